package interlude.ui.desk.keyboard;

import interlude.session.Event;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Draft;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Offers what was half typed when the desk was closed.
public final class DraftPanel extends Pane {
  private final Look look;
  private final Label where = Press.flowing("", "t-body");
  private final Label text = Press.flowing("", "t-lead");
  private final VBox sheet;

  public DraftPanel(Look look, Consumer<Event> send) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    var take =
        press.primary(
            words.get("draft.take"),
            Icon.EDIT,
            false,
            () -> send.accept(new DeskEvent.DraftTaken()));
    take.setId("draft-take");
    var drop =
        press.tint(
            words.get("draft.drop"), Icon.CLOSE, () -> send.accept(new DeskEvent.DraftDropped()));
    drop.setId("draft-drop");
    getStyleClass().add("desk-dim");
    setId("draft");
    sheet =
        new VBox(
            look.rem(1),
            Press.flowing(words.get("draft.title"), "t-desk-title"),
            where,
            text,
            take,
            drop);
    sheet.getStyleClass().add("desk-sheet");
    sheet.setAlignment(Pos.CENTER_LEFT);
    take.setMaxWidth(Double.MAX_VALUE);
    drop.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(sheet);
  }

  public void show(Draft draft) {
    setVisible(draft.isThere());
    var words = look.words();
    var section = draft.section().name().toLowerCase(Locale.ROOT);
    where.setText(words.get("draft.where", words.get("desk.section." + section)));
    text.setText(words.get("draft.text", draft.text()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double wide = Math.min(look.rem(26), getWidth() - look.rem(4));
    double high = sheet.prefHeight(wide);
    sheet.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
  }
}
