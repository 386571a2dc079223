package interlude.shell.desk;

import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.content.parcel.Drives;
import interlude.session.Event;
import interlude.session.desk.ActivityEffect;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEffect.BringConfig;
import interlude.session.desk.DeskEffect.RestoreConfig;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.ParcelEffect;
import interlude.shell.ConfigDoor;
import interlude.shell.Counter;
import interlude.shell.Folders;
import interlude.shell.PictureFiles;
import interlude.shell.SetupLoader;
import java.util.List;

/// Does what the desk asks for, away from the screen's thread. It always answers: somebody waits.
public final class DeskOffice {
  private final ConfigDoor door;
  private final ActivityOffice activity;
  private final ParcelOffice parcels;

  /// @param counter has what was read
  /// @param drives where drives are plugged in
  public DeskOffice(
      Folders folders,
      ConfigDoor door,
      SetupLoader loader,
      PictureFiles pictures,
      Counter counter,
      Drives drives) {
    this.door = door;
    this.activity = new ActivityOffice(counter, drives);
    this.parcels = new ParcelOffice(folders, door, drives, loader, pictures);
  }

  public Event perform(DeskEffect effect) {
    return switch (effect) {
      case BringConfig _ -> new ConfigBrought(door.store().current());
      case SaveConfig(var base, var edits, var since) ->
          new ConfigSaved(door.save(base, edits, since), edits);
      case RestoreConfig(var base, var earlier, var since) -> restored(base, earlier, since);
      case ActivityEffect work -> activity.perform(work);
      case ParcelEffect work -> parcels.perform(work);
    };
  }

  private Event restored(Edition base, Edition earlier, java.time.LocalDateTime since) {
    Saving saving = door.restore(base, earlier, since);
    return new ConfigSaved(saving, List.of());
  }
}
