package interlude.shell.desk;

import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.Event;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEffect.BringConfig;
import interlude.session.desk.DeskEffect.RestoreConfig;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.shell.ConfigDoor;
import java.util.List;

/// Does what the desk asks for, away from the screen's thread. It always answers: somebody waits.
public final class DeskOffice {
  private final ConfigDoor door;

  public DeskOffice(ConfigDoor door) {
    this.door = door;
  }

  public Event perform(DeskEffect effect) {
    return switch (effect) {
      case BringConfig _ -> new ConfigBrought(door.store().current());
      case SaveConfig(var base, var edits, var since) ->
          new ConfigSaved(door.save(base, edits, since), edits);
      case RestoreConfig(var base, var earlier, var since) -> restored(base, earlier, since);
    };
  }

  private Event restored(Edition base, Edition earlier, java.time.LocalDateTime since) {
    Saving saving = door.restore(base, earlier, since);
    return new ConfigSaved(saving, List.of());
  }
}
