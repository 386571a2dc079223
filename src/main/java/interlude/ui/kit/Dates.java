package interlude.ui.kit;

import interlude.config.KioskConfig;
import interlude.content.Article;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Dates and times as the region and the language write them, and the sentence on an article's
/// review.
public final class Dates {
  private Dates() {}

  public static String in(LocalDate date, KioskConfig config, String language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale(config, language))
        .format(date);
  }

  /// The time of day; its parts stay on one line.
  public static String in(LocalTime time, KioskConfig config, String language) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(locale(config, language))
        .format(time)
        .replace('\u202f', '\u00a0')
        .replace(' ', '\u00a0');
  }

  public static String in(LocalDateTime moment, KioskConfig config, String language) {
    return in(moment.toLocalDate(), config, language)
        + ", "
        + in(moment.toLocalTime(), config, language);
  }

  /// A day of a near time: its weekday and its date, short.
  public static String day(LocalDate date, KioskConfig config, String language) {
    return plain(
        DateTimeFormatter.ofLocalizedPattern("MMMEEEd")
            .withLocale(locale(config, language))
            .format(date));
  }

  public static String time(LocalTime time, KioskConfig config, String language) {
    var locale = locale(config, language);
    return plain(
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time));
  }

  /// A whole hour.
  public static String hour(LocalTime time, KioskConfig config, String language) {
    var locale = locale(config, language);
    var usual =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
    return DateTimeFormatter.ofPattern(usual.contains("a") ? "h a" : "H", locale).format(time);
  }

  /// The type has no glyph for the narrow space that some formats use.
  private static String plain(String written) {
    return written.replace('\u202f', ' ');
  }

  public static Locale locale(KioskConfig config, String language) {
    var region = config.clinic().region();
    return region.matches("[A-Z]{2}")
        ? Locale.of(language, region.equals("UK") ? "GB" : region)
        : Locale.of(language);
  }

  public static String review(Article article, KioskConfig config, Words words) {
    var review = article.review();
    var language = words.language();
    var checked =
        words.get(
            "review.checked",
            in(review.checked(), config, language),
            in(review.nextReview(), config, language));
    var by =
        review
            .reviewed()
            .map(day -> words.get("review.by", review.reviewer(), in(day, config, language)))
            .orElse(words.get("review.none"));
    return by + " " + checked;
  }
}
