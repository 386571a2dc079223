package interlude.ui.desk.clinic;

import interlude.config.CrisisTable;
import interlude.config.HelpRecord;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.ui.desk.kit.Stage;
import interlude.ui.desk.kit.StageFrame;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers behind "Help now": what stands there, when it was checked, and the clinic's own
/// line. The emergency numbers belong to the country and cannot be taken away.
final class HelpCard extends VBox {
  private static final int SOON = 30;
  private static final double LEAST_SEEN = 7;

  private final Look look;
  private final Consumer<Event> send;
  private final VBox lines;
  private final Label note = Press.flowing("", "t-label-muted");
  private final Region add;
  private final StageFrame stage;
  private final VBox seen;

  HelpCard(Look look, Consumer<Event> send, Stage.Maker stages) {
    super(look.rem(.6));
    this.look = look;
    this.send = send;
    var words = look.words();
    lines = new VBox(look.rem(.5));
    var button =
        new Press(look)
            .tint(
                words.get("desk.clinic.line.add"),
                Icon.PHONE,
                () -> send.accept(new ClinicEvent.PageOpened(ClinicBench.Page.LINE)));
    button.setId("line-add");
    add = button;
    stage = new StageFrame(look, stages, send);
    stage.standAtStart();
    stage.setMouseTransparent(true);
    stage.setMinSize(0, 0);
    stage.setPrefSize(0, 0);
    VBox.setVgrow(stage, Priority.ALWAYS);
    seen =
        new VBox(look.rem(.3), Press.label(words.get("desk.clinic.seen"), "t-label-muted"), stage);
    seen.setMinSize(0, 0);
    seen.setPrefSize(0, 0);
    VBox.setVgrow(seen, Priority.ALWAYS);
    getChildren()
        .addAll(
            Press.label(words.get("desk.clinic.help"), "t-label-muted"), lines, note, add, seen);
  }

  /// What visitors see has room beside a short list only.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    seen.setVisible(!look.isPortrait() && seen.getHeight() > look.rem(LEAST_SEEN));
  }

  void show(KioskState state, Desk desk) {
    var words = look.words();
    var config = desk.ledger().config();
    var region = config.clinic().region();
    var today = state.now().wall().toLocalDate();
    var own = HelpRecord.ofRegion(config.helpRecords(), region);
    var rows = new ArrayList<Region>();
    for (var number : CrisisTable.shipped().emergency(region)) {
      rows.add(line(words.get("desk.clinic.emergency"), number, List.of(), List.of()));
    }
    var shown = own.isEmpty() ? CrisisTable.shipped().crisis(region) : own;
    shown.forEach(line -> rows.add(row(line, desk, today, !own.isEmpty())));
    lines.getChildren().setAll(rows);
    note.setText(
        words.get(
            region.isEmpty()
                ? "desk.clinic.help.nowhere"
                : own.isEmpty() ? "desk.clinic.help.theirs" : "desk.clinic.help.own"));
    add.setVisible(!region.isEmpty());
    add.setManaged(add.isVisible());
    stage.show(state.asVisitor(config, Sheet.HELP));
    requestLayout();
  }

  private Region row(HelpRecord line, Desk desk, LocalDate today, boolean own) {
    var words = look.words();
    var config = desk.ledger().config();
    var under = new ArrayList<Node>();
    under.add(
        Press.flowing(
            words.get(
                "desk.clinic.dates",
                Dates.in(line.checkedOn(), config, words.language()),
                Dates.in(line.reviewBy(), config, words.language())),
            "t-label-muted"));
    if (line.isOverdue(today)) {
      under.add(flag("desk.clinic.overdue"));
    } else if (line.isOverdue(today.plusDays(SOON))) {
      under.add(flag("desk.clinic.soon"));
    }
    return line(line.service(), number(line), under, own ? ownControls(line) : List.of());
  }

  /// The number is the largest thing about a line.
  private Region line(String name, String number, List<Node> under, List<Node> controls) {
    var words =
        new VBox(
            look.rem(.1),
            Press.flowing(name, "t-label-muted"),
            Press.flowing(number, "t-help-line"));
    words.getChildren().addAll(under);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line = new HBox(look.rem(.5), words);
    line.getChildren().addAll(controls);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPadding(new Insets(look.rem(.5), look.rem(.6), look.rem(.6), look.rem(1)));
    line.getStyleClass().add("desk-card");
    return line;
  }

  private static String number(HelpRecord line) {
    return line.call().isEmpty() ? line.text() : line.call();
  }

  private Region flag(String key) {
    var said = Press.flowing(look.words().get(key), "t-label", "flag");
    HBox.setHgrow(said, Priority.ALWAYS);
    var line = new HBox(look.rem(.4), Icon.ALERT.node(look.rem(.9)), said);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("flagged");
    return line;
  }

  private List<Node> ownControls(HelpRecord line) {
    var words = look.words();
    var press = new Press(look);
    var check =
        press.round(
            words.get("desk.clinic.line.check", line.service()),
            Icon.REPLAY,
            () -> send.accept(new ClinicEvent.LineChecked(line.service(), line.hours())));
    check.setId("line-check");
    var drop =
        press.round(
            words.get("desk.clinic.line.drop", line.service()),
            Icon.CLOSE,
            () -> send.accept(DeskEvent.Decided.on(new Edit.HelpLineRemoved(line.service()))));
    drop.setId("line-drop");
    return List.of(check, drop);
  }
}
