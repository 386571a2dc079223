package interlude.ui.desk;

import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.Standing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One line on how saving stands; shortly before the desk closes itself, that.
final class StandingLine extends HBox {
  private final Look look;
  private final Label words = Press.flowing("", "t-label");
  private final Node tick;

  StandingLine(Look look) {
    super(look.rem(.5));
    this.look = look;
    tick = Icon.CHECK.node(look.rem(1));
    words.setId("desk-standing");
    setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(tick, words);
  }

  void show(KioskState state, Desk desk) {
    boolean soon = Desk.isAboutToClose(state);
    var standing = desk.ledger().standing();
    boolean saved = standing instanceof Standing.Saved || standing instanceof Standing.Merged;
    tick.setVisible(saved && !soon);
    tick.setManaged(tick.isVisible());
    words.setText(
        soon ? look.words().get("desk.soon", Desk.secondsLeft(state)) : said(desk, standing));
  }

  private String said(Desk desk, Standing standing) {
    var said = look.words();
    return switch (standing) {
      case Standing.Quiet _ -> desk.ledger().isOpen() ? "" : said.get("desk.unread");
      case Standing.Underway _ -> said.get("desk.saving");
      case Standing.Saved _ -> said.get("desk.saved");
      case Standing.Merged _ -> said.get("desk.merged");
      case Standing.Stuck _ -> said.get("desk.stuck");
    };
  }
}
