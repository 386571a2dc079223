package interlude.ui.desk.featured;

import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.DayPicked;
import interlude.session.desk.FeaturedEvent.LimitLifted;
import interlude.session.desk.FeaturedEvent.MonthTurned;
import interlude.session.desk.FeaturedEvent.PickerToggled;
import interlude.session.desk.Roster;
import interlude.ui.desk.kit.MonthGrid;
import interlude.ui.desk.kit.Switch;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Picks days in a month: the first, the last, or those on which the clinic is closed.
final class DayPanel extends Pane {
  private final Look look;
  private final Picker picker;
  private final MonthGrid grid;
  private final Label title;
  private final Label lead;
  private final Button none;
  private final Switch skip;
  private final Label skipWord;
  private final Button done;
  private LocalDate today = LocalDate.EPOCH;

  DayPanel(Look look, Consumer<Event> send, String article, Picker picker) {
    this.look = look;
    this.picker = picker;
    var text = look.words();
    var key = "desk.featured." + picker.name().toLowerCase(Locale.ROOT);
    grid =
        new MonthGrid(
            look, by -> send.accept(new MonthTurned(by)), day -> send.accept(new DayPicked(day)));
    title = Press.flowing(text.get(key + ".title"), "t-strong");
    lead = Press.flowing(text.get(key + ".lead"), "t-label-muted");
    none = Press.bare("desk-choice", text.get(key + ".none"), () -> send.accept(new LimitLifted()));
    none.setGraphic(Press.label(text.get(key + ".none"), "t-choice"));
    none.setId("day-none");
    skip = new Switch(look, "skip-closed", () -> send.accept(skipping(article)));
    skipWord = Press.flowing(text.get("desk.featured.closed.here"), "t-label");
    done = Done.button(look, () -> send.accept(new PickerToggled(picker)));
    getChildren().addAll(grid, title, lead, done);
    if (picker == Picker.CLOSED) {
      getChildren().addAll(skip, skipWord);
    } else {
      getChildren().add(none);
    }
  }

  private Event skipping(String article) {
    return Decided.on(new Edit.SkipClosedDaysSet(article, !skip.isOn()));
  }

  void show(Glance now, Roster.Row row) {
    today = now.today();
    var schedule = row.entry().schedule();
    var closed = now.config().closedDays();
    Predicate<LocalDate> chosen =
        switch (picker) {
          case FROM -> schedule.from()::equals;
          case UNTIL -> schedule.until()::equals;
          case CLOSED, NONE, HOURS, DWELL -> closed::contains;
        };
    Predicate<LocalDate> free =
        switch (picker) {
          case FROM -> day -> !day.isAfter(schedule.until());
          case UNTIL -> day -> !day.isBefore(schedule.from());
          case CLOSED, NONE, HOURS, DWELL -> _ -> true;
        };
    grid.show(now.bench().month(), now.say(), chosen, free.and(day -> !day.isBefore(today)));
    skip.show(row.entry().skipClosedDays(), skipWord.getText());
    requestLayout();
  }

  /// So high it is, if there is room.
  double wished() {
    return look.rem(.25) + grid.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double y = look.rem(.25);
    double gridWide = Math.min(grid.prefWidth(-1), getWidth() * .72);
    double gridHigh = Math.min(grid.prefHeight(-1), getHeight() - y);
    grid.resizeRelocate(0, y, gridWide, gridHigh);
    double x = gridWide + look.rem(1.25);
    double wide = getWidth() - x;
    double side = look.rem(3);
    double at = y + look.rem(.6);
    at = below(title, x, at, wide) + look.rem(.5);
    at = below(lead, x, at, wide) + look.rem(1);
    none.resizeRelocate(x, at, wide, side);
    if (picker == Picker.CLOSED) {
      at = below(skipWord, x, at, wide) + look.rem(.25);
      skip.resizeRelocate(x, at, look.rem(3.2), side);
    }
    done.resizeRelocate(x, y + gridHigh - side, wide, side);
  }

  private static double below(Label label, double x, double y, double wide) {
    double high = label.prefHeight(wide);
    label.resizeRelocate(x, y, wide, high);
    return y + high;
  }
}
