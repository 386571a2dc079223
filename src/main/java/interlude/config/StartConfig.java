package interlude.config;

import java.util.List;

/// The config a kiosk goes live with.
///
/// @param problems what is wrong with the file that somebody wrote, and what the kiosk does instead
/// @param origin where `config` comes from
/// @param text what `config` was read from, for whoever wants to edit it; empty if not every sign
///   of it was accepted
public record StartConfig(KioskConfig config, List<Problem> problems, Origin origin, String text) {

  public StartConfig {
    problems = List.copyOf(problems);
  }

  /// Best first.
  public enum Origin {
    /// The clinic's own file, as it stands.
    FILE,
    /// What the staff desk saved, because the clinic's file cannot be written.
    DESK_COPY,
    /// The last one that was accepted.
    LAST_GOOD,
    /// What is right in a bad file.
    SALVAGE,
    /// Nothing at all could be read: [KioskConfig#PLAIN].
    NOTHING
  }

  /// False while the calm page has to be shown.
  public boolean usable() {
    return origin != Origin.NOTHING;
  }
}
