package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.GeneratedLibrary;
import interlude.OnFxThread;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.content.Catalog;
import interlude.session.Event;
import interlude.session.Screen;
import interlude.session.Topics;
import interlude.shell.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Home and the shelf with more articles than home holds: everything can be read and touched, and
/// only the cards that are shown exist.
@ExtendWith(OnFxThread.class)
class LargeShelfTest {
  private static final int ARTICLES = 150;

  @TempDir private static Path folder;
  private static Folders folders;

  @BeforeAll
  static void write() throws IOException {
    folders = new Folders(folder.resolve("home"), folder.resolve("state"));
    GeneratedLibrary.write(Path.of("").toAbsolutePath(), folders.home(), ARTICLES);
  }

  @ParameterizedTest(name = "{0} x {1}, {2}, {3} %")
  @CsvSource({
    "1920, 1080, LIGHT, 100", "1920, 1080, DARK, 150", "1080, 1920, DARK, 100",
    "1080, 1920, LIGHT, 150", "1920, 1080, LIGHT, 125", "1280, 800, LIGHT, 100"
  })
  void everythingCanBeReadAndTouched(int width, int height, Theme theme, int size) {
    var kiosk = StagedKiosk.shipped(folders, width, height, theme, size);
    var found = new ArrayList<String>();
    stop(kiosk, found, new Event.HomePressed());
    stop(kiosk, found, new Event.TopicsOpened());
    stop(kiosk, found, new Event.ForwardPressed());
    stop(kiosk, found, new Event.LettersChosen("S"));
    stop(kiosk, found, new Event.PartChosen(Catalog.Part.STORIES));
    assertEquals("", String.join("\n", found));
  }

  private static void stop(StagedKiosk kiosk, List<String> found, Event event) {
    go(kiosk, event);
    var eye = new Eye(kiosk);
    for (var check :
        List.of(new WordsCheck(), new TargetsCheck(), new HelpCheck(), new ContrastCheck())) {
      check.look(eye, kiosk, fault -> found.add(event + ": " + fault));
    }
  }

  private static void go(StagedKiosk kiosk, Event event) {
    kiosk.moment(Duration.ofSeconds(1));
    kiosk.send(event);
    kiosk.settle();
  }

  @Test
  void onlyTheCardsThatAreShownExist() {
    var kiosk = StagedKiosk.shipped(folders, 1920, 1080, Theme.LIGHT, 100);
    go(kiosk, new Event.HomePressed());
    assertEquals(1, kiosk.root().lookupAll("#all-topics").size());
    go(kiosk, new Event.TopicsOpened());
    for (int i = 0; i < 3; i++) {
      var shelf = (Screen.Topics) kiosk.state().screen();
      assertEquals(shelf.cards(), kiosk.root().lookupAll(".topic-card").size());
      for (var topic : Topics.page(kiosk.state(), shelf).cards()) {
        assertEquals(1, kiosk.root().lookupAll("#topic-" + topic.id()).size());
      }
      go(kiosk, new Event.ForwardPressed());
    }
    assertTrue(kiosk.root().lookup("#letters-X").isDisabled(), "no title begins with it");
    assertTrue(!kiosk.root().lookup("#letters-S").isDisabled());
  }
}
