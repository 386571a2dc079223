package interlude;

import interlude.shell.Folders;
import java.nio.file.Path;

/// The kiosk as it is shipped, with a state folder that no other program writes to: tests run in
/// several programs at once.
public final class ShippedFolders {
  private static final String FORK = System.getProperty("fork", "alone");

  public static final Folders FOLDERS =
      new Folders(
          Path.of("").toAbsolutePath(),
          Path.of("target", "test-state", "fork-" + FORK).toAbsolutePath());

  private ShippedFolders() {}
}
