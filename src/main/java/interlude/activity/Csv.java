package interlude.activity;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as a table for other programs (RFC 4180). Holds what the screen shows and no more.
public final class Csv {
  private static final String END = "\r\n";

  private Csv() {}

  /// Codes, not words, so that a sheet made in one language can be read in every other.
  public static String of(Report report) {
    var text = new StringBuilder("counted,article,slide,week,part,readers,hidden" + END);
    report
        .weeks()
        .forEach((week, amount) -> text.append(line("week", "", "", week.toString(), "", amount)));
    report
        .articles()
        .forEach((article, row) ->
            row.parts()
                .forEach((part, amount) ->
                    text.append(
                        line(
                            "article",
                            article,
                            "",
                            "",
                            part.name().toLowerCase(Locale.ROOT),
                            amount))));
    report
        .pages()
        .forEach((article, slides) ->
            slides.forEach(
                (slide, amount) -> text.append(line("slide", article, slide, "", "", amount))));
    return text.toString();
  }

  private static String line(
      String kind, String article, String slide, String week, String part, Amount amount) {
    return Stream.of(
                kind, article, slide, week, part, "" + amount.known(), amount.few() ? "1-10" : "")
            .map(Csv::field)
            .collect(Collectors.joining(","))
        + END;
  }

  /// Quoted where it must be; a name that a spreadsheet would take for a formula gets a space.
  private static String field(String text) {
    var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? " " + text : text;
    return safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
