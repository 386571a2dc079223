package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.content.Article;
import interlude.content.Library;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// When each article of the loop is shown on one day, and which hours of that day are worth a look.
///
/// @param from the first hour that is drawn
/// @param to the hour at which the drawing ends, at most 24
/// @param strips in the loop's order
public record DayPlan(int from, int to, List<Strip> strips) {
  private static final int OPENING = 7;
  private static final int CLOSING = 19;
  private static final int MINUTES = 60;
  private static final int STEP = 10;
  private static final int LAST = 24 * MINUTES - STEP;

  public DayPlan {
    strips = List.copyOf(strips);
  }

  /// The day of one article.
  ///
  /// @param number in the loop, from 1
  public record Strip(Article article, int number, List<DayStrip.Span> spans) {
    public Strip {
      spans = List.copyOf(spans);
    }
  }

  /// The hours of a clinic's usual day, and as many more as are needed to see each beginning and
  /// end, and the time that is looked at.
  public static DayPlan of(KioskConfig config, Library library, LocalDate day, LocalTime looked) {
    var strips = strips(config, library, day);
    var edges =
        strips.stream()
            .flatMap(strip -> strip.spans().stream())
            .flatMap(span -> Stream.of(span.from(), span.to()))
            .filter(minute -> minute > 0 && minute < DayStrip.DAY);
    var minutes = Stream.concat(Stream.of(minute(looked)), edges).toList();
    int first = minutes.stream().mapToInt(minute -> (minute - 1) / MINUTES).min().orElse(OPENING);
    int last = minutes.stream().mapToInt(minute -> minute / MINUTES + 1).max().orElse(CLOSING);
    return new DayPlan(Math.min(OPENING, first), Math.max(CLOSING, last), strips);
  }

  private static List<Strip> strips(KioskConfig config, Library library, LocalDate day) {
    var seen = new HashSet<String>();
    var shown = config.featured().stream().filter(Featured::on).toList();
    var strips = new ArrayList<Strip>();
    for (var entry : shown) {
      library
          .find(entry.article())
          .filter(article -> !article.sensitive() && seen.add(article.id()))
          .ifPresent(article ->
              strips.add(
                  new Strip(
                      article, strips.size() + 1, spans(config.scheduleOf(entry), article, day))));
    }
    return strips;
  }

  private static List<DayStrip.Span> spans(Schedule schedule, Article article, LocalDate day) {
    return article.mayLoop(day) ? DayStrip.of(schedule, day) : List.of();
  }

  /// Where a time lies between the first and the last hour, from 0 to 1.
  public double share(LocalTime time) {
    return share(minute(time));
  }

  /// The same for a minute of the day.
  public double share(int minute) {
    return Math.clamp((minute - from * MINUTES) / (double) ((to - from) * MINUTES), 0, 1);
  }

  /// The time at that place, in whole steps.
  public LocalTime at(double share) {
    double minute = (from + Math.clamp(share, 0, 1) * (to - from)) * MINUTES;
    return ofMinute((int) Math.min(LAST, Math.round(minute / STEP) * STEP));
  }

  /// The next or the last whole step of the day; the ends of the day stop it.
  public static LocalTime step(LocalTime time, boolean later) {
    int minute = minute(time);
    int next = later ? (minute / STEP + 1) * STEP : (minute - 1 + STEP) / STEP * STEP - STEP;
    return ofMinute(Math.clamp(next, 0, LAST));
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES + time.getMinute();
  }

  private static LocalTime ofMinute(int minute) {
    return LocalTime.of(minute / MINUTES, minute % MINUTES);
  }
}
