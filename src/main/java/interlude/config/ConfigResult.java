package interlude.config;

import java.util.List;
import java.util.Optional;

/// What reading a config file came to.
public sealed interface ConfigResult {

  /// Errors and warnings, from the top of the file to its end.
  List<Problem> problems();

  /// The file can be used as it stands.
  ///
  /// @param warnings what may not be meant so; none of them is an error
  record Accepted(KioskConfig config, List<Problem> warnings) implements ConfigResult {

    public Accepted {
      warnings = List.copyOf(warnings);
    }

    @Override
    public List<Problem> problems() {
      return warnings;
    }
  }

  /// The file must not go live.
  ///
  /// @param problems at least one of them is an error
  /// @param salvage whatever is right in it, with defaults for the rest; for a kiosk that has
  ///   nothing better
  record Rejected(List<Problem> problems, Optional<KioskConfig> salvage) implements ConfigResult {

    public Rejected {
      problems = List.copyOf(problems);
    }
  }
}
