package interlude.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Checks a config against what lies outside it: the articles there are, and the day it is.
///
/// Nothing here keeps a config from going live; a file that is no JSON is the reader's to tell.
public final class CrossCheck {
  private CrossCheck() {}

  /// An error for each featured article that does not exist; the loop goes on without it.
  ///
  /// @param known the ids of all articles
  public static List<Problem> articles(Path file, Set<String> known) {
    return ReadableConfig.of(file).map(config -> articles(config, known)).orElse(List.of());
  }

  private static List<Problem> articles(ReadableConfig config, Set<String> known) {
    var featured = config.tree().root().path("featured");
    for (int i = 0; i < featured.size(); i++) {
      var article = featured.path(i).path("article").stringValue("");
      if (!article.isEmpty() && !known.contains(article)) {
        var what = "There is no article \"" + Findings.shortened(article) + "\"; it is left out.";
        var remedy =
            Spelling.nearest(article, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("See the folders under assets/articles.");
        config.findings().error("/featured/" + i + "/article", what, remedy);
      }
    }
    return config.findings().sorted();
  }

  /// A warning for each help line that is overdue and so not shown, and for each article whose last
  /// day is over.
  public static List<Problem> dates(Path file, LocalDate today) {
    return ReadableConfig.of(file).map(config -> dates(config, today)).orElse(List.of());
  }

  private static List<Problem> dates(ReadableConfig config, LocalDate today) {
    var root = config.tree().root();
    warnIfOver(
        config,
        "/help/records",
        "reviewBy",
        today,
        "This help line is overdue and no longer shown.",
        "Check the number, then write new dates.");
    warnIfOver(
        config,
        "/featured",
        "until",
        today,
        "The last day of this article is over.",
        "Write a later day, or delete the line.");
    boolean hasOwnLines = !root.path("help").path("records").isEmpty();
    var region = root.path("clinic").path("region").stringValue("").toUpperCase(Locale.ROOT);
    if (!hasOwnLines
        && CrisisTable.shipped().crisis(region).stream().anyMatch(line -> line.isOverdue(today))) {
      config
          .findings()
          .warning(
              "/clinic/region",
              "The crisis lines that came with the program are overdue and no longer shown.",
              "Install a newer program, or write the clinic's own under \"help\", \"records\".");
    }
    return config.findings().sorted();
  }

  private static void warnIfOver(
      ReadableConfig config,
      String list,
      String date,
      LocalDate today,
      String what,
      String remedy) {
    var items = config.tree().root().at(list);
    for (int i = 0; i < items.size(); i++) {
      if (isOver(items.path(i).path(date), today)) {
        config.findings().warning(list + "/" + i + "/" + date, what, remedy);
      }
    }
  }

  /// Days written as `2026-12-31` sort as they follow each other.
  private static boolean isOver(JsonNode date, LocalDate today) {
    var text = date.stringValue("");
    return text.length() == 10 && text.compareTo(today.toString()) < 0;
  }
}
