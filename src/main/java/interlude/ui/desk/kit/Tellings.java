package interlude.ui.desk.kit;

import interlude.config.KioskConfig;
import interlude.config.edit.Said;
import interlude.content.Article;
import interlude.content.Library;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Look;
import interlude.ui.kit.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says in words what was decided: dates and times as the region writes them, articles by their
/// titles, countries and languages by their names.
public record Tellings(Words words, KioskConfig config, Library library) {

  /// Sentences that begin with an article.
  private static final Pattern OF_ARTICLE =
      Pattern.compile("change[.](featured|menu|often|dwell|schedule|closed[.](skip|stay))([.].*)?");

  /// More parts than that are counted, not told.
  private static final int MOST_PARTS = 10;

  public static Tellings of(Look look, KioskState state, Desk desk) {
    return new Tellings(look.words(), desk.ledger().config(), state.library());
  }

  public String in(Said said) {
    var values =
        IntStream.range(0, said.values().size())
            .mapToObj(i -> value(said.key(), i, said.values().get(i)))
            .toArray();
    var sentence = words.get(said.key(), values);
    return said.parts().isEmpty() ? sentence : sentence + " " + parts(said.parts());
  }

  private String parts(List<Said> parts) {
    var told = parts.stream().limit(MOST_PARTS).map(this::in).collect(Collectors.joining(", "));
    int more = parts.size() - MOST_PARTS;
    return (more > 0 ? words.get("desk.said.more", told, more) : told) + ".";
  }

  public String day(LocalDate day) {
    return Dates.in(day, config, words.language());
  }

  /// For narrow places.
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(Dates.locale(config, words.language()))
        .format(day);
  }

  public String moment(LocalDateTime moment) {
    return Dates.in(moment, config, words.language());
  }

  /// An article by its title, as a name.
  public String article(String id) {
    return words.get(
        "desk.said.article",
        library.find(id).map(Article::title).map(title -> title.in(words.language())).orElse(id));
  }

  private Object value(String key, int place, Object value) {
    return switch (value) {
      case LocalDate day -> day(day);
      case LocalTime time -> Dates.in(time, config, words.language());
      case LocalDateTime moment -> moment(moment);
      case DayOfWeek day ->
          day.getDisplayName(TextStyle.FULL, Dates.locale(config, words.language()));
      case Said said -> in(said);
      case String id when place == 0 && OF_ARTICLE.matcher(key).matches() -> article(id);
      case String code when key.equals("change.region") -> country(code);
      case String codes when key.equals("change.languages") -> languages(codes);
      default -> value;
    };
  }

  private String country(String code) {
    var own = Locale.of(words.language());
    return code.equals("EU")
        ? code
        : Locale.of("", code.equals("UK") ? "GB" : code).getDisplayCountry(own);
  }

  private String languages(String codes) {
    var own = Locale.of(words.language());
    return Pattern.compile(", ")
        .splitAsStream(codes)
        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(own))
        .collect(Collectors.joining(", "));
  }
}
