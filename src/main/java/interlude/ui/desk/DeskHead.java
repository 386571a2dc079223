package interlude.ui.desk;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.StaffEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent.Undone;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Whose desk it is, which section lies open, how saving stands, and the ways out.
final class DeskHead extends Pane {
  private final Look look;
  private final Label whose = Press.label("", "t-label-muted");
  private final Label title = Press.label("", "t-desk-title");
  private final StandingLine standing;
  private final HBox controls;
  private final Button undo;
  private final List<Node> ways;

  DeskHead(Look look, Consumer<Event> send) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    title.setId("desk-title");
    standing = new StandingLine(look);
    undo = press.tint(words.get("desk.undo"), Icon.UNDO, () -> send.accept(new Undone()));
    undo.setId("desk-undo");
    var leave =
        press.round(
            words.get("desk.leave"),
            Icon.POWER,
            () -> send.accept(new StaffEvent.ClosingAsked(true)));
    leave.setId("desk-leave");
    var close =
        press.primary(
            words.get("desk.close"),
            Icon.DONE,
            false,
            () -> send.accept(new StaffEvent.DeskClosed()));
    close.setId("desk-close");
    ways = look.isPortrait() ? List.of(undo, leave) : List.of(undo, leave, close);
    controls = new HBox(look.rem(.55));
    controls.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(whose, title, standing, controls);
  }

  void show(KioskState state, Desk desk, SectionView section) {
    var words = look.words();
    var config = desk.ledger().isOpen() ? desk.ledger().config() : state.config();
    whose.setText(words.get("desk.whose", config.clinic().name()));
    var name = desk.section().name().toLowerCase(Locale.ROOT);
    title.setText(words.get("desk.section." + name));
    standing.show(state, desk);
    undo.setVisible(!desk.ledger().before().isEmpty());
    undo.setManaged(undo.isVisible());
    undo.setDisable(!desk.ledger().canUndo());
    controls.getChildren().setAll(section.headControls());
    controls.getChildren().addAll(ways);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double name = title.prefWidth(-1);
    double needed = Math.max(name, whose.prefWidth(-1)) + look.rem(1);
    sayUndo(true);
    sayUndo(controls.prefWidth(-1) <= getWidth() - needed);
    double wide = Math.min(getWidth(), controls.prefWidth(-1));
    whose.setVisible(needed <= getWidth() - wide);
    double from = whose.isVisible() ? needed : name + look.rem(1);
    controls.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    whose.resizeRelocate(0, look.rem(-.3), whose.prefWidth(-1), look.rem(1));
    title.resizeRelocate(0, look.rem(.9), name, title.prefHeight(-1));
    double room = getWidth() - wide - look.rem(1) - from;
    standing.setVisible(room > look.rem(3));
    double said = Math.min(room, standing.prefWidth(-1));
    standing.resizeRelocate(from + room - said, 0, said, getHeight());
  }

  /// Where there is little room, undoing is an icon alone.
  private void sayUndo(boolean inWords) {
    var word = ((HBox) undo.getGraphic()).getChildren().getLast();
    word.setVisible(inWords);
    word.setManaged(inWords);
  }
}
