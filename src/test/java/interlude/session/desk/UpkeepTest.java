package interlude.session.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Featured;
import interlude.config.Problem;
import interlude.config.Schedule;
import interlude.config.edit.Said;
import interlude.content.Article;
import interlude.content.Article.Review;
import interlude.content.LocalText;
import interlude.content.Role;
import interlude.content.health.ArticleHealth;
import interlude.content.health.Finding;
import interlude.content.review.SignOff;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a row of the featured list says of its article's review and of what is to be mended.
class UpkeepTest {
  private static final LocalDate DUE = LocalDate.parse("2026-12-31");

  private static Article article(String id) {
    return new Article(
        id,
        Path.of(id),
        Article.Kind.GUIDE,
        Role.MIND,
        LocalText.english(id),
        LocalText.NONE,
        LocalText.NONE,
        new Article.Pictures("", "", "", "", ""),
        List.of(),
        Map.of(),
        List.of(),
        new Review("", Optional.empty(), DUE.minusYears(1), DUE),
        false,
        LocalText.NONE);
  }

  private static Roster.Row row(String id, Optional<Article> article) {
    return new Roster.Row(
        new Featured(id, true, true, false, Duration.ZERO, Schedule.ALWAYS),
        article.isPresent() ? Roster.Kind.LOOPING : Roster.Kind.MISSING,
        article.isPresent() ? 1 : 0,
        article);
  }

  private static HealthBench health(int findings) {
    var finding = new Finding(Problem.error("a:1", "What.", "Remedy."), "a", 1, 0, "");
    var health =
        new ArticleHealth(
            "a",
            LocalText.english("a"),
            "",
            Collections.nCopies(findings, finding),
            Map.of(),
            List.of("en"),
            ArticleHealth.Sources.NONE,
            Optional.empty(),
            SignOff.NONE,
            "");
    return HealthBench.CLEAR.begun(List.of("a"), List.of()).checked("a", Optional.of(health));
  }

  private static Upkeep on(String day) {
    return Upkeep.of(row("a", Optional.of(article("a"))), health(0), LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-12-01, near, false",
    "2026-12-31, near, false",
    "2027-01-01, past, true",
    "2027-01-30, past, true",
    "2027-01-31, long-past, true"
  })
  void theReviewIsToldThirtyDaysAheadAndWhatCameOfIt(String day, String word, boolean out) {
    assertEquals(List.of(Said.of("desk.featured.review." + word, DUE)), on(day).said());
    assertEquals(out, on(day).isKeptOut());
  }

  @Test
  void beforeThatNothingIsSaid() {
    assertTrue(on("2026-11-30").isWell());
    assertFalse(on("2026-11-30").isKeptOut());
  }

  @Test
  void whatIsToBeMendedIsCounted() {
    var row = row("a", Optional.of(article("a")));
    var mend = Said.of("desk.featured.mend", 2);
    assertEquals(List.of(mend), Upkeep.of(row, health(2), DUE.minusYears(1)).said());
    assertEquals(
        List.of(Said.of("desk.featured.review.past", DUE), mend),
        Upkeep.of(row, health(2), DUE.plusDays(1)).said());
  }

  @Test
  void anArticleThatLiesThereButCannotBeReadIsNotCalledMissing() {
    var row = row("a", Optional.empty());
    var unread = Upkeep.of(row, health(1), DUE);
    assertTrue(unread.isUnreadable());
    assertEquals(List.of(Said.of("desk.featured.unread")), unread.said());
    assertTrue(Upkeep.of(row, HealthBench.CLEAR, DUE).isWell(), "it may be missing indeed");
  }

  @Test
  void theBuiltInOneMakesNoClaimThatCouldGrowOld() {
    var row = row(Article.BUILT_IN, Optional.of(article(Article.BUILT_IN)));
    assertTrue(Upkeep.of(row, HealthBench.CLEAR, DUE.plusYears(9)).isWell());
  }
}
