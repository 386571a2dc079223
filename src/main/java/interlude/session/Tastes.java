package interlude.session;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;

/// How a visitor likes it.
///
/// @param textSize in percent
public record Tastes(String language, Theme theme, int textSize, Motion motion) {

  /// As the clinic has it.
  static Tastes of(KioskConfig config) {
    var look = config.look();
    return new Tastes(config.languages().getFirst(), look.theme(), look.textSize(), look.motion());
  }
}
