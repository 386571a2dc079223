package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Names;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A bad slide costs itself, and says where and why; the slides around it still work.
class BadDeckTest {
  private static final String GOOD =
      """
      ---
      id: NAME
      evidence: general
      ---
      # Title
      > Message.

      - Fact.

      ![What it shows](a.svg)

      ### Why?
      Because.

      ### Which?
      - [ ] One
      - [x] Two
      The reason.
      """;

  private final Problems problems = new Problems("walks/deck.en.md");

  private List<String> ids(String deck) {
    return DeckReader.slides(deck, Names.SHOWN, problems).stream()
        .map(slide -> slide.slide().id())
        .toList();
  }

  private static String good(String id) {
    return GOOD.replace("NAME", id);
  }

  private static String around(String bad) {
    return good("first") + bad + good("last");
  }

  /// The line is counted within the bad slide.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: bad | id: | 2",
        "id: bad | id: Bad One | 2",
        "id: bad | id: [bad] | 2",
        "id: bad | name: bad | 2",
        "id: bad | id: first | 2",
        "evidence: general | evidence: sure | 3",
        "evidence: general | evidence: | 2",
        "evidence: general | 'evidence: general\nkind: quiz' | 4",
        "evidence: general | 'evidence: general\nmark: maybe' | 4",
        "evidence: general | 'evidence: general\nlabels: [a]' | 4",
        "evidence: general | 'evidence: general\nlabels: {a: [b]}' | 4",
        "evidence: general | 'evidence: general\ndata: {a: [x]}' | 4",
        "evidence: general | 'evidence: general\ndata: {a: 5}' | 4",
        "evidence: general | 'evidence: general\nstep: {{Liam}}' | 4",
        "evidence: general | 'evidence: general\nstep: a: b' | 4",
        "# Title | '' | 2",
        "# Title | ## Title | 5",
        "# Title | '# Title\n# Title' | 6",
        "# Title | # {{Liam}} | 5",
        "> Message. | '' | 2",
        "> Message. | '> One.\n\n> Two.' | 8",
        "> Message. | '> One.\n>\n> Two.' | 6",
        "- Fact. | Fact. | 8",
        "- Fact. | 1. Fact. | 8",
        "- Fact. | '- Fact.\n  - Inner.' | 8",
        "- Fact. | - Fact. [SEG04] | 8",
        "- Fact. | - Fact. [@SEG04 | 8",
        "- Fact. | - Fact. {sure} | 8",
        "- Fact. | - Fact. [link](http://x.org) | 8",
        "- Fact. | - Fact. <b>bold</b> | 8",
        "- Fact. | - [x] Fact. | 8",
        "- Fact. | '```\ncode\n```' | 8",
        "- Fact. | <div>html</div> | 8",
        "![What it shows](a.svg) | ![What it shows](../a.svg) | 10",
        "![What it shows](a.svg) | ![What it shows](/etc/passwd) | 10",
        "![What it shows](a.svg) | ![What it shows](http://x.org/a.svg) | 10",
        "![What it shows](a.svg) | ![What it shows]() | 10",
        "![What it shows](a.svg) | ![one](a.svg) and words | 10",
        "![What it shows](a.svg) | '![one](a.svg)\n\n![two](b.svg)' | 12",
        "### Why? | ### | 12",
        "### Why? | ### Why? {#other} | 12",
        "Because. | '' | 12",
        "Because. | 'Because.\n\nAnd because.' | 15",
        "Because. | '- a fact here' | 13",
        "- [x] Two | - [ ] Two | 15",
        "- [ ] One | - [x] One | 15",
        "'- [ ] One\n' | '' | 15",
        "The reason. | '' | 15",
        "The reason. | The reason. [@A {early} | 18",
      })
  void aFaultCostsItsSlideAndNamesItsLine(String sound, String wrong, int line) {
    assertTrue(good("bad").contains(sound), sound);
    var bad =
        good("bad")
            .replaceFirst(
                Pattern.quote(sound), Matcher.quoteReplacement(wrong == null ? "" : wrong));
    assertEquals(List.of("first", "last"), ids(around(bad)), problems.all().toString());
    int start = (int) good("first").lines().count();
    assertTrue(
        problems.all().stream()
            .anyMatch(problem ->
                problem.place().matches("walks/deck\\.en\\.md:" + (start + line) + "( .*)?")),
        problems.all().toString());
    problems.all().forEach(problem -> assertFalse(problem.remedy().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nid: bad\nevidence: general\n# Title without an end of its block\n",
        "---\n# Title without a block\n> Message.\n",
        "---\nid: bad\n---\n",
        "---\nid: bad\n",
        "---\n\n---\n# No id\n",
        "---\nid: \"open\n---\n# T\n> M\n",
        "---\nid: bad: worse\n---\n# T\n> M\n",
        "---\n- a\n- b\n---\n# T\n> M\n",
        "---\nid: &a bad\nchapter: *a\nevidence: *b\n---\n# T\n> M\n",
      })
  void aForgottenLineOfDashesCostsOneSlide(String bad) {
    assertEquals(List.of("first", "last"), ids(around(bad)), problems.all().toString());
    assertTrue(problems.errors() > 0);
  }

  @Test
  void anUnknownFieldIsAWarning() {
    var ids = ids(around(good("odd").replace("evidence:", "evidense: x\nevidence:")));
    assertEquals(List.of("first", "odd", "last"), ids);
    assertEquals(0, problems.errors());
    assertEquals(1, problems.all().size());
  }

  @Test
  void noTextMakesItThrow() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var pieces =
        List.of(
            "---\n",
            "\n",
            "id: a\n",
            "# T\n",
            "> M\n",
            "- f\n",
            "- [x] y\n",
            "### Q\n",
            "![a](b.svg)\n",
            "[@A",
            "]",
            "{early",
            "}",
            "{{",
            "|",
            "}}",
            ":",
            "*",
            "_",
            "`",
            "<",
            ">",
            "&amp;",
            "\\",
            "\t",
            "  ",
            "\u0000",
            "\ud800",
            "\u202e",
            "labels: {",
            "evidence: strong\n",
            "1.");
    for (int i = 0; i < 2000; i++) {
      var deck = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        deck.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        DeckReader.slides(deck.toString(), Names.SHOWN, new Problems("x"));
      } catch (Throwable e) {
        throw new AssertionError("seed " + seed + ": " + deck, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "*a ", "*a **b ", "[", "![", "[a](", "<a", "`", "{{", "[@", "{", "&", "\\",
        "_a_", "(", "1. ", "    "
      })
  void deepNestingOnASmallStackDoesNotHurt(String piece) throws InterruptedException {
    var deck =
        "---\nid: a\nevidence: general\n---\n# T\n> M\n\n" + piece.repeat(15_000 / piece.length());
    var thrown = new Throwable[1];
    var thread =
        new Thread(null, () -> DeckReader.slides(deck, Names.SHOWN, problems), "small", 512 * 1024);
    thread.setUncaughtExceptionHandler((_, e) -> thrown[0] = e);
    thread.start();
    thread.join();
    assertEquals(null, thrown[0]);
  }
}
