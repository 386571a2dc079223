package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.activity.Condition;
import interlude.activity.Count;
import interlude.activity.DayPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountFileTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
  private static final Count READING =
      new Count.Reading(LocalDate.parse("2026-11-23"), DayPart.MORNING, "mind");
  private static final Count PAGE = new Count.Page(LocalDate.parse("2026-11-01"), "mind", "sleep");

  @TempDir Path state;

  @Test
  void countsAddUpOverRestarts() throws SQLException {
    new CountFile(state).add(Map.of(READING, 2, PAGE, 5), TODAY);
    new CountFile(state).add(Map.of(READING, 1), TODAY);
    assertEquals(Map.of(READING, 3, PAGE, 5), new CountFile(state).all(TODAY));
  }

  @Test
  void afterThirteenMonthsTheyAreGoneFromTheDisk() throws Exception {
    var file = new CountFile(state);
    file.add(Map.of(READING, 77, PAGE, 78), TODAY);
    assertTrue(file.all(TODAY.plusMonths(14)).isEmpty());
    assertFalse(whole().contains("mind"), whole());
  }

  /// The same counts lead to the same bytes whatever the order in which they came.
  @Test
  void theFileTellsNoOrder() throws Exception {
    var file = new CountFile(state);
    var ahead = new LinkedHashMap<Count, Integer>();
    for (var name : new String[] {"a", "b", "c", "d"}) {
      ahead.put(new Count.Page(LocalDate.parse("2026-11-01"), name, "s"), 1);
    }
    file.add(ahead, TODAY);
    file.add(ahead.reversed(), TODAY);
    var one = rows();
    var elsewhere = new CountFile(Files.createDirectory(state.resolve("other")));
    elsewhere.add(ahead.reversed(), TODAY);
    elsewhere.add(ahead, TODAY);
    var other = Files.readString(state.resolve("other/activity/counts.script"));
    assertEquals(one, other.lines().filter(line -> line.startsWith("INSERT INTO PAGE")).toList());
  }

  @Test
  void nothingStaysButTheClosedFile() throws Exception {
    new CountFile(state).add(Map.of(READING, 1), TODAY);
    try (var files = Files.list(state.resolve("activity"))) {
      assertEquals(
          java.util.Set.of("counts.script", "counts.properties"),
          files
              .map(file -> file.getFileName().toString())
              .collect(java.util.stream.Collectors.toSet()));
    }
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("activity"))));
  }

  @Test
  void aBrokenFileIsLaidAsideAndCountingGoesOn() throws Exception {
    new CountFile(state).add(Map.of(READING, 1), TODAY);
    Files.writeString(state.resolve("activity/counts.script"), "CREATE NONSENSE\n");
    new CountFile(state).add(Map.of(PAGE, 4), TODAY);
    assertEquals(Map.of(PAGE, 4), new CountFile(state).all(TODAY));
    assertTrue(Files.exists(state.resolve("activity.broken/counts.script")));
    assertEquals(Condition.anew(TODAY, "activity.broken"), new CountFile(state).condition(TODAY));
    assertEquals(Condition.SOUND, new CountFile(state).condition(TODAY.plusMonths(14)));
  }

  /// The disk is full, or a folder stands in the way: the counts wait where they are.
  @Test
  void aDiskThatFailsIsNoReasonToBeginAnew() throws Exception {
    new CountFile(state).add(Map.of(READING, 3), TODAY);
    var script = state.resolve("activity/counts.script");
    var away = Files.move(script, state.resolve("elsewhere"));
    Files.createDirectory(script);
    assertThrows(SQLException.class, () -> new CountFile(state).add(Map.of(PAGE, 1), TODAY));
    assertEquals(Condition.SOUND, new CountFile(state).condition(TODAY));
    Files.delete(script);
    Files.move(away, script);
    assertEquals(Map.of(READING, 3), new CountFile(state).all(TODAY));
  }

  @Test
  void theFilesTellTheDayAndNoTime() throws Exception {
    new CountFile(state).add(Map.of(READING, 3), TODAY);
    assertEquals(Map.of(READING, 3), new CountFile(state).all(TODAY));
    var midnight = TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant();
    try (var files = Files.walk(state.resolve("activity"))) {
      for (var file : files.toList()) {
        assertEquals(midnight, Files.getLastModifiedTime(file).toInstant(), file.toString());
      }
    }
    var properties = Files.readString(state.resolve("activity/counts.properties"));
    assertFalse(properties.contains("#"), properties);
  }

  @Test
  void theNextBrokenFileTakesThePlaceOfTheOneBefore() throws Exception {
    for (var nonsense : new String[] {"CREATE NONSENSE\n", "CREATE MORE NONSENSE\n"}) {
      new CountFile(state).add(Map.of(READING, 1), TODAY);
      Files.writeString(state.resolve("activity/counts.script"), nonsense);
    }
    new CountFile(state).add(Map.of(PAGE, 4), TODAY);
    assertEquals(Map.of(PAGE, 4), new CountFile(state).all(TODAY));
    assertEquals(
        "CREATE MORE NONSENSE\n", Files.readString(state.resolve("activity.broken/counts.script")));
  }

  private String whole() throws Exception {
    return Files.readString(state.resolve("activity/counts.script"));
  }

  private java.util.List<String> rows() throws Exception {
    return whole().lines().filter(line -> line.startsWith("INSERT INTO PAGE")).toList();
  }
}
