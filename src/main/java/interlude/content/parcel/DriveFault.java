package interlude.content.parcel;

import interlude.config.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why something could not be read from a drive or put on it, as far as one can act on it.
public enum DriveFault {
  /// It was pulled out.
  GONE,
  FULL,
  READ_ONLY,
  /// The kiosk's own disk, not the drive.
  KIOSK,
  ERROR;

  public static DriveFault of(Path drive, IOException fault) {
    if (!Files.isDirectory(drive)) {
      return GONE;
    }
    return switch (Disk.REAL.trouble(drive, fault)) {
      case DISK_FULL -> FULL;
      case READ_ONLY, NOT_ALLOWED -> READ_ONLY;
      case DISK_ERROR -> ERROR;
    };
  }
}
