package interlude.ui.desk.kit;

import interlude.config.KioskConfig;
import interlude.config.edit.Said;
import interlude.ui.kit.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Puts the staff desk's sentences into words, with dates and times as the region writes them.
///
/// @param today a day of this year is told without its year
public record Phrases(Words words, Locale locale, LocalDate today) {

  public static Phrases of(Words words, KioskConfig config, LocalDate today) {
    var region = config.clinic().region();
    var locale =
        region.matches("[A-Z]{2}")
            ? Locale.of(words.language(), region.equals("UK") ? "GB" : region)
            : Locale.of(words.language());
    return new Phrases(words, locale, today);
  }

  public String say(Said said) {
    return words.get(said.key(), said.values().stream().map(this::told).toArray());
  }

  public String say(String key, Object... values) {
    return say(Said.of(key, values));
  }

  private Object told(Object value) {
    return switch (value) {
      case Said said -> say(said);
      case LocalDate day -> day(day);
      case LocalTime time -> time(time);
      case DayOfWeek day -> shortly(day);
      default -> value;
    };
  }

  public String day(LocalDate day) {
    return day.getYear() == today.getYear()
        ? as(DateTimeFormatter.ofLocalizedPattern("MMMMd"), day)
        : as(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), day);
  }

  public String time(LocalTime time) {
    return as(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), time);
  }

  /// Nothing but the hour, as on a scale.
  public String hour(int hour) {
    return as(DateTimeFormatter.ofLocalizedPattern("j"), LocalTime.of(hour % 24, 0));
  }

  public String month(YearMonth month) {
    return as(DateTimeFormatter.ofLocalizedPattern("yMMMM"), month);
  }

  public String shortly(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  public String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /// The days of a week, as a calendar of the region begins it.
  public List<DayOfWeek> week() {
    var first = WeekFields.of(locale).getFirstDayOfWeek();
    return IntStream.range(0, 7).mapToObj(first::plus).toList();
  }

  /// The font has no narrow space.
  private String as(DateTimeFormatter form, TemporalAccessor value) {
    return form.withLocale(locale).format(value).replace('\u202f', '\u00a0');
  }
}
