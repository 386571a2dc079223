package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.GeneratedLibrary;
import interlude.content.Topic;
import interlude.session.Idle;
import interlude.session.Screen;
import interlude.session.Topics;
import interlude.session.Visit;
import interlude.shell.Folders;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A visitor who looks for something among three hundred topics, with a finger and with keys.
class AllTopicsTest {
  private static final int ARTICLES = 300;

  @TempDir private static Path folder;
  private static Folders folders;

  @BeforeAll
  static void fillTheShelf() throws Exception {
    folders = new Folders(folder.resolve("home"), folder.resolve("state"));
    GeneratedLibrary.write(Path.of("").toAbsolutePath(), folders.home(), ARTICLES);
  }

  private static Topics.Page page(Visitor visitor) throws Exception {
    var state = visitor.state();
    return Topics.page(state, assertInstanceOf(Screen.Topics.class, state.screen()));
  }

  private static List<Topic> cards(Visitor visitor) throws Exception {
    return page(visitor).cards();
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void aFingerFindsATopicByItsLetter(int width, int height) throws Exception {
    try (var visitor = Visitor.before(folders, width, height)) {
      visitor.touch("#topics");
      visitor.isHome();
      assertTrue(visitor.reads("300 topics"));
      visitor.touch("#all-topics");
      var first = cards(visitor);
      visitor.touch("#next");
      assertEquals(2, page(visitor).number());
      visitor.touch("#back");
      assertEquals(first, cards(visitor));

      visitor.touch("#letters-S");
      assertTrue(cards(visitor).stream().allMatch(one -> one.title().in("en").startsWith("S")));
      visitor.touch("#part-guides");
      visitor.touch("#letters-T");
      var chosen = cards(visitor).get(1);
      visitor.touch("#topic-" + chosen.id());
      assertEquals(chosen.id(), visitor.reader().article());
      assertTrue(visitor.sees("#title"));
      visitor.touch("#back");
      assertEquals("T", page(visitor).place().letters());

      visitor.waits(Idle.limit(visitor.state()));
      visitor.waitsSeconds(20);
      visitor.isInTheLoop();
      assertEquals(Visit.fresh(visitor.state().config()), visitor.state().visit());
    }
  }

  @Test
  void keysDoTheSame() throws Exception {
    try (var visitor = Visitor.before(folders, 1000, 562)) {
      visitor.tabTo("#topics");
      visitor.press(KeyCode.ENTER);
      visitor.tabTo("#all-topics");
      visitor.press(KeyCode.ENTER);
      visitor.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
      assertEquals(2, page(visitor).number());
      visitor.tabTo("#letters-C");
      visitor.press(KeyCode.ENTER);
      assertEquals("#letters-C", "#" + visitor.focused());
      var card = cards(visitor).getFirst();
      visitor.tabTo("#topic-" + card.id());
      visitor.press(KeyCode.ENTER);
      assertEquals(card.id(), visitor.reader().article());
      visitor.press(KeyCode.LEFT);
      assertEquals("C", page(visitor).place().letters());
      visitor.tabTo("#home");
      visitor.press(KeyCode.ENTER);
      visitor.isHome();
    }
  }
}
