package interlude.config.save;

import interlude.config.edit.Said;
import java.util.List;

/// An entry of the history, with what it changed of the one before.
public record Told(Remembered entry, List<Said> changes) {
  public Told {
    changes = List.copyOf(changes);
  }
}
