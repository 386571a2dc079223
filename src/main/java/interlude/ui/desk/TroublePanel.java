package interlude.ui.desk;

import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.config.edit.Said;
import interlude.config.save.Saving;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent.FileWrittenOver;
import interlude.session.desk.DeskEvent.OursKept;
import interlude.session.desk.DeskEvent.TheirsTaken;
import interlude.session.desk.DeskEvent.TriedAgain;
import interlude.session.desk.DeskEvent.TroubleLeft;
import interlude.session.desk.Ledger;
import interlude.session.desk.Standing;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Columns;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Lies over the section where something could not be saved: what happened, and what one can do.
final class TroublePanel extends Pane {
  private static final int MOST = 4;

  private final Look look;
  private final Consumer<Event> send;
  private final Press press;
  private final VBox sheet;
  private Optional<Standing> shown = Optional.empty();

  TroublePanel(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    press = new Press(look);
    sheet = new VBox(look.rem(.8));
    sheet.getStyleClass().add("desk-sheet");
    sheet.setId("desk-trouble");
    sheet.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("desk-dim");
    getChildren().add(sheet);
  }

  void show(KioskState state, Desk desk) {
    var standing = desk.ledger().standing();
    setVisible(standing instanceof Standing.Stuck);
    if (standing instanceof Standing.Stuck(var why, var edits)
        && !shown.equals(Optional.of(standing))) {
      sheet.getChildren().clear();
      tell(why, edits, desk.ledger(), Tellings.of(look, state, desk));
    }
    shown = Optional.of(standing);
    requestLayout();
  }

  private void tell(Saving why, List<Edit> edits, Ledger ledger, Tellings sayings) {
    add(Press.flowing(sayings.in(why.said()), "t-desk-title"));
    switch (why) {
      case Saving.Failed _ -> {
        add(side("desk.trouble.waiting", ours(edits, ledger), sayings));
        ways(again(true), leave());
      }
      case Saving.Refused(_, var theirs) -> {
        both(
            side("desk.trouble.ours", ours(edits, ledger), sayings),
            side("desk.trouble.theirs", ledger.edition().saidTo(theirs), sayings));
        ways(keep(), take());
      }
      case Saving.Unsound(var problems) -> {
        problems(problems);
        ways(leave());
      }
      case Saving.Broken(var problems) -> {
        problems(problems);
        add(Press.flowing(look.words().get("desk.trouble.broken"), "t-body"));
        ways(over(), again(false), leave());
      }
      case Saving.Saved _, Saving.Merged _ -> {}
    }
  }

  /// What we want; going back is told by what it changes.
  private static List<Said> ours(List<Edit> edits, Ledger ledger) {
    if (!edits.isEmpty()) {
      return edits.stream().map(Edit::said).toList();
    }
    return ledger.before().isEmpty()
        ? List.of()
        : ledger.edition().saidTo(ledger.before().getLast());
  }

  /// Beside each other where that is wide enough.
  private void both(VBox ours, VBox theirs) {
    add(
        look.isPortrait()
            ? new VBox(look.rem(.8), ours, theirs)
            : new Columns(look.rem(.8), List.of(ours, theirs)));
  }

  private VBox side(String title, List<Said> all, Tellings sayings) {
    var lines = new VBox(look.rem(.25), Press.flowing(look.words().get(title), "t-label-muted"));
    all.stream()
        .limit(MOST)
        .forEach(said -> lines.getChildren().add(Press.flowing(sayings.in(said), "t-body")));
    more(all.size(), lines);
    lines.getStyleClass().add("desk-trouble");
    lines.setVisible(!all.isEmpty());
    lines.setManaged(lines.isVisible());
    return lines;
  }

  private void problems(List<Problem> all) {
    var lines = new VBox(look.rem(.25));
    for (var problem : all.stream().limit(MOST).toList()) {
      lines
          .getChildren()
          .addAll(
              Press.flowing(
                  look.words().get("desk.problem", problem.what(), problem.remedy()), "t-body"),
              Press.flowing(problem.place(), "t-label-muted"));
    }
    more(all.size(), lines);
    lines.getStyleClass().add("desk-trouble");
    add(lines);
  }

  private void more(int all, VBox lines) {
    if (all > MOST) {
      lines
          .getChildren()
          .add(Press.flowing(look.words().get("desk.trouble.more", all - MOST), "t-label-muted"));
    }
  }

  private void add(Node node) {
    sheet.getChildren().add(node);
  }

  private void ways(Button... buttons) {
    var ways = new FlowPane(look.rem(.75), look.rem(.5), buttons);
    ways.setAlignment(Pos.CENTER_LEFT);
    add(ways);
  }

  private Button again(boolean main) {
    var text = look.words().get("desk.trouble.again");
    Runnable act = () -> send.accept(new TriedAgain());
    return named(
        "trouble-again",
        main ? press.primary(text, Icon.RESTART, false, act) : press.tint(text, Icon.RESTART, act));
  }

  private Button leave() {
    return named(
        "trouble-leave",
        press.tint(
            look.words().get("desk.trouble.leave"),
            Icon.CLOSE,
            () -> send.accept(new TroubleLeft())));
  }

  private Button keep() {
    return named(
        "trouble-ours",
        press.primary(
            look.words().get("desk.trouble.keep"),
            Icon.CHECK,
            false,
            () -> send.accept(new OursKept())));
  }

  private Button take() {
    return named(
        "trouble-theirs",
        press.tint(
            look.words().get("desk.trouble.take"),
            Icon.PAPER,
            () -> send.accept(new TheirsTaken())));
  }

  private Button over() {
    return named(
        "trouble-over",
        press.primary(
            look.words().get("desk.trouble.over"),
            Icon.EDIT,
            false,
            () -> send.accept(new FileWrittenOver())));
  }

  private static Button named(String id, Button button) {
    button.setId(id);
    return button;
  }

  @Override
  protected void layoutChildren() {
    double wide = Math.min(look.rem(42), getWidth() - look.rem(3));
    double high = Math.min(getHeight() - look.rem(2), sheet.prefHeight(wide));
    sheet.resizeRelocate((getWidth() - wide) / 2, (getHeight() - high) / 2, wide, high);
  }
}
