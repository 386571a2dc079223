package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.content.Article;
import interlude.session.Screen;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the clinic's edits, good and bad, with the real files and readers.
class ConfigJourneysTest {
  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  private Visitor switchedOn() throws Exception {
    return Visitor.before(clinic.folders(), 1000, 562);
  }

  private String named(String name) throws Exception {
    return clinic.shippedConfig().replace("Your clinic", name);
  }

  private static void load(Visitor visitor) throws Exception {
    visitor.ask(() -> {
      visitor.kiosk().load();
      return null;
    });
  }

  private static boolean hasErrors(Visitor visitor) throws Exception {
    return visitor.state().problems().stream().anyMatch(Problem::isError);
  }

  @Test
  void startsCalmlyOnABrokenConfigAndStillHelps() throws Exception {
    clinic.write("{ \"clinic\": ");
    try (var visitor = switchedOn()) {
      assertEquals(new Screen.Outage(), visitor.state().screen());
      assertTrue(visitor.sees("#outage-title"));
      assertTrue(hasErrors(visitor));
      visitor.touch("#help");
      assertTrue(visitor.reads("Tell a member of staff now"));
      assertFalse(visitor.reads("911"), "no region, no number");
      visitor.touch("#close");
      assertTrue(visitor.sees("#outage-title"));

      clinic.write(named("Riverside"));
      load(visitor);
      visitor.isInTheLoop();
      assertTrue(visitor.reads("Riverside"));
      assertFalse(hasErrors(visitor));
    }
  }

  @Test
  void aTornConfigAtTheStartStillKnowsWhoseHelpToShow() throws Exception {
    clinic.write("{ \"clinic\": { \"name\": \"Bay\", \"region\": \"US\" ");
    try (var visitor = switchedOn()) {
      assertEquals(Article.BUILT_IN, ((Screen.Attract) visitor.state().screen()).article());
      visitor.touch("#help");
      assertTrue(visitor.reads("911"));
      assertTrue(hasErrors(visitor));
    }
  }

  @Test
  void startsCalmlyWithoutAnyFiles() throws Exception {
    var nowhere = new interlude.shell.Folders(folder.resolve("nowhere"), folder.resolve("state"));
    try (var visitor = Visitor.before(nowhere, 1000, 562)) {
      assertTrue(visitor.sees("#outage-title"));
      visitor.touch("#help");
      assertTrue(visitor.reads("Tell a member of staff now"));
    }
  }

  @Test
  void showsTheGoodConfigAfterABadOneAKillAndAStart() throws Exception {
    clinic.write(named("Riverside"));
    try (var visitor = switchedOn()) {
      assertTrue(visitor.reads("Riverside"));
      for (var bad :
          new String[] {
            "{",
            "",
            "[]",
            named("Lakeside").replace("\"seconds\": 60", "\"seconds\": -60"),
            "\u0000".repeat(99)
          }) {
        clinic.write(bad);
        load(visitor);
        assertTrue(visitor.reads("Riverside"), bad);
        assertTrue(hasErrors(visitor), bad);
        visitor.isInTheLoop();
      }
      visitor.touch("#poster");
    }
    try (var visitor = switchedOn()) {
      visitor.isInTheLoop();
      assertTrue(visitor.reads("Riverside"));
      assertTrue(hasErrors(visitor));
    }
  }

  @Test
  void takesAnEditWhenTheVisitIsOver() throws Exception {
    try (var visitor = switchedOn()) {
      visitor.touch("#topics");
      clinic.write(named("Lakeside"));
      load(visitor);
      assertTrue(visitor.reads("Your clinic"));
      assertFalse(visitor.reads("Lakeside"));
      visitor.touch("#done");
      assertTrue(visitor.reads("Lakeside"));
    }
  }

  @Test
  void takesAnEditAtOnceWhileNobodyIsThere() throws Exception {
    try (var visitor = switchedOn()) {
      clinic.write(named("Lakeside").replace("\"on\": true, \"moreOften\": true", "\"on\": false"));
      load(visitor);
      assertTrue(visitor.reads("Lakeside"));
      assertFalse(((Screen.Attract) visitor.state().screen()).lap().contains("mind-and-body"));
      visitor.touch("#topics");
      assertTrue(visitor.sees("#stop-remember"), "what is off in the loop is still on home");
    }
  }
}
