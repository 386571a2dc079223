package interlude.ui.desk.clinic;

import interlude.config.CrisisTable;
import interlude.config.HelpRecord;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.ui.desk.kit.ValueRow;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers behind "Help now": what stands there, when it was checked, and the clinic's own
/// line. The emergency numbers belong to the country and cannot be taken away.
final class HelpCard extends VBox {
  private static final int SOON = 30;

  private final Look look;
  private final Consumer<Event> send;
  private final VBox lines;
  private final Label note = Press.flowing("", "t-label-muted");
  private final Region add;

  HelpCard(Look look, Consumer<Event> send) {
    super(look.rem(.5));
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
    getChildren().addAll(Press.label(words.get("desk.clinic.help"), "t-strong"), lines, note, add);
  }

  void show(KioskState state, Desk desk) {
    var words = look.words();
    var config = desk.ledger().config();
    var region = config.clinic().region();
    var today = state.now().wall().toLocalDate();
    var own = HelpRecord.ofRegion(config.helpRecords(), region);
    var rows = new ArrayList<Region>();
    for (var number : CrisisTable.shipped().emergency(region)) {
      rows.add(new ValueRow(look, words.get("desk.clinic.emergency"), List.of()).says(number));
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
  }

  private Region row(HelpRecord line, Desk desk, LocalDate today, boolean own) {
    var words = look.words();
    var config = desk.ledger().config();
    var row = new ValueRow(look, line.service(), own ? ownControls(line) : List.of());
    row.says(number(line));
    var checked =
        words.get(
            "desk.clinic.dates",
            Dates.in(line.checkedOn(), config, words.language()),
            Dates.in(line.reviewBy(), config, words.language()));
    var box = new VBox(look.rem(.1), row, Press.flowing(checked, "t-label-muted"));
    if (line.isOverdue(today)) {
      box.getChildren().add(flag("desk.clinic.overdue"));
    } else if (line.isOverdue(today.plusDays(SOON))) {
      box.getChildren().add(flag("desk.clinic.soon"));
    }
    return box;
  }

  private static String number(HelpRecord line) {
    return line.call().isEmpty() ? line.text() : line.call();
  }

  private Label flag(String key) {
    return Press.flowing(look.words().get(key), "t-label", "flag");
  }

  private List<javafx.scene.Node> ownControls(HelpRecord line) {
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
