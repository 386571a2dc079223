package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Level;
import interlude.session.Idle;
import interlude.session.Screen;
import interlude.session.Visit;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody who wants to know what happens if.
class ExplorerVisitTest {
  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({"1000, 562", "562, 1000"})
  void turnsLeversByTouchAsksAnArrowAndLeavesNothing(int width, int height) throws Exception {
    try (var visitor =
        Visitor.before(Clinic.in(folder.resolve("t" + width)).folders(), width, height)) {
      visitor.touch("#topics");
      visitor.touch("#explorer");
      assertEquals(new Screen.Explorer("mind-and-body", ""), visitor.state().screen());

      visitor.touch("#up-stress");
      visitor.touchShakily("#down-sleep");
      assertEquals(
          Map.of("stress", Level.MORE, "sleep", Level.LESS),
          visitor.state().visit().exploration().turned());
      assertTrue(visitor.reads("Short nights"));
      assertTrue(visitor.reads("Guard cells: tired."));

      visitor.touch("#arrow-16");
      assertTrue(visitor.reads("A full night brought them back."));
      visitor.touch("#evidence");
      assertTrue(visitor.sees("#sources-sheet"));
      assertTrue(visitor.reads("Irwin and others, 1994"));
      visitor.touch("#close");
      visitor.touch("#surprise-2");
      assertTrue(visitor.reads("that kind stays out of the brain"));

      visitor.touch("#help");
      assertTrue(visitor.sees("#help-sheet"));
      visitor.touch("#close");
      visitor.touch("#home");
      visitor.isHome();
      visitor.touch("#explorer");
      visitor.waits(Idle.limit(visitor.state()));
      assertTrue(visitor.sees("#still-reading"));
      visitor.waitsSeconds(20);
      visitor.isInTheLoop();
      assertEquals(Visit.fresh(visitor.state().config()), visitor.state().visit());
    }
  }

  @Test
  void doesItAllByKeys() throws Exception {
    try (var visitor = Visitor.before(Clinic.in(folder.resolve("keys")).folders(), 1000, 562)) {
      visitor.tabTo("#topics");
      visitor.press(KeyCode.ENTER);
      visitor.tabTo("#explorer");
      visitor.press(KeyCode.ENTER);
      visitor.tabTo("#up-calm");
      visitor.press(KeyCode.ENTER);
      assertEquals("up-calm", visitor.focused());
      visitor.press(KeyCode.DOWN, KeyCode.DOWN);
      assertEquals(Map.of("calm", Level.LESS), visitor.state().visit().exploration().turned());
      visitor.press(KeyCode.UP);
      visitor.tabTo("#arrow-3");
      visitor.press(KeyCode.ENTER);
      assertTrue(visitor.reads("calm practice lowered cortisol"));
      visitor.press(KeyCode.ESCAPE);
      assertFalse(visitor.sees("#close-claim"));
      visitor.press(KeyCode.ESCAPE);
      visitor.isHome();
    }
  }
}
