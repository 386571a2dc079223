package interlude.config.edit;

import interlude.config.ConfigReader;
import interlude.config.ConfigResult;
import interlude.config.KioskConfig;
import interlude.config.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A config that was accepted, with the text it was read from; what comes after an edit is another
/// one.
///
/// @param text as it stands in the file
public record Edition(String text, KioskConfig config) {

  /// What an edit came to.
  public sealed interface Attempt {}

  /// It can go live.
  ///
  /// @param edition what the file shall hold
  public record Sound(Edition edition) implements Attempt {}

  /// It must not go live.
  ///
  /// @param problems why, with their places in the text that would have been written
  public record Unsound(List<Problem> problems) implements Attempt {
    public Unsound {
      problems = List.copyOf(problems);
    }
  }

  /// Reads a text; none that would not be accepted.
  ///
  /// @param home the folder in which the clinic's mark lies
  public static Attempt read(String file, String text, Path home) {
    return switch (ConfigReader.read(file, text, home)) {
      case ConfigResult.Accepted(var config, _) -> new Sound(new Edition(text, config));
      case ConfigResult.Rejected rejected -> new Unsound(rejected.problems());
    };
  }

  /// The same with these edits, one after the other; every other sign of the text stays. An edit of
  /// an article that is not in the list does nothing.
  public Attempt with(List<Edit> edits, String file, Path home) {
    var changed = text;
    for (var edit : edits) {
      changed = ConfigEdit.text(changed, Changes.of(changed).by(edit));
    }
    return read(file, changed, home);
  }

  /// What was decided between the two; empty where only unknown names or the way of writing differ.
  public List<Edit> editsTo(Edition later) {
    return Difference.between(config, later.config);
  }

  /// What changed in words, never empty for two texts that differ.
  public List<Said> saidTo(Edition later) {
    var said = new ArrayList<>(editsTo(later).stream().map(Edit::said).toList());
    if (said.isEmpty() && !text.equals(later.text)) {
      said.add(Said.of("change.writing"));
    }
    return said;
  }

  /// Both theirs and ours, where they decide different things.
  ///
  /// @param theirs what somebody else made of this edition meanwhile
  /// @param ours what our edits made of it
  public Merge mergedWith(Edition theirs, Edition ours, List<Edit> edits, String file, Path home) {
    return Merge.of(this, theirs, ours, theirs.with(edits, file, home));
  }

  static Optional<Edition> soundOf(Attempt attempt) {
    return attempt instanceof Sound(var edition) ? Optional.of(edition) : Optional.empty();
  }
}
