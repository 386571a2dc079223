package interlude.config;

import java.time.LocalDate;
import java.util.List;

/// A crisis line, as data with a date, because such facts age.
///
/// @param region the country or area it serves, such as `US`
/// @param service its name, such as "988 Suicide & Crisis Lifeline"
/// @param call the number to call, as it is shown; empty if one cannot call
/// @param text the number to text; empty if one cannot text
/// @param hours when somebody answers, such as "24/7"; empty if not known
/// @param source where the facts come from
/// @param checkedOn the day on which somebody checked them
/// @param reviewBy the last day on which they may be shown
public record HelpRecord(
    String region,
    String service,
    String call,
    String text,
    String hours,
    String source,
    LocalDate checkedOn,
    LocalDate reviewBy) {

  /// The same for another region.
  public HelpRecord inRegion(String other) {
    return new HelpRecord(other, service, call, text, hours, source, checkedOn, reviewBy);
  }

  /// Those that serve that region, in their order.
  public static List<HelpRecord> ofRegion(List<HelpRecord> records, String region) {
    return records.stream().filter(line -> Region.isSame(line.region(), region)).toList();
  }

  /// Whether the record's facts are too old to be shown on that day.
  public boolean isOverdue(LocalDate day) {
    return day.isAfter(reviewBy);
  }
}
