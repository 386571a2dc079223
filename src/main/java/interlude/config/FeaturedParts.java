package interlude.config;

import interlude.config.KioskConfig.Featured;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the list of featured articles. An entry that names no sound article, or one that is there
/// already, is left out.
final class FeaturedParts {
  private FeaturedParts() {}

  private static final int MOST = 2000;
  private static final Pattern ARTICLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  static List<Featured> read(Part file) {
    var list =
        file.required(
            "featured",
            "Write \"featured\": [ { \"article\": \"...\" } ] with the articles to show.");
    if (list.isEmptyList()) {
      list.warning(
          "No article is featured; the screen shows only its own short introduction.",
          "Add { \"article\": \"...\" } with an article's id.");
    }
    var entries = new LinkedHashMap<String, Featured>();
    for (var item : list.items(MOST)) {
      var entry = entry(item.part());
      if (entries.containsKey(entry.article())) {
        item.error(
            "The article \"" + entry.article() + "\" stands twice in the list.",
            "Delete one of the two; \"moreOften\": true shows it twice a lap.");
      } else if (!entry.article().isEmpty()) {
        entries.put(entry.article(), entry);
      }
    }
    return List.copyOf(entries.values());
  }

  private static Featured entry(Part part) {
    var article =
        part.required("article", "Write \"article\": and the name of the article's folder.");
    var featured =
        new Featured(
            article.text(
                ARTICLE,
                "Write the name of the article's folder: small letters, digits and hyphens.",
                ""),
            part.value("on").flag(true),
            part.value("menu").flag(true),
            part.value("moreOften").flag(false),
            Duration.ofSeconds(part.value("dwellSeconds").whole(5, 120, 0)),
            SchedulePart.read(part),
            part.value("skipClosedDays").flag(false));
    part.finish();
    return featured;
  }
}
