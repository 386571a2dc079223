package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.content.lint.Lint;
import interlude.content.lint.ScenePictures;
import interlude.content.read.DeckReader;
import interlude.content.read.LibraryReader;
import interlude.content.read.Shelves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Holds what is shipped to its promises: nothing that the content check minds, every fact of the
/// brief on the slide that the coverage tables name, nothing unread. Another folder:
/// `-Dinterlude.home=DIR`.
class ShippedContentTest {
  private static final Path HOME = Path.of(System.getProperty("interlude.home", "."));
  private static final Shelves SHELVES = Shelves.of(HOME, HOME.resolve("no-state"));
  private static final List<String> ARTICLES =
      List.of("mind-and-body", "paperless-clinic", "shared-plan", "spinal-cord");
  private static final int FACTS = 71;

  private final Library library = LibraryReader.read(SHELVES, Names.SHOWN).value();

  /// A row of a coverage table: a fact of the brief, the slide, and the words that carry it.
  private record Row(
      String table, int line, String fact, String article, String slide, String words) {

    static Row of(String table, int line, String text) {
      var cells = text.split("\t");
      var slide = cells.length == 3 ? cells[1].split("/") : new String[] {};
      assertTrue(
          slide.length == 2, table + ":" + line + " is not: fact, tab, article/slide, tab, words");
      return new Row(table, line, cells[0], slide[0], slide[1], cells[2]);
    }

    @Override
    public String toString() {
      return table + ":" + line + " " + fact + " " + article + "/" + slide + ": " + words;
    }
  }

  private static List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    for (var article : ARTICLES) {
      var table = "facts-" + article + ".tsv";
      var lines = Files.readAllLines(HOME.resolve("src/test/resources/coverage").resolve(table));
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          rows.add(Row.of(table, i + 1, lines.get(i)));
        }
      }
    }
    return rows;
  }

  @Test
  void theContentCheckFindsNoError() {
    var errors = Lint.all(SHELVES, new ScenePictures()).stream().filter(Problem::isError).toList();
    assertEquals("", errors.stream().map(Problem::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void allArticlesAreThere() {
    ARTICLES.forEach(id -> assertTrue(library.find(id).isPresent(), id));
    assertEquals(
        List.of(17, 7, 7, 14), ARTICLES.stream().map(id -> deck(id).slides().size()).toList());
  }

  @Test
  void everyFactHasItsPlace() throws IOException {
    var expected = IntStream.rangeClosed(1, FACTS).mapToObj("F%02d"::formatted).toList();
    assertEquals(expected, rows().stream().map(Row::fact).distinct().sorted().toList());
  }

  @Test
  void theWordsOfEveryFactAreOnItsSlide() throws IOException {
    var missing = rows().stream().filter(row -> !isOnItsSlide(row)).map(Row::toString).toList();
    assertEquals("", String.join("\n", missing));
  }

  private boolean isOnItsSlide(Row row) {
    return deck(row.article())
        .slide(row.slide())
        .filter(slide ->
            words(slide).stream().anyMatch(text -> plain(text).contains(plain(row.words()))))
        .isPresent();
  }

  private Deck deck(String article) {
    return DeckReader.read(library.find(article).orElseThrow(), "en", Names.SHOWN).value();
  }

  /// Everything that one can read or hear on a slide, and two facts that follow each other as one
  /// text.
  private static List<String> words(Slide slide) {
    var words =
        new ArrayList<>(
            List.of(
                slide.title(),
                slide.picture().alt(),
                slide.picture().caption(),
                slide.step(),
                slide.easy()));
    words.addAll(slide.labels().values());
    slide.claims().forEach(claim -> words.add(claim.text()));
    slide.cards().forEach(card -> words.add(card.heading()));
    words.add(slide.claims().stream().map(Claim::text).collect(Collectors.joining(" ")));
    return words;
  }

  /// Without markup, and with one kind of quotation mark.
  private static String plain(String text) {
    return Names.SHOWN
        .in(text)
        .replaceAll("\\[@[^]]*]|\\{[^}]*}|[*_`]", "")
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void everySourceThatIsNamedSaysWhatItIs() {
    for (var id : ARTICLES) {
      deck(id).slides().stream()
          .flatMap(slide -> slide.claims().stream())
          .flatMap(claim -> claim.citations().stream())
          .distinct()
          .forEach(key ->
              assertTrue(
                  library.citation(key).filter(source -> !source.plain().isEmpty()).isPresent(),
                  key));
    }
  }

  @Test
  void theRoutesHaveTheLengthsOfTheBrief() {
    var article = library.find("mind-and-body").orElseThrow();
    assertEquals(
        List.of(5, 10, 6, 17),
        List.of("quick", "basics", "helps", "full").stream()
            .map(route -> article.route(route).size())
            .toList());
  }

  @Test
  void noArticleClaimsAReviewThatNobodyMade() {
    ARTICLES.forEach(id -> assertEquals("", library.find(id).orElseThrow().review().reviewer()));
  }
}
