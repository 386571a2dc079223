package interlude.ui.desk.featured;

import interlude.config.Schedule.Hours;
import interlude.ui.desk.kit.Phrases;
import java.time.LocalTime;
import java.util.List;

/// Hours of the day as half hours, on a scale from 0 to 24, and in words.
final class Spans {
  static final double DAY = 24;
  static final double STEP = .5;

  private Spans() {}

  static String told(Phrases say, List<Hours> hours) {
    if (hours.isEmpty()) {
      return say.say("desk.featured.hours.all");
    }
    var first = hours.getFirst();
    return hours.size() == 1
        ? say.say("desk.featured.hours.span", first.start(), first.end())
        : say.say("desk.featured.hours.several", first.start(), first.end(), hours.size() - 1);
  }

  static double start(List<Hours> hours) {
    return hours.isEmpty() ? 0 : at(hours.getFirst().start());
  }

  static double end(List<Hours> hours) {
    double end = hours.isEmpty() ? DAY : at(hours.getFirst().end());
    return end == 0 ? DAY : end;
  }

  private static double at(LocalTime time) {
    return time.toSecondOfDay() / 3600.0;
  }

  /// From and until those hours; past midnight where the end lies before the start. Nothing for the
  /// whole day.
  static List<Hours> of(double start, double end) {
    return start == 0 && end == DAY ? List.of() : List.of(new Hours(time(start), time(end)));
  }

  static LocalTime time(double hour) {
    return LocalTime.ofSecondOfDay(Math.round(hour % DAY * 3600));
  }
}
