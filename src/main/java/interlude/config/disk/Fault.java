package interlude.config.disk;

import java.io.IOException;

/// A file was not written, or not so that it lasts.
///
/// @param step what was being done
/// @param trouble what lies behind it
/// @param cause for whoever looks after the machine
public record Fault(Step step, Trouble trouble, IOException cause) {

  /// What is done to replace a file, in this order.
  public enum Step {
    READ,
    FOLDER,
    WRITE,
    FORCE,
    CHECK,
    MOVE,
    /// The new file is in place already, but a power cut could still bring back the old one.
    FORCE_FOLDER
  }
}
