package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.config.Problem.Matter;
import interlude.content.lint.PictureCheck.Contents;
import interlude.content.read.ArticleFolder;
import interlude.content.read.Shelves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
  private static final String ARTICLE =
      """
      { "id": "walks", "kind": "guide", "role": "mind",
        "title": {"en": "Walks"},
        "message": {"en": "Walk a little each day."},
        "cover": "cover.svg", "coverTall": "cover-tall.svg", "card": "card.svg",
        "alt": {"en": "Two people walk."},
        "chapters": [ {"id": "one", "role": "stress", "title": {"en": "One"}} ],
        "routes": { "helps": ["walk"] },
        "stops": [ {"slide": "walk", "name": {"en": "Walk"}, "lane": "up"} ],
        "checked": "2026-11-22", "nextReview": "2027-11-22",
        "interests": {"en": "Nothing."} }
      """;
  private static final String DECK =
      """
      ---
      id: walk
      chapter: one
      evidence: strong
      labels: { path: "The path" }
      data: { steps: [27] }
      step: Take a walk.
      ---
      # A short walk
      > A walk can lift your mood. [@X]

      - A fact. [@X]
      - A fact of {{Ann|a friend}}. [@X]

      ![Two people walk in a park](walk.svg "In a park")

      ### Why is that?
      We do not know yet. [@X]

      ### True or false: it helps.
      - [x] True
      - [ ] False
      It did in a study. [@X]
      """;

  @TempDir Path home;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectories(home.resolve("assets/articles/walks"));
    Files.writeString(
        home.resolve("assets/references.json"), "[{\"id\": \"X\", \"title\": \"T\"}]");
    Files.writeString(folder.resolve("article.json"), ARTICLE);
    Files.writeString(folder.resolve("deck.en.md"), DECK);
    for (var picture : List.of("cover.svg", "cover-tall.svg", "card.svg", "walk.svg")) {
      Files.writeString(folder.resolve(picture), "<svg/>");
    }
  }

  private List<Problem> lint(PictureCheck pictures) {
    return Lint.folder(new ArticleFolder(folder), Set.of("X"), pictures);
  }

  private List<String> places() {
    return lint(PictureCheck.NONE).stream().map(Problem::place).toList();
  }

  @Test
  void aSoundFolderHasNoProblems() {
    assertEquals(List.of(), lint(PictureCheck.NONE));
    assertEquals(List.of(), Lint.all(Shelves.of(home, home.resolve("state")), PictureCheck.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A short walk | One two three four five six seven | 9 | title has 7 words | LENGTH",
        "A walk can lift your mood. | One two three four five six seven eight nine ten eleven twelve thirteen. | 10 | key message has 13 | LENGTH",
        "- A fact. | - One two three four five six seven eight nine ten eleven twelve so. | 12 | fact has 13 | LENGTH",
        "We do not know yet. | 'One two three four five. One two three four five. One two three four five. One two three four five. One two three four five six.' | 18 | answer has 26 | LENGTH",
        "We do not know yet. | a b c d e f g h i j k l m n o p q r s. | 18 | sentence here has 19 | LENGTH",
        "The path | one two three four five six seven | 5 | label has 7 | LENGTH",
        "'{ path: \"The path\" }' | '{ a: a, b: b, c: c, d: d, e: e, f: f, g: g }' | 9 | 7 labels | LENGTH",
        "- A fact. [@X] | '- A. [@X]\n- B. [@X]' | 9 | 3 facts | LENGTH",
        "### Why is that? | '### A?\nB. [@X]\n\n### Why is that?' | 9 | 3 questions | LENGTH",
        "- A fact. [@X] | - A fact. [@Y] | 12 | source Y is not in references.json | SOURCES",
        "- A fact. [@X] | - A fact. | 12 | names no source | SOURCES",
        "We do not know yet. [@X] | We do not know yet. | 18 | names no source | SOURCES",
        "walk.svg | run.svg | 15 | picture run.svg is not there | PICTURE",
        "Two people walk in a park | '' | 15 | no description | PICTURE",
        "Two people walk in a park | walk.svg | 15 | no description | PICTURE",
        "Two people walk in a park | Walk | 15 | no description | PICTURE",
        "'![Two people walk in a park](walk.svg \"In a park\")' | '' | 2 | no picture | PICTURE",
        "A fact of | Suffers from | 13 | may hurt | SAFETY",
        "'A fact of {{Ann|a friend}}.' | '{{Ann|An addict}} says so.' | 13 | may hurt | SAFETY",
        "We do not know yet. | Call 911. | 18 | telephone number stands here: 911 | SAFETY",
        "In a park | 555-123-4567 | 15 | telephone number | SAFETY",
        "Take a walk. | Detox today. | 7 | may hurt | SAFETY",
        "'step: Take a walk.\n' | '' | 2 | names no step | WRITING",
        "chapter: one | chapter: two | 3 | no chapter named | LINKS",
        "it helps. | it helps. {#nowhere} | 20 | No slide has the id nowhere | LINKS",
        "We do not know yet. | Physiological investigations demonstrate considerable interdependencies universally. Psychological examinations corroborate. | 9 | reads at grade | READING",
        "id: walk | id: stroll | 0 | No slide has the id walk | LINKS",
        "evidence: strong | '' | 2 | evidence is missing | WRITING",
      })
  void findsWhatIsWrongInADeck(String sound, String wrong, int line, String what, Matter matter)
      throws IOException {
    assertTrue(DECK.contains(sound), sound);
    Files.writeString(
        folder.resolve("deck.en.md"), DECK.replace(sound, wrong == null ? "" : wrong));
    var place = line == 0 ? "walks/article.json:7" : "walks/deck.en.md:" + line + " ";
    assertTrue(
        lint(PictureCheck.NONE).stream()
            .anyMatch(problem ->
                problem.isError()
                    && problem.matter() == matter
                    && (problem.place() + " ").startsWith(place)
                    && problem.what().contains(what)),
        lint(PictureCheck.NONE).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Walks\" | \"Walks that boost your immune system\" | 2 | may hurt | SAFETY",
        "\"Walks\" | \"One two three four five six seven\" | 2 | has 7 words | LENGTH",
        "Walk a little each day. | One two three four five six seven eight nine ten eleven twelve thirteen. | 3 | has 13 words | LENGTH",
        "cover.svg | other.svg | 4 | picture other.svg is not there | PICTURE",
        "Two people walk. | x | 5 | no description | PICTURE",
        "[\"walk\"] | [\"walk\", \"run\"] | 7 | No slide has the id run | LINKS",
        "\"slide\": \"walk\" | \"slide\": \"run\" | 8 | No slide has the id run | LINKS",
        "{\"en\": \"Walk\"} | {\"en\": \"Walk and run on\"} | 8 | has 4 words | LENGTH",
        "Nothing. | Call 0800 123 4567. | 10 | telephone number | SAFETY",
      })
  void findsWhatIsWrongInAnArticleFile(
      String sound, String wrong, int line, String what, Matter matter) throws IOException {
    assertTrue(ARTICLE.contains(sound), sound);
    Files.writeString(folder.resolve("article.json"), ARTICLE.replace(sound, wrong));
    assertTrue(
        lint(PictureCheck.NONE).stream()
            .anyMatch(problem ->
                problem.place().startsWith("walks/article.json:" + line)
                    && problem.matter() == matter
                    && problem.what().contains(what)),
        lint(PictureCheck.NONE).toString());
  }

  @Test
  void tellsEverythingAtOnceFromTopToEnd() throws IOException {
    var deck =
        DECK.replace("A short walk", "One two three four five six seven")
            .replace("- A fact.", "- A detox fact.")
            .replace("walk.svg", "run.svg");
    Files.writeString(folder.resolve("deck.en.md"), deck + deck.replace("id: walk", "id: second"));
    assertEquals(
        List.of(9, 12, 15, 32, 35, 38),
        places().stream()
            .map(place -> Integer.valueOf(place.replaceAll(".*:(\\d+).*", "$1")))
            .toList());
  }

  @Test
  void matchesTheDeckWithItsPicture() {
    PictureCheck other =
        (_, label) ->
            label.equals("walks/walk.svg")
                ? new Contents(
                    true,
                    Set.of("tree"),
                    Set.of("people"),
                    Set.of(),
                    Set.of(),
                    List.of(Problem.error("walks/walk.svg:1", "Bad.", "Mend.")))
                : Contents.unknown(List.of());
    assertEquals(
        List.of(
            "walks/deck.en.md:5 (walk)",
            "walks/deck.en.md:5 (walk)",
            "walks/deck.en.md:6 (walk)",
            "walks/deck.en.md:6 (walk)",
            "walks/walk.svg:1"),
        lint(other).stream().map(Problem::place).toList());
    assertEquals(
        List.of(),
        lint((_, _) ->
            new Contents(true, Set.of("path"), Set.of("steps"), Set.of(), Set.of(), List.of())));
  }

  @Test
  void looksIntoPicturesAsTheScreenDoes() throws IOException {
    var label = "<text data-label=\"path\" class=\"label\" x=\"5\" y=\"5\" data-width=\"90\"/>";
    var chart =
        "<rect data-chart=\"dots\" data-from=\"steps\" data-index=\"0\" class=\"help\" x=\"0\" y=\"0\" width=\"9\" height=\"9\"/>";
    for (var picture : List.of("cover.svg", "cover-tall.svg", "card.svg")) {
      Files.writeString(
          folder.resolve(picture),
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
    }
    Files.writeString(
        folder.resolve("walk.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
            + label
            + chart
            + "</svg>");
    assertEquals(List.of(), lint(new ScenePictures()));
    Files.writeString(
        folder.resolve("walk.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + chart + "</svg>");
    Files.writeString(folder.resolve("card.svg"), "<svg");
    assertEquals(
        List.of("walks/card.svg:1", "walks/deck.en.md:5 (walk)"),
        lint(new ScenePictures()).stream().map(Problem::place).toList());
  }

  @Test
  void anotherLanguageNeedsTheSameSlides() throws IOException {
    Files.writeString(folder.resolve("deck.es.md"), DECK.replace("id: walk", "id: paseo"));
    assertTrue(
        lint(PictureCheck.NONE).stream()
            .anyMatch(problem -> problem.place().equals("walks/deck.es.md (walk)")));
  }

  @Test
  void gradesOnlyEnglish() throws IOException {
    Files.writeString(
        folder.resolve("deck.es.md"),
        DECK.replace(
            "We do not know yet.",
            "Investigaciones fisiológicas demuestran interdependencias universales."));
    assertEquals(List.of(), lint(PictureCheck.NONE));
  }

  @Test
  void readsOnWithoutAnArticleFile() throws IOException {
    Files.writeString(folder.resolve("article.json"), "{");
    Files.writeString(folder.resolve("deck.en.md"), DECK.replace("- A fact.", "- A detox fact."));
    assertEquals(List.of("walks/article.json:1", "walks/deck.en.md:12 (walk)"), places());
  }

  @Test
  void looksIntoWhatIsSaidOfASource() throws IOException {
    Files.writeString(
        home.resolve("assets/references.json"),
        "[{\"id\": \"X\", \"title\": \"A cure?\",\n\"custom\": {\"note\": \"2024 (385), a cure.\", \"plain\": {\"en\": \"12 addicts.\"}}}]");
    assertEquals(2, Lint.all(Shelves.of(home, home.resolve("state")), PictureCheck.NONE).size());
  }

  @Test
  void anEmptyHomeIsNoReasonToFail() {
    assertEquals(
        List.of(),
        Lint.all(Shelves.of(home.resolve("nowhere"), home.resolve("state")), PictureCheck.NONE));
    assertFalse(Files.exists(home.resolve("state")));
  }

  private static final String TRY =
      """
      try:
        kind: spots
        ask: Touch the tree.
        at:
          - part: tree
            name: The tree
            say: A tree gives shade. [@X]
            light: [tree]
            show: [moon]
            hide: [sun]
            move: { cat: den }
      step: Take a walk.
      """;
  private static final Set<String> PARTS = Set.of("tree", "moon", "sun", "cat", "den");

  private static final Set<String> LINES = Set.of("lane");

  private List<String> triedWith(String text, Set<String> parts) throws IOException {
    Files.writeString(folder.resolve("deck.en.md"), DECK.replace("step: Take a walk.\n", text));
    return lint(
            (_, _) -> new Contents(true, Set.of("path"), Set.of("steps"), parts, LINES, List.of()))
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void whatOneCanTryIsInThePicture() throws IOException {
    assertEquals(List.of(), triedWith(TRY, PARTS));
    for (var part : List.of("tree 11 14", "moon 15", "sun 16", "cat 17", "den 17")) {
      var name = part.split(" ")[0];
      var rest = PARTS.stream().filter(other -> !other.equals(name)).collect(Collectors.toSet());
      var found = triedWith(TRY, rest);
      assertEquals(part.split(" ").length - 1, found.size(), found.toString());
      for (int i = 0; i < found.size(); i++) {
        assertTrue(
            found.get(i).contains("walks/deck.en.md:" + part.split(" ")[i + 1] + " (walk)"),
            found.toString());
        assertTrue(
            found
                .get(i)
                .contains("Name a group in the picture id=\"" + name + "\", or write one of: "),
            found.toString());
      }
    }
  }

  @Test
  void whatMovesIsInThePictureAndSoIsItsLine() throws IOException {
    var motion =
        """
        motion:
          - { part: cat, along: lane, seconds: 20 }
        step: Take a walk.
        """;
    assertEquals(List.of(), triedWith(motion, PARTS));
    var part = triedWith(motion.replace("cat", "cot"), PARTS);
    assertTrue(part.getFirst().contains("walks/deck.en.md:8 (walk)"), part.toString());
    assertTrue(part.getFirst().contains("id=\"cot\", or write one of: cat, "), part.toString());
    var line = triedWith(motion.replace("lane", "cat"), PARTS);
    assertTrue(line.getFirst().contains("walks/deck.en.md:8 (walk)"), line.toString());
    assertTrue(line.getFirst().contains("id=\"cat\", or write one of: lane"), line.toString());
  }

  @Test
  void onlyADrawingMoves() throws IOException {
    var motion = "motion: [{ part: cat, along: lane, seconds: 20 }]\nstep: Take a walk.\n";
    Files.writeString(
        folder.resolve("deck.en.md"),
        DECK.replace("step: Take a walk.\n", motion).replace("walk.svg", "walk.png"));
    var found = lint(PictureCheck.NONE).stream().map(Problem::toString).toList();
    assertTrue(
        found.stream()
            .anyMatch(problem ->
                problem.contains("walks/deck.en.md:7 (walk)")
                    && problem.contains("take motion out")),
        found.toString());
  }

  @Test
  void listsTheNamesThatBeginAlikeFirst() throws IOException {
    var many =
        IntStream.range(0, 40)
            .mapToObj(i -> "a" + i)
            .collect(Collectors.toCollection(HashSet::new));
    many.addAll(PARTS);
    many.remove("tree");
    many.add("tree-2");
    assertTrue(
        triedWith(TRY, many).getFirst().contains("one of: tree-2, a0, "),
        triedWith(TRY, many).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Touch the tree. | One two three four five six seven. | 9 | invitation has 7",
        "name: The tree | name: One two three four five | 12 | name has 5",
        "A tree gives shade. | One two three four five. One two three four five. One two three four five. One two three four five. One two three four five six. | 13 | text has 26",
        "A tree gives shade. | a b c d e f g h i j k l m n o p q r s. | 13 | sentence here has 19 | LENGTH",
        "A tree gives shade. [@X] | A tree gives shade. | 13 | names no source | SOURCES",
        "shade. [@X] | shade. [@Z] | 13 | source Z is not in references.json | SOURCES",
        "A tree gives shade. | A detox tree. | 13 | may hurt | SAFETY",
        "A tree gives shade. | Call 0800 123 4567. | 13 | telephone number | SAFETY",
        "Touch the tree. | Detox the tree. | 9 | may hurt | SAFETY",
        "A tree gives shade. | Psychological examinations demonstrate considerable interdependencies universally. Physiological investigations corroborate. | 20 | reads at grade | READING",
        "'kind: spots' | 'kind: wheel' | 8 | not what kind needs",
      })
  void findsWhatIsWrongWithWhatOneCanTry(String sound, String wrong, int line, String what)
      throws IOException {
    assertTrue(TRY.contains(sound), sound);
    var found = triedWith(TRY.replace(sound, wrong), PARTS);
    assertTrue(
        found.stream()
            .anyMatch(problem ->
                problem.startsWith("error")
                    && problem.contains("walks/deck.en.md:" + line + " ")
                    && problem.contains(what)),
        found.toString());
  }

  @Test
  void aPhotographHasNoPartsToTry() throws IOException {
    Files.writeString(folder.resolve("walk.png"), "");
    Files.writeString(
        folder.resolve("deck.en.md"),
        DECK.replace("step: Take a walk.\n", TRY).replace("walk.svg", "walk.png"));
    assertEquals(List.of("walks/deck.en.md:8 (walk)"), places());
  }
}
