package interlude.ui.desk;

import interlude.config.save.Saving;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.HealthWork;
import interlude.session.desk.Standing;
import interlude.ui.desk.kit.Tellings;
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
        soon
            ? look.words().get("desk.soon", Desk.secondsLeft(state))
            : said(state, desk, standing));
  }

  /// Reviews that are near or past are called to mind while nothing else is to be said.
  private String reminder(KioskState state, Desk desk) {
    var due = HealthWork.due(state);
    return due.isEmpty()
        ? ""
        : look.words()
            .get(
                "desk.review.near",
                due.size(),
                Tellings.of(look, state, desk).day(due.getFirst().review().nextReview()));
  }

  private String said(KioskState state, Desk desk, Standing standing) {
    var said = look.words();
    return switch (standing) {
      case Standing.Quiet _ ->
          desk.ledger().isOpen() ? reminder(state, desk) : said.get("desk.unread");
      case Standing.Underway _ -> said.get("desk.saving");
      case Standing.Saved(_, var place) ->
          said.get(place == Saving.Place.HOME ? "desk.saved" : "desk.saved.copy");
      case Standing.Merged _ -> said.get("desk.merged");
      case Standing.Stuck _ -> said.get("desk.stuck");
    };
  }
}
