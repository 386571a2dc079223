package interlude.ui.desk.clinic;

import interlude.session.Event;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Section;
import interlude.session.desk.Typing;
import interlude.ui.desk.kit.ValueRow;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The clinic's own help line: its name, when somebody answers, and the number, which is typed
/// twice and counts only if both agree.
final class LineSheet extends VBox {
  private static final int NAME = 60;
  private static final int HOURS = 40;
  private static final int NUMBER = 20;

  private final Look look;
  private final Consumer<Event> send;
  private final ValueRow service;
  private final ValueRow hours;
  private final ValueRow number;
  private final Button dial;
  private final Label remark = Press.flowing("", "t-body", "flag");
  private ClinicBench.LineForm form = new ClinicBench.LineForm("", "", "", false);

  LineSheet(Look look, Consumer<Event> send) {
    super(look.rem(.7));
    this.look = look;
    this.send = send;
    var words = look.words();
    var press = new Press(look);
    service =
        row("service", () -> type("service", form.service(), NAME, Typing.Kind.WORDS), "type-name");
    hours = row("hours", () -> type("hours", form.hours(), HOURS, Typing.Kind.WORDS), "type-hours");
    dial =
        press.tint(
            words.get("desk.clinic.line.type"),
            Icon.PHONE,
            () -> type("number", "", NUMBER, Typing.Kind.PHONE));
    dial.setId("type-number");
    number = new ValueRow(look, words.get("desk.clinic.line.number"), List.of(dial));
    var back =
        press.tint(
            words.get("desk.clinic.back"),
            Icon.BACK,
            () -> send.accept(new ClinicEvent.PageOpened(ClinicBench.Page.ALL)));
    back.setId("line-back");
    remark.setId("line-remark");
    getChildren()
        .addAll(
            Press.flowing(words.get("desk.clinic.line.title"), "t-large"),
            Press.flowing(words.get("desk.clinic.line.lead"), "t-body"),
            service,
            hours,
            number,
            remark,
            back);
  }

  private ValueRow row(String field, Runnable act, String id) {
    var button = new Press(look).tint(look.words().get("desk.clinic.line.type"), Icon.EDIT, act);
    button.setId(id);
    return new ValueRow(look, look.words().get("desk.clinic.line." + field), List.of(button));
  }

  private void type(String field, String text, int most, Typing.Kind kind) {
    send.accept(new DeskEvent.TypingBegun(new Typing(field, text, most, kind)));
  }

  void show(Desk desk) {
    form = desk.bench(Section.CLINIC, ClinicBench.class).form();
    service.says(form.service());
    hours.says(form.hours());
    number.says(form.number().isEmpty() ? "" : look.words().get("desk.clinic.line.once"));
    dial.setDisable(form.service().isEmpty());
    remark.setText(form.differs() ? look.words().get("desk.clinic.line.differs") : "");
  }
}
