package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Card.Check;
import interlude.content.Card.Choice;
import interlude.content.Card.Reveal;
import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Play;
import interlude.content.Slide;
import interlude.content.Urgent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeckReaderTest {
  private static final String SLIDE =
      """
      ---
      id: short-stress
      chapter: mind-to-body
      evidence: moderate
      mark: linked
      labels: { awake: "Guard cell, awake", "off": Off, n: 27 }
      data: { colds: [27, 47.5] }
      step: Take three slow breaths.
      easy: "Chest pain: stop."
      ---
      # Short stress, long stress
      > Short stress can help. Stress that never stops
      > can wear you down. [@SEG04]

      - A fact. [@COH98; @COH91]
      - Less sure. [@SEG04] {early causes}
      - Advice. {practice}

      ![A curve, and what it says](short-stress.svg "Not to scale")

      ### Does stress make me ill?
      No. It shifts the odds. [@SEG04]

      ### True or false: all stress is bad?
      - [ ] True
      - [x] False
      Short stress can help. [@SEG04]
      """;

  private final Problems problems = new Problems("walks/deck.en.md");

  private List<Slide> read(String text) {
    return DeckReader.slides(text, Names.SHOWN, problems).stream().map(SlideSource::slide).toList();
  }

  @Test
  void readsAWholeSlide() {
    var slide = read(SLIDE).getFirst();
    assertEquals(List.of(), problems.all());
    assertEquals(
        new Slide(
            "short-stress",
            "mind-to-body",
            Slide.Kind.SLIDE,
            "Short stress, long stress",
            new Claim(
                "Short stress can help. Stress that never stops can wear you down.",
                Evidence.MODERATE,
                Mark.LINKED,
                List.of("SEG04")),
            List.of(
                new Claim("A fact.", Evidence.MODERATE, Mark.LINKED, List.of("COH98", "COH91")),
                new Claim("Less sure.", Evidence.EARLY, Mark.CAUSES, List.of("SEG04")),
                new Claim("Advice.", Evidence.PRACTICE, Mark.NONE, List.of())),
            new Slide.Picture("short-stress.svg", "A curve, and what it says", "Not to scale"),
            List.of(
                new Reveal(
                    "Does stress make me ill?",
                    new Claim(
                        "No. It shifts the odds.",
                        Evidence.MODERATE,
                        Mark.LINKED,
                        List.of("SEG04"))),
                new Check(
                    "True or false: all stress is bad?",
                    List.of(new Choice("True", false), new Choice("False", true)),
                    new Claim(
                        "Short stress can help.", Evidence.MODERATE, Mark.LINKED, List.of("SEG04")),
                    "")),
            Evidence.MODERATE,
            Mark.LINKED,
            Map.of("awake", "Guard cell, awake", "off", "Off", "n", "27"),
            Map.of("colds", List.of(27.0, 47.5)),
            "Take three slow breaths.",
            "Chest pain: stop.",
            Play.NONE,
            List.of(),
            Urgent.NONE),
        slide);
  }

  @Test
  void knowsTheLines() {
    var lines = DeckReader.slides("\n\n" + SLIDE, Names.SHOWN, problems).getFirst().lines();
    assertEquals(4, lines.block());
    assertEquals(13, lines.title());
    assertEquals(14, lines.message());
    assertEquals(List.of(17, 18, 19), lines.bullets());
    assertEquals(21, lines.picture());
    assertEquals(List.of(23, 26), lines.cards());
    assertEquals(List.of(24, 29), lines.answers());
    assertEquals(10, lines.key("step"));
    assertEquals(8, lines.key("labels/off"));
    assertEquals(4, lines.key("unknown"));
  }

  @Test
  void readsSlidesInTheirOrder() {
    var second = SLIDE.replace("id: short-stress", "id: second");
    assertEquals(
        List.of("short-stress", "second"),
        read(SLIDE + "\n" + second).stream().map(Slide::id).toList());
  }

  @Test
  void readsEveryLineEnd() {
    var windows = TextFile.decode(SLIDE.replace("\n", "\r\n").getBytes(), problems).orElseThrow();
    assertEquals(read(SLIDE), read(windows));
  }

  @Test
  void putsNamesIn() {
    var text =
        SLIDE
            .replace("# Short stress, long stress", "# {{Liam|Its director}} says")
            .replace("- A fact.", "- {{Ann|She}} agrees.")
            .replace("A curve, and", "{{Bo|One}} and")
            .replace("Off,", "\"{{A|b}}\",")
            .replace("Not to scale", "{{C|d}}")
            .replace("- [ ] True", "- [ ] {{E|f}}")
            .replace("step: Take three slow breaths.", "step: \"{{G|h}} three slow breaths.\"");
    var shown = DeckReader.slides(text, Names.SHOWN, problems).getFirst().slide();
    var hidden = DeckReader.slides(text, Names.HIDDEN, problems).getFirst().slide();
    assertEquals("Liam says", shown.title());
    assertEquals("Its director says", hidden.title());
    assertEquals("She agrees.", hidden.bullets().getFirst().text());
    assertEquals("One and what it says", hidden.picture().alt());
    assertEquals("d", hidden.picture().caption());
    assertEquals("b", hidden.labels().get("off"));
    assertEquals("f", ((Check) hidden.cards().getLast()).choices().getFirst().text());
    assertEquals("h three slow breaths.", hidden.step());
    assertEquals(List.of(), problems.all());
  }

  @Test
  void aReasonMayStandBelowAnEmptyLine() {
    assertEquals(read(SLIDE), read(SLIDE.replace("- [x] False\n", "- [x] False\n\n")));
  }

  @Test
  void aChoiceMayRunOn() {
    var check =
        (Check)
            read(SLIDE.replace("- [x] False\n", "- [x] False,\n  of course\n"))
                .getFirst()
                .cards()
                .getLast();
    assertEquals("False, of course", check.choices().getLast().text());
    assertEquals("Short stress can help.", check.answer().text());
  }

  @Test
  void aQuizMayShowAnotherSlidesPicture() {
    var check =
        (Check)
            read(SLIDE.replace("all stress is bad?", "all stress is bad? {#sleep-repair}"))
                .getFirst()
                .cards()
                .getLast();
    assertEquals("True or false: all stress is bad?", check.heading());
    assertEquals("sleep-repair", check.picturedOn());
  }

  @Test
  void emphasisIsPlainAndNotesAreIgnored() {
    var text =
        SLIDE
            .replace("- A fact.", "- A *fact* is **so** `5`.")
            .replace("# Short", "<!-- a note -->\n# Short");
    assertEquals("A fact is so 5.", read(text).getFirst().bullets().getFirst().text());
    assertEquals(List.of(), problems.all());
  }

  @Test
  void aPageOfSourcesNeedsNoMessageAndNoLabel() {
    var slide = read("---\nid: sources\nkind: sources\n---\n# Sources\n").getFirst();
    assertEquals("", slide.message().text());
    assertEquals("", slide.picture().file());
    assertEquals(Evidence.GENERAL, slide.evidence());
    assertEquals(List.of(), problems.all());
  }

  @Test
  void anEmptyDeckHasNoSlides() {
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("\n---\n\n---\n"));
    assertEquals(List.of(), problems.all());
  }

  @Test
  void refusesMoreThanFiveHundredSlides() {
    var deck = new StringBuilder();
    for (int i = 0; i < 502; i++) {
      deck.append("---\nid: s").append(i).append("\nkind: sources\n---\n# T\n");
    }
    assertEquals(500, read(deck.toString()).size());
    assertEquals(1, problems.errors());
  }

  @Test
  void refusesAHugeSlideAlone() {
    var huge =
        SLIDE.replace("id: short-stress", "id: huge").replace("A fact.", "A fact. ".repeat(4000));
    assertEquals(List.of("short-stress"), read(huge + SLIDE).stream().map(Slide::id).toList());
    assertTrue(problems.all().getFirst().what().contains("16 KB"));
  }
}
