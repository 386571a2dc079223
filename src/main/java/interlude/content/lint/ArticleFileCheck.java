package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Article;
import interlude.content.LocalText;
import interlude.content.Slide;
import interlude.content.Words;
import interlude.content.read.ArticleFolder;
import interlude.content.read.JsonText;
import interlude.content.read.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Checks what `article.json` says, alone and beside the slides that there are.
final class ArticleFileCheck {
  private static final int TITLE_WORDS = 6;
  private static final int MESSAGE_WORDS = 12;
  private static final int STOP_WORDS = 2;

  private final Article article;
  private final Problems problems;
  private final List<JsonText> texts;
  private final PictureCheck pictures;

  /// @param texts everything that the file says in words
  ArticleFileCheck(
      Article article, List<JsonText> texts, PictureCheck pictures, Problems problems) {
    this.article = article;
    this.texts = texts;
    this.pictures = pictures;
    this.problems = problems;
  }

  /// @param slides of the English deck
  void check(List<Slide> slides) {
    checkLength("title", article.title(), TITLE_WORDS);
    checkLength("message", article.message(), MESSAGE_WORDS);
    article.stops().forEach(stop -> checkLength("stops", stop.name(), STOP_WORDS));
    checkPictures();
    checkSlides(slides);
    texts.forEach(text ->
        SafetyRule.check(text.words(), text.language(), text.line(), text.path(), problems));
  }

  private void checkLength(String field, LocalText text, int limit) {
    text.byLanguage()
        .forEach((_, words) -> {
          if (Words.count(words) > limit) {
            problems.error(
                Matter.LENGTH,
                line(field),
                field,
                "\"%s\" has %d words.".formatted(words, Words.count(words)),
                "Say it in at most %d.".formatted(limit));
          }
        });
  }

  private void checkPictures() {
    var files = article.pictures();
    Stream.of(files.cover(), files.coverTall(), files.card(), files.map(), files.mapTall())
        .filter(file -> !file.isEmpty())
        .forEach(this::checkPicture);
    article
        .alt()
        .byLanguage()
        .forEach((_, alt) -> {
          if (!PictureRule.isAlt(alt, files.cover())) {
            problems.error(
                Matter.PICTURE,
                line("alt"),
                "alt",
                "The cover has no description that one could read aloud.",
                "Say in one sentence what it shows.");
          }
        });
  }

  private void checkPicture(String name) {
    var folder = ArticleFolder.of(article);
    folder
        .file(name)
        .ifPresentOrElse(
            file -> problems.addAll(pictures.look(file, folder.name() + "/" + name).problems()),
            () ->
                problems.error(
                    Matter.PICTURE,
                    lineOf(name),
                    "",
                    "The picture " + name + " is not there.",
                    "Put it beside article.json."));
  }

  private void checkSlides(List<Slide> slides) {
    var ids = new HashSet<String>();
    slides.forEach(slide -> ids.add(slide.id()));
    article
        .routes()
        .forEach((route, stops) -> stops.forEach(id -> checkSlide(id, ids, "routes/" + route)));
    article.stops().forEach(stop -> checkSlide(stop.slide(), ids, "stops"));
  }

  private void checkSlide(String id, Set<String> ids, String part) {
    if (!ids.contains(id)) {
      problems.error(
          Matter.LINKS,
          lineOf(id),
          part,
          "No slide has the id " + id + ".",
          "Correct the id, or take it out.");
    }
  }

  private int line(String field) {
    return texts.stream()
        .filter(text -> text.path().startsWith(field))
        .mapToInt(JsonText::line)
        .findFirst()
        .orElse(0);
  }

  private int lineOf(String words) {
    return texts.stream()
        .filter(text -> text.words().equals(words))
        .mapToInt(JsonText::line)
        .findFirst()
        .orElse(0);
  }
}
