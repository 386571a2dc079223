package interlude.content;

import static interlude.content.Sample.config;
import static interlude.content.Sample.featured;
import static interlude.content.Sample.off;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Article.Review;
import interlude.content.Article.Review.Stage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of an article whose review is due: `old` is due on 15 January 2027, `young` a year
/// later.
class ReviewGateTest {
  private static final LocalDate DUE = LocalDate.parse("2027-01-15");
  private static final Library LIBRARY =
      new Library(
          Stream.of(
                  due("old", DUE),
                  due("young", DUE.plusYears(1)),
                  due(Article.BUILT_IN, DUE.minusYears(9)))
              .toList(),
          Map.of());

  private static Article due(String id, LocalDate day) {
    return Sample.article(id).with(new Review("", Optional.empty(), day.minusYears(1), day));
  }

  private static List<String> lap(String at, String... ids) {
    var listed =
        Stream.of(ids).map(Sample::featured).toArray(interlude.config.KioskConfig.Featured[]::new);
    return Playlist.lap(config(listed), LIBRARY, LocalDateTime.parse(at));
  }

  private static List<String> menu(String day) {
    return Playlist.menu(config(featured("old"), off("young")), LIBRARY, LocalDate.parse(day), 9)
        .stream()
        .map(Article::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01, GOOD",
    "2026-12-15, GOOD",
    "2026-12-16, NEAR",
    "2027-01-15, NEAR",
    "2027-01-16, PAST",
    "2027-02-14, PAST",
    "2027-02-15, LONG_PAST",
    "2099-01-01, LONG_PAST"
  })
  void comesNearAndPasses(LocalDate day, Stage stage) {
    assertEquals(stage, due("old", DUE).review().stage(day));
  }

  @Test
  void leavesTheLoopAtMidnightAfterItsLastDay() {
    assertEquals(List.of("old", "young"), lap("2027-01-15T23:59:59", "old", "young"));
    assertEquals(List.of("young"), lap("2027-01-16T00:00", "old", "young"));
  }

  @Test
  void leavesTheMenuThirtyDaysLater() {
    assertEquals(List.of("old", "young"), menu("2027-02-14"));
    assertEquals(List.of("young"), menu("2027-02-15"));
  }

  @Test
  void theLoopIsNeverEmpty() {
    assertEquals(List.of(Article.BUILT_IN), lap("2027-01-16T00:00", "old"));
    assertEquals(List.of(Article.BUILT_IN), lap("2099-01-01T00:00", "old", "young"));
  }

  /// Also where staff have put it into the list.
  @Test
  void theBuiltInOneDoesNotGrowOld() {
    assertEquals(List.of(Article.BUILT_IN), lap("2099-01-01T00:00", Article.BUILT_IN));
    var welcome = LIBRARY.find(Article.BUILT_IN).orElseThrow();
    assertTrue(welcome.mayBeOffered(LocalDate.parse("2099-01-01")));
  }

  @Test
  void aScheduleThatShowsNothingDoesNotBringItBack() {
    var never =
        new interlude.config.Schedule(
            LocalDate.parse("2030-01-01"),
            LocalDate.MAX,
            java.util.Set.of(),
            List.of(),
            java.util.Set.of());
    var config = config(featured("old"), featured("young", never));
    assertEquals(
        List.of("young"), Playlist.lap(config, LIBRARY, LocalDateTime.parse("2027-01-16T00:00")));
  }

  /// A clock that is set on and back again takes nothing away for good.
  @Test
  void aClockThatJumpsBackBringsItBack() {
    for (var at : List.of("2027-01-15T12:00", "2037-01-15T12:00", "2027-01-15T12:00")) {
      assertEquals(at.startsWith("2027"), lap(at, "old", "young").contains("old"), at);
    }
    assertEquals(List.of("old", "young"), lap("1970-01-01T00:00", "old", "young"));
  }

  @Test
  void theLapChangesWhenTheReviewIsPast() {
    var config = config(featured("old"), featured("young"));
    var midnight = LocalDateTime.parse("2027-01-16T00:00");
    assertEquals(midnight, Playlist.nextChange(config, LIBRARY, midnight.minusNanos(1)));
    assertEquals(midnight.plusYears(1), Playlist.nextChange(config, LIBRARY, midnight));
  }

  @Test
  void aSensitiveOneIsNeverLooped() {
    var sensitive = Sample.article("s", true, "Title", "Message");
    assertFalse(sensitive.mayLoop(LocalDate.parse("2026-11-23")));
  }
}
