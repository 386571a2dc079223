package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Also;
import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Play;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayReaderTest {
  private static final String SLIDE =
      """
      ---
      id: walk
      evidence: moderate
      mark: linked
      try:
        kind: slider
        ask: Move {{Ann|the walker}}.
        start: 2
        at:
          - part: hour
            name: One hour
            say: "{{Ann|A friend}} walks. [@X]"
            light: [hill, tree]
            move: { walker: stop-hour }
          - part: day
            name: One day
            say: We learn. [@X; @Y] {early causes}
            show: [moon]
            hide: [sun]
      ---
      # A walk
      > Walk. [@X]
      """;

  private final Problems problems = new Problems("walks/deck.en.md");

  private List<SlideSource> read(String text, Names names) {
    return DeckReader.slides(text, names, problems);
  }

  @Test
  void readsWhatOneCanTry() {
    var slide = read(SLIDE, Names.SHOWN).getFirst().slide();
    assertEquals(List.of(), problems.all());
    assertEquals(
        new Play(
            Play.Kind.SLIDER,
            "Move Ann.",
            List.of(
                new Play.Spot(
                    "hour",
                    "One hour",
                    new Claim("Ann walks.", Evidence.MODERATE, Mark.LINKED, List.of("X")),
                    List.of("hill", "tree"),
                    List.of(),
                    List.of(),
                    Map.of("walker", "stop-hour")),
                new Play.Spot(
                    "day",
                    "One day",
                    new Claim("We learn.", Evidence.EARLY, Mark.CAUSES, List.of("X", "Y")),
                    List.of(),
                    List.of("moon"),
                    List.of("sun"),
                    Map.of())),
            1),
        slide.play());
    assertEquals(3, slide.claims().size());
  }

  @Test
  void putsInTheWordsThatStandForNames() {
    var play = read(SLIDE, Names.HIDDEN).getFirst().slide().play();
    assertEquals("Move the walker.", play.ask());
    assertEquals("A friend walks.", play.spots().getFirst().say().text());
  }

  @Test
  void knowsTheLines() {
    var lines = read(SLIDE, Names.SHOWN).getFirst().lines();
    assertEquals(
        List.of(7, 12, 14, 17, 19, 15),
        List.of(
            lines.play("ask"),
            lines.spot(0, "say"),
            lines.spot(0, "move/walker"),
            lines.spot(1, "say"),
            lines.spot(1, "hide"),
            lines.spot(1, "nothing")));
  }

  @Test
  void aSliderBeginsAtItsFirstStopAndOthersAtNone() {
    assertEquals(
        0, read(SLIDE.replace("  start: 2\n", ""), Names.SHOWN).getFirst().slide().play().start());
    for (var kind : List.of("spots", "steps", "switches")) {
      var slide = SLIDE.replace("  start: 2\n", "").replace("slider", kind);
      assertEquals(-1, read(slide, Names.SHOWN).getFirst().slide().play().start());
    }
    assertEquals(List.of(), problems.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: slider | kind: wheel | 6 | spots, slider, steps, switches, pace",
        "'  kind: slider\n' | '' | 6 | Add it.",
        "'  ask: Move {{Ann|the walker}}.\n' | '' | 6 | Add it.",
        "start: 2 | start: 3 | 8 | from 1 to 2",
        "start: 2 | start: soon | 8 | from 1 to 2",
        "kind: slider | kind: spots | 8 | Take start out",
        "part: hour | spot: hour | 10 | Add it.",
        "'name: One day' | 'name:' | 15 | Add it.",
        "'      say: We learn. [@X; @Y] {early causes}\n' | '' | 15 | Add it.",
        "We learn. [@X; @Y] | We learn. [@X, @Y] | 17 | semicolon",
        "{early causes} | {sure} | 17 | Label a claim",
        "part: day | part: hour | 15 | another part",
        "'light: [hill, tree]' | 'light: hill' | 13 | a list in [ ]",
        "'light: [hill, tree]' | 'light: [[hill]]' | 13 | names of parts in [ ]",
        "'{ walker: stop-hour }' | walker | 14 | name",
        "'{{Ann|the walker}}' | '{{Ann}}' | 7 | the words that stand for it",
      })
  void whatIsWrongLeavesTheSlideWithoutIt(String sound, String wrong, int line, String remedy) {
    assertTrue(SLIDE.contains(sound), sound);
    var slides = read(SLIDE.replace(sound, wrong), Names.SHOWN);
    assertEquals(Play.NONE, slides.getFirst().slide().play());
    assertTrue(
        problems.all().stream()
            .anyMatch(problem ->
                problem.isError()
                    && problem.place().startsWith("walks/deck.en.md:" + line + " (walk/try")
                    && problem.remedy().contains(remedy)),
        problems.all().toString());
  }

  private static final String GUIDE =
      """
      ---
      id: breath
      evidence: practice
      try:
        kind: pace
        ask: Touch to breathe.
        rounds: 6
        end: That was a minute. {general}
        at:
          - { part: in, name: In, say: Breathe in., seconds: 4, grow: { ring: big } }
          - { part: out, name: Out, say: Breathe out., seconds: 6 }
      ---
      # A breath
      > Breathe.
      """;

  @Test
  void readsAGuideAndItsTimes() {
    var source = read(GUIDE, Names.SHOWN).getFirst();
    assertEquals(List.of(), problems.all());
    var pace = source.slide().play().pace();
    assertEquals(List.of(Duration.ofSeconds(4), Duration.ofSeconds(6)), pace.phases());
    assertEquals(Duration.ofMinutes(1), pace.length());
    assertEquals("That was a minute.", pace.end().text());
    assertEquals(Map.of("ring", "big"), source.slide().play().spots().getFirst().grow());
    assertEquals(10, source.lines().spot(0, "grow/ring"));
    assertEquals(4, source.slide().claims().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  rounds: 6\n' | '' | 5 | Add it.",
        "rounds: 6 | rounds: 0 | 7 | from 1 to 120",
        "rounds: 6 | rounds: 13 | 7 | fewer rounds",
        "rounds: 6 | rounds: many | 7 | whole number",
        "'  end: That was a minute. {general}\n' | '' | 5 | Add it.",
        "', seconds: 6' | '' | 11 | Add it.",
        "seconds: 6 | seconds: 13 | 11 | from 2 to 12",
        "kind: pace | kind: steps | 7 | kind: pace",
        "kind: pace | kind: steps | 8 | Take end out",
        "kind: pace | kind: steps | 10 | Take seconds out",
      })
  void whatIsWrongWithAGuideLeavesTheSlideWithoutIt(
      String sound, String wrong, int line, String remedy) {
    assertTrue(GUIDE.contains(sound), sound);
    var slides = read(GUIDE.replace(sound, wrong), Names.SHOWN);
    assertEquals(Play.NONE, slides.getFirst().slide().play());
    assertTrue(
        problems.all().stream()
            .anyMatch(problem ->
                problem.isError()
                    && problem.place().startsWith("walks/deck.en.md:" + line + " (breath/try")
                    && problem.remedy().contains(remedy)),
        problems.all().toString());
  }

  private static final String TWO_RULES =
      """
      ---
      id: night
      evidence: practice
      try:
        kind: switches
        ask: Flip or touch.
        at:
          - { part: lamp, name: Lamp, say: Put it out. }
        also:
          kind: slider
          start: 2
          at:
            - { part: ten, name: Ten, say: Bed at ten. }
            - { part: eleven, name: Eleven, say: Bed at eleven., move: { moon: high } }
      ---
      # A night
      > Sleep.
      """;

  @Test
  void readsWhatGoesByAnotherRule() {
    var source = read(TWO_RULES, Names.SHOWN).getFirst();
    assertEquals(List.of(), problems.all());
    var play = source.slide().play();
    assertEquals(new Also(Play.Kind.SLIDER, 1, 2), play.also());
    assertEquals(
        List.of("lamp", "ten", "eleven"), play.spots().stream().map(Play.Spot::part).toList());
    assertEquals(Play.Kind.SWITCHES, play.kindOf(0));
    assertEquals(Play.Kind.SLIDER, play.kindOf(1));
    assertEquals(List.of(2), play.starts());
    assertEquals(14, source.lines().spot(2, "move/moon"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "start: 2 | start: 3 | 11 | from 1 to 2",
        "kind: slider | kind: wheel | 10 | spots, slider, steps, switches, pace",
        "kind: slider | kind: switches | 11 | Take start out",
        "kind: slider | kind: pace | 10 | another kind",
        "'    kind: slider\n' | '' | 10 | Add it.",
        "part: eleven | part: lamp | 14 | another part",
        "part: ten | spot: ten | 13 | Add it.",
        "also: | also: 3 | 9 | value",
      })
  void whatIsWrongWithTheOtherRuleLeavesTheSlideWithoutIt(
      String sound, String wrong, int line, String remedy) {
    assertTrue(TWO_RULES.contains(sound), sound);
    var text = TWO_RULES.replace(sound, wrong);
    var written =
        wrong.equals("also: 3") ? text.replaceFirst("(?s)also: 3.*?\n---", "also: 3\n---") : text;
    assertEquals(Play.NONE, read(written, Names.SHOWN).getFirst().slide().play());
    assertTrue(
        problems.all().stream()
            .anyMatch(problem ->
                problem.isError()
                    && problem.place().startsWith("walks/deck.en.md:" + line + " (night/try")
                    && problem.remedy().contains(remedy)),
        problems.all().toString());
  }

  @Test
  void theOtherRuleNeedsSomethingToTouch() {
    read(TWO_RULES.replaceFirst("(?s)    at:\n      - \\{ part: ten.*?\n---", "---"), Names.SHOWN);
    assertTrue(
        problems.all().stream().anyMatch(problem -> problem.remedy().contains("- part:")),
        problems.all().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "try: yes",
        "try: []",
        "try: { kind: spots, ask: Touch. }",
        "'try: { kind: spots, ask: Touch., at: [1] }'"
      })
  void survivesWhatIsNoTry(String written) {
    var slides = read(SLIDE.replaceFirst("(?s)try:.*?\n---", written + "\n---"), Names.SHOWN);
    assertEquals(Play.NONE, slides.getFirst().slide().play());
    assertTrue(problems.errors() > 0);
  }

  @Test
  void warnsOfUnknownFields() {
    var slide =
        read(
                SLIDE
                    .replace("    say: We", "    glow: [x]\n      say: We")
                    .replace("  ask:", "  asks: x\n  ask:"),
                Names.SHOWN)
            .getFirst();
    assertEquals(2, slide.slide().play().spots().size());
    assertEquals(
        List.of("walks/deck.en.md:7 (walk/try/asks)", "walks/deck.en.md:18 (walk/try/at/glow)"),
        problems.all().stream().map(problem -> problem.place()).toList());
  }

  @Test
  void aSlideThatIsNotSoundStaysOut() {
    assertEquals(
        List.of(), read(SLIDE.replace("evidence: moderate", "evidence: sure"), Names.SHOWN));
  }
}
