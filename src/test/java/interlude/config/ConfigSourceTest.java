package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.StartConfig.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigSourceTest {

  private static final String GOOD = Sample.FULL;
  private static final String SPOILED =
      Sample.with("\"seconds\": 90", "\"seconds\": 1").replace("Riverside", "Seaside");
  private static final String HALF = GOOD.replace("Riverside", "Seaside").substring(0, 300);

  @TempDir private Path folder;
  private Path home;
  private Path state;

  @BeforeEach
  void layOut() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    state = folder.resolve("state");
  }

  private StartConfig start() {
    return new ConfigSource(home, state).read();
  }

  private void write(String text) throws IOException {
    Files.writeString(home.resolve(ConfigSource.FILE), text);
  }

  private static String name(StartConfig start) {
    return start.config().clinic().name();
  }

  @Test
  void goodFileIsLive() throws IOException {
    write(GOOD);
    assertEquals(new StartConfig(Sample.accepted(GOOD), List.of(), Origin.FILE, GOOD), start());
    assertTrue(start().usable());
  }

  @Test
  void goodThenBadThenStartStillShowsGood() throws IOException {
    write(GOOD);
    start();
    for (var bad : new String[] {SPOILED, HALF, "", "\0", "{}"}) {
      write(bad);
      var start = start();
      assertEquals(Origin.LAST_GOOD, start.origin());
      assertEquals(Sample.accepted(GOOD), start.config());
      assertTrue(start.problems().stream().anyMatch(Problem::isError));
      assertEquals(start, start(), "and the start after that");
    }
  }

  @Test
  void fileThatIsGoneLeavesTheLastGood() throws IOException {
    write(GOOD);
    start();
    Files.delete(home.resolve(ConfigSource.FILE));
    assertEquals(Origin.LAST_GOOD, start().origin());
  }

  @Test
  void correctedFileIsLiveAgain() throws IOException {
    write(GOOD);
    start();
    write(SPOILED);
    start();
    write(GOOD.replace("Riverside", "Hill"));
    assertEquals(Origin.FILE, start().origin());
    write(HALF);
    assertEquals("Hill Clinic", name(start()));
  }

  @Test
  void damagedLastGoodIsNotUsed() throws IOException {
    write(GOOD);
    start();
    var copy = state.resolve(LastGood.FILE);
    Files.writeString(copy, Files.readString(copy).replace("\"US\"", "\"CA\""));
    write(SPOILED);
    assertEquals(Origin.SALVAGE, start().origin());
    assertEquals("US", start().config().clinic().region());
  }

  @Test
  void firstStartWithABadFileSavesWhatIsRight() throws IOException {
    write(SPOILED);
    var start = start();
    assertEquals(Origin.SALVAGE, start.origin());
    assertEquals("Seaside Clinic", name(start));
    assertEquals(2, start.config().featured().size());
    assertEquals(KioskConfig.PLAIN.idle().limit(), start.config().idle().limit());
    assertTrue(start.usable());
  }

  @Test
  void firstStartWithHalfAFileKnowsTheClinicAtLeast() throws IOException {
    write(HALF);
    var start = start();
    assertEquals(Origin.SALVAGE, start.origin());
    assertEquals("Seaside Clinic", name(start));
    assertEquals("US", start.config().clinic().region());
    assertTrue(start.config().featured().isEmpty());
  }

  @Test
  void salvageIsNeverKeptAsTheLastGood() throws IOException {
    write(SPOILED);
    start();
    assertFalse(Files.exists(state.resolve(LastGood.FILE)));
  }

  @Test
  void nothingAtAllIsTheCalmPage() throws IOException {
    assertEquals(Origin.NOTHING, start().origin());
    write("garbage");
    var start = start();
    assertEquals(KioskConfig.PLAIN, start.config());
    assertFalse(start.usable());
    assertTrue(start.problems().stream().anyMatch(Problem::isError));
  }

  @Test
  void copySavedAtTheDeskWinsAndSaysSo() throws IOException {
    write(GOOD);
    Files.createDirectories(state);
    Files.writeString(state.resolve(ConfigSource.FILE), GOOD.replace("Riverside", "Desk"));
    var start = start();
    assertEquals(Origin.DESK_COPY, start.origin());
    assertEquals("Desk Clinic", name(start));
    assertTrue(start.problems().getFirst().what().contains("staff desk"));
  }

  @Test
  void lastGoodWithoutItsMarkIsStillTheLastGood() throws IOException {
    Files.writeString(home.resolve("logo.svg"), "<svg/>");
    write(Sample.with("\"region\": \"US\"", "\"mark\": \"logo.svg\", \"region\": \"US\""));
    assertEquals("logo.svg", start().config().clinic().mark());
    Files.writeString(home.resolve("logo.svg"), "no picture any more");
    write(HALF);
    var start = start();
    assertEquals(Origin.LAST_GOOD, start.origin());
    assertEquals("", start.config().clinic().mark());
    assertEquals("Riverside Clinic", name(start));
  }

  @Test
  void stateFolderThatCannotBeWrittenIsAWarningOnly() throws IOException {
    write(GOOD);
    Files.writeString(state, "a file where the folder should be");
    var start = start();
    assertEquals(Origin.FILE, start.origin());
    assertFalse(start.problems().getFirst().isError());
  }
}
