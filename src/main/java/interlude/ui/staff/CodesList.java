package interlude.ui.staff;

import interlude.session.Event;
import interlude.session.Pad;
import interlude.session.StaffEvent;
import interlude.staff.Digits;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The ten recovery codes, to be written down, and the one button that says so.
final class CodesList extends Pane {
  private final Look look;
  private final VBox words;
  private final Fit fit;
  private final Button noted;
  private List<Digits> shown = List.of();

  CodesList(Look look, Consumer<Event> send) {
    this.look = look;
    words = new VBox(look.rem(1));
    words.setId("recovery-codes");
    fit = new Fit(look, words);
    noted =
        new Press(look)
            .primary(
                look.words().get("pad.noted"),
                Icon.CHECK,
                false,
                () -> send.accept(new StaffEvent.CodesNoted()));
    noted.setId("codes-noted");
    getChildren().addAll(words, noted);
  }

  void show(Pad pad) {
    if (!shown.equals(pad.codes())) {
      shown = pad.codes();
      words
          .getChildren()
          .setAll(
              Press.flowing(look.words().get("pad.title.codes"), "t-sheet-title"),
              Press.flowing(look.words().get("pad.lead.codes"), "t-body"),
              column(shown));
      fit.renew();
      requestLayout();
    }
  }

  private VBox column(List<Digits> codes) {
    var column = new VBox(look.rem(.4));
    codes.forEach(code -> column.getChildren().add(Press.label(code.grouped(), "t-recovery")));
    return column;
  }

  @Override
  protected void layoutChildren() {
    double high = look.rem(3);
    double y = getHeight() - high;
    noted.resizeRelocate(
        0, y, Math.min(getWidth(), Math.max(look.rem(12), noted.prefWidth(-1))), high);
    double room = y - look.rem(1);
    words.resizeRelocate(0, 0, getWidth(), Math.min(room, fit.within(getWidth(), room)));
  }
}
