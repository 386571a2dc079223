package interlude.session.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Sample;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Another kiosk's set-up, taken over here.
class StartingFromTest {
  private static final Path HOME = Path.of("no-such-folder");
  private static final String HERE =
      """
      { "clinic": { "name": "Hill Clinic", "region": "CA" },
        "featured": [ { "article": "spinal-cord" } ],
        "screen": { "diagonalInches": 24, "viewingDistanceMm": 600 } }
      """;

  private static Edition read(String text) {
    return assertInstanceOf(Edition.Sound.class, Edition.read("a.json", text, HOME)).edition();
  }

  @Test
  void everythingIsTakenButWhatBelongsToThePlace() {
    var ours = read(HERE);
    var theirs = read(Sample.FULL);
    var edits = StartingFrom.edits(ours, theirs);
    var taken =
        assertInstanceOf(Edition.Sound.class, ours.with(edits, "a.json", HOME)).edition().config();
    assertEquals("Hill Clinic", taken.clinic().name());
    assertEquals("CA", taken.clinic().region());
    assertEquals(ours.config().display().diagonalInches(), taken.display().diagonalInches());
    assertEquals(ours.config().display().viewingDistanceMm(), taken.display().viewingDistanceMm());
    assertTrue(taken.helpRecords().isEmpty());
    assertEquals(theirs.config().featured(), taken.featured());
    assertEquals(theirs.config().look(), taken.look());
    assertEquals(theirs.config().languages(), taken.languages());
    assertEquals(theirs.config().sound(), taken.sound());
    assertFalse(edits.stream().anyMatch(Edit.ClinicNamed.class::isInstance));
  }

  @Test
  void theSameSetUpChangesNothing() {
    assertEquals(0, StartingFrom.edits(read(HERE), read(HERE)).size());
  }
}
