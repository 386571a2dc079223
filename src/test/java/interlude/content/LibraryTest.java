package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {

  @Test
  void keepsArticlesById() {
    var library = new Library(List.of(Sample.article("b"), Sample.article("a")), Map.of());
    assertEquals(List.of("a", "b"), library.articles().stream().map(Article::id).toList());
    assertEquals(Optional.of(Sample.article("b")), library.find("b"));
    assertEquals(Optional.empty(), library.find("c"));
  }

  @Test
  void asksForAnArticleOnlyWhenSomebodyDoes() {
    var library =
        new Library(
            Stream.of("a", "b").map(Sample::article).map(Topic::of).toList(),
            id -> {
              assertEquals("a", id);
              return Optional.of(Sample.article(id));
            },
            Map.of(),
            true);
    assertEquals(Set.of("a", "b"), library.ids());
    assertTrue(library.find("a").isPresent());
    assertTrue(library.find("unknown").isEmpty());
  }

  @Test
  void leavesOutAnArticleThatIsGone() {
    var library =
        new Library(
            Stream.of("a", "b").map(Sample::article).map(Topic::of).toList(),
            id -> id.equals("a") ? Optional.empty() : Optional.of(Sample.article(id)),
            Map.of(),
            true);
    assertEquals(List.of("b"), library.articles().stream().map(Article::id).toList());
  }

  @Test
  void isNotChangedFromOutside() {
    assertThrows(UnsupportedOperationException.class, () -> Library.EMPTY.ids().add("a"));
  }
}
