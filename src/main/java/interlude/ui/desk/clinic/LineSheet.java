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
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The clinic's own help line: its name, when somebody answers, and the number, which is typed
/// twice and counts only if both agree.
final class LineSheet extends Pane {
  private static final int NAME = 60;
  private static final double STEPS = 19;
  private static final int HOURS = 40;
  private static final int NUMBER = 20;

  private final Look look;
  private final Consumer<Event> send;
  private final ValueRow service;
  private final ValueRow hours;
  private final ValueRow number;
  private final Button dial;
  private final Label remark = Press.flowing("", "t-body");
  private final HBox warning;
  private final VBox form = new VBox();
  private final VBox steps;
  private ClinicBench.LineForm typed = new ClinicBench.LineForm("", "", "", false);

  LineSheet(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var words = look.words();
    var press = new Press(look);
    service =
        row(
            "service",
            () -> type("service", typed.service(), NAME, Typing.Kind.WORDS),
            "type-name");
    hours =
        row("hours", () -> type("hours", typed.hours(), HOURS, Typing.Kind.WORDS), "type-hours");
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
    HBox.setHgrow(remark, Priority.ALWAYS);
    warning = new HBox(look.rem(.75), Icon.ALERT.node(look.rem(1.2)), remark);
    warning.setAlignment(Pos.CENTER_LEFT);
    warning.getStyleClass().addAll("desk-trouble", "flagged");
    steps =
        new VBox(
            look.rem(1),
            Press.flowing(words.get("desk.clinic.line.how"), "t-answer"),
            step(Icon.PHONE, "desk.clinic.line.how.call"),
            step(Icon.EDIT, "desk.clinic.line.how.twice"),
            step(Icon.CALENDAR, "desk.clinic.line.how.days"));
    steps.getStyleClass().add("line-steps");
    form.setSpacing(look.rem(.75));
    form.getChildren()
        .addAll(
            Press.flowing(words.get("desk.clinic.line.title"), "t-answer"),
            service,
            hours,
            number,
            warning,
            back);
    getChildren().addAll(form, steps);
  }

  private HBox step(Icon icon, String key) {
    var said = Press.flowing(look.words().get(key), "t-body");
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    return new HBox(look.rem(.8), icon.node(look.rem(1.3)), said);
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
    typed = desk.bench(Section.CLINIC, ClinicBench.class).form();
    service.says(typed.service());
    hours.says(typed.hours());
    number.says(typed.number().isEmpty() ? "" : look.words().get("desk.clinic.line.once"));
    dial.setDisable(typed.service().isEmpty());
    remark.setText(typed.differs() ? look.words().get("desk.clinic.line.differs") : "");
    warning.setVisible(typed.differs());
    warning.setManaged(typed.differs());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (look.isPortrait()) {
      double high = form.prefHeight(getWidth());
      form.resizeRelocate(0, 0, getWidth(), high);
      double top = high + look.rem(1.5);
      steps.resizeRelocate(0, top, getWidth(), steps.prefHeight(getWidth()));
    } else {
      double side = look.rem(STEPS);
      double wide = getWidth() - side - look.rem(2);
      form.resizeRelocate(0, 0, wide, form.prefHeight(wide));
      steps.resizeRelocate(wide + look.rem(2), 0, side, steps.prefHeight(side));
    }
  }
}
