package interlude.ui.desk.preview;

import interlude.config.KioskConfig;
import interlude.session.desk.DayPlan;
import interlude.session.desk.DayStrip;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A line for each article of the loop: when it is shown on that day. The hours stand below.
final class DayLines extends Pane {
  private static final double LEAST_NAMES = 10;
  private static final double MOST_NAMES = 19;
  private static final double LINE = 1.16;
  private static final double THICK = .9;
  private static final double DISC = 1.1;
  private static final double HOURS = 1.1;

  private final Look look;
  private final List<Line> lines = new ArrayList<>();
  private final List<Label> hours = new ArrayList<>();
  private DayPlan plan = new DayPlan(0, 24, List.of());
  private int first;

  private record Line(Node disc, Label name, Region track, List<Region> spans, DayPlan.Strip of) {}

  /// @param chosen is told the time that was touched
  DayLines(Look look, Consumer<LocalTime> chosen) {
    this.look = look;
    setId("preview-day-lines");
    setOnMouseReleased(event -> {
      if (event.isStillSincePress() && event.getX() >= start() - look.rem(.5)) {
        chosen.accept(plan.at((event.getX() - start()) / across()));
      }
    });
  }

  void show(DayPlan shown, KioskConfig config, int line) {
    if (plan.equals(shown) && first == line && !hours.isEmpty()) {
      return;
    }
    plan = shown;
    first = Math.min(line, Math.max(0, shown.strips().size() - 1));
    lines.clear();
    hours.clear();
    for (var strip : plan.strips()) {
      lines.add(line(strip));
    }
    for (int hour = even(plan.from()); hour <= plan.to() && hour < 24; hour += step()) {
      var at = LocalTime.of(hour, 0);
      hours.add(Press.label(Dates.hour(at, config, look.words().language()), "t-hour"));
      hours.getLast().setUserData(at);
    }
    getChildren().setAll(hours);
    lines.forEach(each -> {
      getChildren().addAll(each.disc(), each.name(), each.track());
      getChildren().addAll(each.spans());
    });
    requestLayout();
  }

  private Line line(DayPlan.Strip strip) {
    var role = "role-" + strip.article().role().name().toLowerCase(Locale.ROOT);
    var disc = new StackPane(Press.label(Integer.toString(strip.number()), "t-disc"));
    disc.getStyleClass().addAll("day-disc", role);
    var name = new Label(strip.article().title().in(look.words().language()));
    name.getStyleClass().add("t-day");
    var track = new Region();
    track.getStyleClass().add("day-track");
    var spans =
        strip.spans().stream()
            .map(span -> {
              var bar = new Region();
              bar.getStyleClass().addAll("day-span", role);
              bar.setUserData(span);
              return bar;
            })
            .toList();
    return new Line(disc, name, track, spans, strip);
  }

  private int step() {
    return plan.to() - plan.from() > 14 ? 3 : 2;
  }

  private int even(int hour) {
    return (hour + step() - 1) / step() * step();
  }

  /// How many lines there is room for.
  int room() {
    return Math.max(1, (int) ((getHeight() - look.rem(HOURS)) / look.rem(LINE)));
  }

  boolean isMore() {
    return plan.strips().size() > room();
  }

  boolean isMoreBelow() {
    return first + room() < plan.strips().size();
  }

  /// As wide as the longest name needs.
  private double start() {
    double needed = lines.stream().mapToDouble(line -> line.name().prefWidth(-1)).max().orElse(0);
    double beside = look.rem(DISC + .9);
    return Math.ceil(Math.clamp(needed + beside, look.rem(LEAST_NAMES), look.rem(MOST_NAMES)));
  }

  private double across() {
    return Math.max(1, getWidth() - start());
  }

  /// Where that time lies.
  double x(LocalTime time) {
    return start() + plan.share(time) * across();
  }

  /// Where the lines end, in px from the top.
  double end() {
    return look.rem(LINE) * Math.min(room(), plan.strips().size() - first);
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < lines.size(); i++) {
      int place = i - first;
      var line = lines.get(i);
      boolean fits = place >= 0 && place < room();
      line.disc().setVisible(fits);
      line.name().setVisible(fits);
      line.track().setVisible(fits);
      line.spans().forEach(span -> span.setVisible(fits));
      lay(line, look.rem(LINE) * place + look.rem(LINE) / 2);
    }
    for (var hour : hours) {
      double wide = hour.prefWidth(-1);
      double x = x((LocalTime) hour.getUserData()) - wide / 2;
      hour.resizeRelocate(
          Math.clamp(x, 0, getWidth() - wide), end() + look.rem(.1), wide, look.rem(HOURS - .1));
    }
  }

  private void lay(Line line, double middle) {
    double disc = look.rem(DISC);
    line.disc().resizeRelocate(0, middle - disc / 2, disc, disc);
    double from = disc + look.rem(.4);
    double high = line.name().prefHeight(-1);
    line.name().resizeRelocate(from, middle - high / 2, start() - from - look.rem(.5), high);
    double thick = look.rem(THICK);
    line.track().resizeRelocate(start(), middle - thick / 2, across(), thick);
    for (var span : line.spans()) {
      var when = (DayStrip.Span) span.getUserData();
      double left = plan.share(when.from()) * across();
      double right = plan.share(when.to()) * across();
      span.resizeRelocate(start() + left, middle - thick / 2, right - left, thick);
    }
  }
}
