package interlude.content;

import static interlude.content.Level.LESS;
import static interlude.content.Level.MORE;
import static interlude.content.Level.USUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Explorer.Answer;
import interlude.content.Explorer.Levels;
import interlude.content.Explorer.Lever;
import interlude.content.Explorer.Rule;
import interlude.content.Explorer.Rule.Effect;
import interlude.content.Explorer.Rule.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SwingTest {
  private static final Levels WORDS = new Levels("less", "usual", "more");

  private static Rule rule(String from, String to, When when, Effect effect, Evidence evidence) {
    return new Rule(from, to, when, effect, new Claim("", evidence, Mark.NONE, List.of("KEY")));
  }

  private static Rule sure(String from, String to, When when, Effect effect) {
    return rule(from, to, when, effect, Evidence.MODERATE);
  }

  /// Levers `a` and `b`, answers `x` and `y`.
  private static Explorer with(Rule... rules) {
    return new Explorer(
        "",
        "",
        "",
        "",
        List.of(new Lever("a", "A", Role.HELP, WORDS), new Lever("b", "B", Role.HELP, WORDS)),
        List.of(new Answer("x", "X", Role.MIND, WORDS), new Answer("y", "Y", Role.MIND, WORDS)),
        Arrays.asList(rules),
        List.of());
  }

  private static Level x(Map<String, Level> turned, Rule... rules) {
    return Swing.of(with(rules), turned).level("x");
  }

  @Test
  void nothingTurnedMovesNothing() {
    assertEquals(USUAL, x(Map.of(), sure("a", "x", When.EITHER, Effect.MORE)));
  }

  @ParameterizedTest
  @CsvSource({"MORE, MORE, MORE", "MORE, LESS, LESS", "LESS, MORE, LESS", "LESS, LESS, MORE"})
  void anAnswerFollowsItsRule(Level turned, Effect effect, Level answer) {
    assertEquals(answer, x(Map.of("a", turned), sure("a", "x", When.EITHER, effect)));
  }

  @ParameterizedTest
  @CsvSource({"MORE, LESS", "LESS, MORE"})
  void aRuleSaysNothingOfTheSideThatNobodyStudied(Level turned, When studied) {
    assertEquals(USUAL, x(Map.of("a", turned), sure("a", "x", studied, Effect.MORE)));
  }

  @ParameterizedTest
  @EnumSource(names = {"EARLY", "NO_CLEAR_GAIN", "GENERAL"})
  void whatIsNotSureMovesNothingButActs(Evidence evidence) {
    var rule = rule("a", "x", When.EITHER, Effect.MORE, evidence);
    var swing = Swing.of(with(rule), Map.of("a", MORE));
    assertEquals(USUAL, swing.level("x"));
    assertTrue(swing.acts(rule));
  }

  @Test
  void anArrowThatLeadsNowhereMovesNothing() {
    assertEquals(USUAL, x(Map.of("a", MORE), sure("a", "x", When.EITHER, Effect.NONE)));
  }

  @Test
  void anAnswerActsOnTheNext() {
    var explorer =
        with(sure("a", "x", When.EITHER, Effect.LESS), sure("x", "y", When.LESS, Effect.MORE));
    assertEquals(LESS, Swing.of(explorer, Map.of("a", MORE)).level("y"));
    assertEquals(USUAL, Swing.of(explorer, Map.of("a", LESS)).level("y"));
  }

  @Test
  void saysWhereAnAnswerIsPulledBothWays() {
    var both =
        with(sure("a", "x", When.EITHER, Effect.MORE), sure("b", "x", When.EITHER, Effect.LESS));
    var torn = Swing.of(both, Map.of("a", MORE, "b", MORE));
    assertEquals(USUAL, torn.level("x"));
    assertEquals(List.of("x"), torn.torn());
    var agreed = Swing.of(both, Map.of("a", MORE, "b", LESS));
    assertEquals(MORE, agreed.level("x"));
    assertEquals(List.of(), agreed.torn());
  }

  @Test
  void tellsLeversFromAnswers() {
    var swing = Swing.of(with(), Map.of("a", MORE, "x", MORE));
    assertTrue(swing.isLever("a"));
    assertFalse(swing.isLever("x"));
    assertEquals(USUAL, swing.level("x"), "only levers are turned");
  }

  @Test
  void aLevelStopsAtItsEnds() {
    assertEquals(MORE, USUAL.turned(true));
    assertEquals(MORE, MORE.turned(true));
    assertEquals(LESS, USUAL.turned(false));
    assertEquals(LESS, LESS.turned(false));
  }
}
