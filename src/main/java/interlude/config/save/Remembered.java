package interlude.config.save;

import interlude.config.ConfigReader;
import interlude.config.ConfigResult;
import interlude.config.ConfigSource;
import interlude.config.KioskConfig;
import interlude.config.edit.Edition;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/// One config of the past.
///
/// @param number counts up, so that a clock set back does not mix the order
/// @param at when it went live
/// @param since when the desk visit began that it comes from; else as `at`
/// @param text the whole file
public record Remembered(
    int number, LocalDateTime at, Door door, LocalDateTime since, String text) {

  /// How a config came in.
  public enum Door {
    DESK,
    HAND
  }

  boolean isOfDeskVisit(LocalDateTime begun) {
    return door == Door.DESK && since.equals(begun);
  }

  String written() {
    return String.join(" ", door.name(), at.toString(), since.toString()) + "\n" + text;
  }

  static Optional<Remembered> read(int number, String written) {
    int end = Math.max(0, written.indexOf('\n'));
    var head = written.substring(0, end).split(" ");
    try {
      return head.length == 3
          ? Optional.of(
              new Remembered(
                  number,
                  LocalDateTime.parse(head[1]),
                  Door.valueOf(head[0]),
                  LocalDateTime.parse(head[2]),
                  written.substring(end + 1)))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  /// For comparing. What would not be accepted any more counts as far as it is right.
  Edition edition(Path home) {
    return new Edition(
        text,
        switch (ConfigReader.read(ConfigSource.FILE, text, home)) {
          case ConfigResult.Accepted(var config, _) -> config;
          case ConfigResult.Rejected(_, var salvage) -> salvage.orElse(KioskConfig.PLAIN);
        });
  }

  /// For going back to it: what is no longer accepted says why.
  public Edition.Attempt again(Path home) {
    return Edition.read(ConfigSource.FILE, text, home);
  }
}
