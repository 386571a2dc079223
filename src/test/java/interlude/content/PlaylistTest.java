package interlude.content;

import static interlude.content.Sample.config;
import static interlude.content.Sample.featured;
import static interlude.content.Sample.off;
import static interlude.content.Sample.often;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistTest {
  private static final LocalDateTime MONDAY_NOON = LocalDateTime.parse("2026-11-23T12:00");
  private static final Library LIBRARY =
      new Library(Stream.of("a", "b", "c", "d", "e").map(Sample::article).toList(), Map.of());

  private static List<String> lap(Featured... featured) {
    return Playlist.lap(config(featured), LIBRARY, MONDAY_NOON);
  }

  @Test
  void followsTheConfigsOrder() {
    assertEquals(List.of("c", "a", "b"), lap(featured("c"), featured("a"), featured("b")));
  }

  @Test
  void leavesOutWhatIsOff() {
    assertEquals(List.of("b"), lap(off("a"), featured("b")));
  }

  @Test
  void leavesOutWhatTheLibraryDoesNotHave() {
    assertEquals(List.of("b"), lap(featured("unknown"), featured("b")));
  }

  @Test
  void showsTheBuiltInArticleIfNothingIsOn() {
    assertEquals(List.of(Article.BUILT_IN), lap(off("a"), featured("unknown")));
    assertEquals(List.of(Article.BUILT_IN), lap());
  }

  @Test
  void showsWhatIsScheduledNow() {
    assertEquals(
        List.of("a", "c"),
        lap(
            featured("a"),
            featured("b", on(DayOfWeek.TUESDAY)),
            featured("c", on(DayOfWeek.MONDAY))));
  }

  @Test
  void showsEverythingThatIsOnIfNothingIsScheduledNow() {
    assertEquals(
        List.of("a", "b"),
        lap(featured("a", on(DayOfWeek.SUNDAY)), featured("b", on(DayOfWeek.TUESDAY)), off("c")));
  }

  @Test
  void neverShowsWhatIsSensitive() {
    var library =
        new Library(
            List.of(Sample.article("a"), Sample.article("loss", true, "Loss", "Grief")), Map.of());
    assertEquals(
        List.of("a"), Playlist.lap(config(featured("loss"), featured("a")), library, MONDAY_NOON));
    assertEquals(
        List.of(Article.BUILT_IN), Playlist.lap(config(featured("loss")), library, MONDAY_NOON));
  }

  @Test
  void showsAnArticleOnceThoughItIsListedTwice() {
    assertEquals(List.of("a", "b"), lap(featured("a"), featured("b"), featured("a")));
  }

  @ParameterizedTest
  @CsvSource({
    "A, a",
    "Ab, a b",
    "AB, a b",
    "Abc, a b a c",
    "aBc, a b c b",
    "abC, a c b c",
    "Abcd, a b c a d",
    "aBcd, a b c d b",
    "abcD, a b d c d",
    "Abcde, a b c a d e",
  })
  void showsTwiceWhatComesMoreOften(String featured, String lap) {
    var listed =
        featured
            .chars()
            .mapToObj(c -> Character.toString(c))
            .map(PlaylistTest::byCase)
            .toArray(Featured[]::new);
    assertEquals(List.of(lap.split(" ")), Playlist.lap(config(listed), LIBRARY, MONDAY_NOON));
  }

  private static Featured byCase(String id) {
    return id.equals(id.toLowerCase()) ? featured(id) : often(id.toLowerCase());
  }

  @Test
  void noArticleFollowsItselfWhateverTheConfig() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var ids = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
      Collections.shuffle(ids, random);
      var listed =
          ids.subList(0, 2 + random.nextInt(4)).stream()
              .map(id -> random.nextBoolean() ? often(id) : featured(id))
              .toArray(Featured[]::new);
      var lap = Playlist.lap(config(listed), LIBRARY, MONDAY_NOON);
      for (int j = 0; j < lap.size(); j++) {
        assertNotEquals(
            lap.get(j), lap.get((j + 1) % lap.size()), "seed " + seed + " " + List.of(listed));
      }
    }
  }

  @Test
  void theMenuHasEachArticleOnceAlsoThoseThatAreOff() {
    var hidden = new Featured("d", true, false, false, Duration.ZERO, Schedule.ALWAYS);
    var menu =
        Playlist.menu(
            config(featured("c"), off("a"), hidden, featured("unknown"), often("c")),
            LIBRARY,
            MONDAY_NOON.toLocalDate(),
            9);
    assertEquals(List.of("c", "a"), menu.stream().map(Article::id).toList());
    assertEquals(Set.of("d"), Playlist.hidden(config(featured("c"), hidden)));
  }

  @Test
  void aLongMenuIsNotReadToItsEnd() {
    var menu =
        Playlist.menu(
            config(featured("c"), featured("b"), featured("a")),
            LIBRARY,
            MONDAY_NOON.toLocalDate(),
            2);
    assertEquals(List.of("c", "b"), menu.stream().map(Article::id).toList());
  }

  @Test
  void changesWhenTheFirstScheduleDoes() {
    var morning =
        new Schedule(
            LocalDate.MIN,
            LocalDate.MAX,
            Set.of(),
            List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(13, 0))),
            Set.of());
    var listed =
        config(featured("a"), featured("b", morning), featured("c", on(DayOfWeek.TUESDAY)));
    assertEquals(
        LocalDateTime.parse("2026-11-23T13:00"), Playlist.nextChange(listed, LIBRARY, MONDAY_NOON));
  }

  @Test
  void neverChangesWithoutAnArticle() {
    assertEquals(
        LocalDateTime.MAX,
        Playlist.nextChange(config(off("b"), featured("unknown")), LIBRARY, MONDAY_NOON));
  }

  private static Schedule on(DayOfWeek day) {
    return new Schedule(LocalDate.MIN, LocalDate.MAX, Set.of(day), List.of(), Set.of());
  }
}
