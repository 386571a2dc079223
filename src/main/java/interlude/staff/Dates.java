package interlude.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;

/// Dates as people write them in digits: birthdays are what others guess first.
final class Dates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private static final List<DateTimeFormatter> WRITTEN =
      Stream.of("ddMMuu", "MMdduu", "uuMMdd", "ddMMuuuu", "MMdduuuu", "uuuuMMdd")
          .map(Dates::strict)
          .toList();
  private static final List<DateTimeFormatter> MONTHS =
      Stream.of("MMuuuu", "uuuuMM").map(Dates::strict).toList();

  private Dates() {}

  static boolean isOne(String digits) {
    return WRITTEN.stream().anyMatch(format -> isDate(digits, format))
        || MONTHS.stream().anyMatch(format -> isDate(digits, format));
  }

  private static boolean isDate(String digits, DateTimeFormatter format) {
    try {
      int year = format.parse(digits, LocalDate::from).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    } catch (DateTimeParseException other) {
      return false;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    var format = new DateTimeFormatterBuilder().appendPattern(pattern);
    if (!pattern.contains("dd")) {
      format.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
    }
    return format.toFormatter().withResolverStyle(ResolverStyle.STRICT);
  }
}
