package interlude.content.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What went wrong with a drive, as far as one can act on it.
class DriveFaultTest {
  private static final IOException SOME = new IOException("some");

  @TempDir private Path stick;

  @Test
  void aDriveThatWasPulledOutIsGone() {
    assertEquals(DriveFault.GONE, DriveFault.of(stick.resolve("out"), SOME));
    assertFalse(Drive.at(stick.resolve("out")).writable());
  }

  @Test
  void oneThatTakesNothingIsReadOnly() {
    var refused = new AccessDeniedException("table.csv");
    assertEquals(DriveFault.READ_ONLY, DriveFault.of(stick, refused));
  }

  @Test
  void anythingElseIsAnError() {
    assertEquals(DriveFault.ERROR, DriveFault.of(stick, SOME));
    assertTrue(Drive.at(stick).writable());
  }
}
