package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.session.Idle;
import interlude.session.Screen;
import interlude.session.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From the loop through a whole article, home, a route, and away: and nothing of it is left.
class WholeVisitTest {
  @TempDir private static Path folder;
  private static Clinic clinic;

  @BeforeAll
  static void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void leavesNoTrace(int width, int height) throws Exception {
    try (var visitor = Visitor.before(clinic.folders(), width, height)) {
      visitor.isInTheLoop();
      var touched = ((Screen.Attract) visitor.state().screen()).article();
      visitor.touch("#poster");
      assertEquals(touched, visitor.reader().article());

      var slides =
          visitor.state().deck(touched).orElseThrow().slides().stream()
              .map(slide -> slide.id())
              .toList();
      assertEquals(17, slides.size());
      assertEquals(slides, walk(visitor));
      visitor.isHome();

      visitor.touch("#route-quick");
      assertEquals(
          visitor.kiosk().article(touched).orElseThrow().route("quick"), visitor.reader().route());
      visitor.touch("#next");
      visitor.waits(Idle.limit(visitor.state()));
      assertTrue(visitor.sees("#still-reading"));
      assertTrue(visitor.reads("Still there?"));
      visitor.waitsSeconds(19.9);
      assertTrue(visitor.sees("#still-reading"));
      visitor.waitsSeconds(.1);

      assertFalse(visitor.sees("#still-reading"));
      visitor.isInTheLoop();
      isAsNew(visitor, width, height);
    }
  }

  /// Through every slide by Next; on the last, the sources are looked at.
  private static List<String> walk(Visitor visitor) throws Exception {
    var seen = new ArrayList<String>();
    while (visitor.state().screen() instanceof Screen.Reader reader) {
      assertTrue(visitor.sees("#title"), reader.slide());
      if (reader.part() == 0) {
        seen.add(reader.slide());
      }
      if (visitor.sees("#all-sources")) {
        visitor.touch("#all-sources");
        assertTrue(visitor.sees("#sources-sheet"));
        visitor.touch("#close");
        assertEquals(reader, visitor.reader());
      }
      visitor.touch("#next");
    }
    return seen;
  }

  private static void isAsNew(Visitor visitor, int width, int height) throws Exception {
    try (var next = Visitor.before(clinic.folders(), width, height)) {
      var left = visitor.state();
      var fresh = next.state();
      assertEquals(Visit.fresh(left.config()), left.visit());
      assertEquals(fresh.visit(), left.visit());
      assertEquals(fresh.config(), left.config());
      assertEquals(fresh.problems(), left.problems());
      assertEquals(((Screen.Attract) fresh.screen()).lap(), ((Screen.Attract) left.screen()).lap());
      assertEquals(
          ((Screen.Attract) fresh.screen()).place(), ((Screen.Attract) left.screen()).place());
      assertArrayEquals(next.picture(), visitor.picture(), "one sees that somebody was here");
    }
  }
}
