package interlude.session.desk;

import interlude.config.edit.Edition;
import interlude.config.save.Told;

/// A config of the past as the desk shows it.
///
/// @param told what it changed
/// @param again what going back to it would bring, or why it is no longer accepted
public record Past(Told told, Edition.Attempt again) {
  public int number() {
    return told.entry().number();
  }
}
