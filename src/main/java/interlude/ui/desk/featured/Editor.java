package interlude.ui.desk.featured;

import interlude.config.Schedule;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.ArticleRemoved;
import interlude.session.desk.FeaturedEvent.HoursPicked;
import interlude.session.desk.FeaturedEvent.PickerToggled;
import interlude.session.desk.Roster;
import interlude.ui.desk.kit.ValueTile;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// What can be set for an article of the loop, a tile a thing.
final class Editor extends Pane {
  private final Look look;
  private final Weekdays days;
  private final ValueTile closed;
  private final Button remove;
  private final ValueTile from;
  private final ValueTile until;
  private final ValueTile dwell;
  private final ValueTile often;
  private final ValueTile home;
  private final ValueTile hours;
  private final HoursSlider slider;
  private boolean isOften;
  private boolean isAtHome;

  Editor(Look look, Consumer<Event> send, String article) {
    this.look = look;
    days = new Weekdays(look, send);
    closed = tile("closed", () -> send.accept(new PickerToggled(Picker.CLOSED)));
    remove =
        new Press(look)
            .round(
                look.words().get("desk.featured.remove"),
                Icon.REMOVE,
                () -> send.accept(new ArticleRemoved(article)));
    remove.setId("tile-remove");
    from = tile("from", () -> send.accept(new PickerToggled(Picker.FROM)));
    until = tile("until", () -> send.accept(new PickerToggled(Picker.UNTIL)));
    dwell = tile("dwell", () -> send.accept(new PickerToggled(Picker.DWELL)));
    often = tile("often", () -> send.accept(Decided.on(new Edit.MoreOftenSet(article, !isOften))));
    home = tile("home", () -> send.accept(Decided.on(new Edit.MenuSwitched(article, !isAtHome))));
    Runnable pick = () -> send.accept(new PickerToggled(Picker.HOURS));
    hours = tile("hours", pick);
    slider = new HoursSlider(look, span -> send.accept(new HoursPicked(span)), pick);
    getChildren().addAll(days, closed, remove, from, until, dwell, often, home, hours, slider);
  }

  private ValueTile tile(String key, Runnable act) {
    return new ValueTile(look, "tile-" + key, look.words().get("desk.featured.tile." + key), act);
  }

  void show(Glance now, Roster.Row row) {
    var text = look.words();
    var entry = row.entry();
    var schedule = entry.schedule();
    isOften = entry.moreOften();
    isAtHome = entry.menu();
    days.show(now, schedule.weekdays());
    int count = now.config().closedDays().size();
    closed.show(
        entry.skipClosedDays()
            ? text.get("desk.featured.closed.skip", count)
            : text.get("desk.featured.closed.no"),
        entry.skipClosedDays());
    from.show(first(now, schedule), !schedule.from().equals(LocalDate.MIN));
    until.show(last(now, schedule), !schedule.until().equals(LocalDate.MAX));
    dwell.show(time(now, row), entry.dwell().isPositive());
    often.show(text.get(isOften ? "desk.featured.often.yes" : "desk.featured.no"), isOften);
    home.show(text.get(isAtHome ? "desk.featured.yes" : "desk.featured.no"), isAtHome);
    hours.show(Spans.told(now.say(), schedule.hours()), !schedule.hours().isEmpty());
    slider.setVisible(schedule.hours().size() < 2);
    slider.show(now.say(), schedule.hours());
    requestLayout();
  }

  private String first(Glance now, Schedule schedule) {
    if (schedule.from().equals(LocalDate.MIN)) {
      return look.words().get("desk.featured.from.any");
    }
    return schedule.from().equals(now.today())
        ? look.words().get("desk.featured.today")
        : now.say().day(schedule.from());
  }

  private String last(Glance now, Schedule schedule) {
    return schedule.until().equals(LocalDate.MAX)
        ? look.words().get("desk.featured.until.never")
        : now.say().day(schedule.until());
  }

  private String time(Glance now, Roster.Row row) {
    boolean set = row.entry().dwell().isPositive();
    return look.words()
        .get(set ? "desk.featured.seconds" : "desk.featured.by-words", Times.seconds(now, row));
  }

  static double high(Look look) {
    int rows = look.isPortrait() ? 4 : 3;
    return look.rem(.25) + rows * look.rem(3) + (rows - 1) * look.rem(.5334);
  }

  @Override
  protected void layoutChildren() {
    double y = look.rem(.25);
    double side = look.rem(3);
    double step = side + look.rem(.5334);
    if (look.isPortrait()) {
      days.resizeRelocate(0, y, getWidth(), side);
      line(y + step, getWidth(), from, until, closed);
      line(y + 2 * step, getWidth() - step, dwell, often, home);
      remove.resizeRelocate(getWidth() - side, y + 2 * step, side, side);
      hours(y + 3 * step);
    } else {
      double room = getWidth() - step - look.rem(.5334) - closed.wished();
      double daysWide = Math.min(room, 7 * look.rem(2.8) + 6 * look.rem(.5));
      days.resizeRelocate(0, y, daysWide, side);
      double x = daysWide + look.rem(.5334);
      closed.resizeRelocate(x, y, getWidth() - x - step, side);
      remove.resizeRelocate(getWidth() - side, y, side, side);
      line(y + step, getWidth(), from, until, dwell, often, home);
      hours(y + 2 * step);
    }
  }

  /// Each as wide as its words need, and the rest shared.
  private void line(double y, double room, ValueTile... tiles) {
    double gap = look.rem(.5334);
    double needed = gap * (tiles.length - 1);
    for (var tile : tiles) {
      needed += tile.wished();
    }
    double more = (room - needed) / tiles.length;
    double x = 0;
    for (var tile : tiles) {
      double wide = tile.wished() + more;
      tile.resizeRelocate(x, y, wide, look.rem(3));
      x += wide + gap;
    }
  }

  private void hours(double y) {
    double label = Math.max(look.rem(9), hours.wished() + look.rem(.5));
    hours.resizeRelocate(0, y, getWidth(), look.rem(3));
    slider.resizeRelocate(label, y, getWidth() - label - look.rem(.5), look.rem(3));
  }
}
