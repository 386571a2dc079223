package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import interlude.content.Article.Kind;
import interlude.content.Catalog.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The shelf of all topics keeps to the review gate: what is long past review is not on it.
class PastTopicsTest {
  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");
  private static final LocalDate SECOND = LocalDate.parse("2027-06-01");

  private final Library library =
      new Library(
          List.of(topic("a", FIRST), topic("b", SECOND), topic("c", LocalDate.MAX)),
          _ -> Optional.empty(),
          Map.of(),
          true);

  private static Topic topic(String id, LocalDate until) {
    return new Topic(id, Kind.GUIDE, Role.MIND, LocalText.english(id), "", until);
  }

  private List<String> on(LocalDate day, String... without) {
    var ids =
        library.catalog("en", Set.of(without), day).part(Part.ALL).some("", 0, 99).stream()
            .map(Topic::id)
            .toList();
    assertEquals(ids.size(), library.count(Set.of(without), day));
    return ids;
  }

  @Test
  void aTopicStaysUntilItsLastDay() {
    assertEquals(List.of("a", "b", "c"), on(FIRST));
    assertEquals(List.of("b", "c"), on(FIRST.plusDays(1)));
    assertEquals(List.of("b", "c"), on(SECOND));
    assertEquals(List.of("c"), on(SECOND.plusDays(1)));
  }

  @Test
  void whatIsKeptOffAnywayIsNotCountedTwice() {
    assertEquals(List.of("c"), on(SECOND, "b", "unknown"));
    assertEquals(List.of("c"), on(SECOND.plusDays(1), "a", "b"));
  }

  @Test
  void isSortedAnewOnlyWhenATopicHasLeft() {
    var first = library.catalog("en", Set.of(), FIRST);
    assertSame(first, library.catalog("en", Set.of(), FIRST.minusYears(1)));
    var later = library.catalog("en", Set.of(), FIRST.plusDays(1));
    assertSame(later, library.catalog("en", Set.of(), SECOND));
  }
}
