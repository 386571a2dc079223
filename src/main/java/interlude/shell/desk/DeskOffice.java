package interlude.shell.desk;

import interlude.content.parcel.Drives;
import interlude.session.Event;
import interlude.session.desk.ActivityEffect;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEffect.*;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.HealthEvent.SignOffsKept;
import interlude.session.desk.HistoryEvent.CopyDropped;
import interlude.session.desk.HistoryEvent.HistoryRead;
import interlude.session.desk.HistoryEvent.WentBack;
import interlude.session.desk.ParcelEffect;
import interlude.session.desk.Past;
import interlude.shell.ConfigDoor;
import interlude.shell.Counter;
import interlude.shell.Folders;
import interlude.shell.PictureFiles;
import interlude.shell.SetupLoader;
import java.util.List;

/// Does what the desk asks for, away from the screen's thread. It always answers: somebody waits.
public final class DeskOffice {
  private final ConfigDoor door;
  private final SetupLoader loader;
  private final Inspection inspection;
  private final Signatures signatures;
  private final Folders folders;
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
    this.folders = folders;
    this.door = door;
    this.loader = loader;
    signatures = new Signatures(folders);
    inspection = new Inspection(folders, signatures);
    activity = new ActivityOffice(counter, drives);
    parcels = new ParcelOffice(folders, door, drives, loader, pictures);
  }

  /// What is unhurried may be asked for on another thread than the rest.
  public Event perform(DeskEffect effect) {
    return switch (effect) {
      case BringConfig _ -> new ConfigBrought(door.store().current());
      case SaveConfig(var base, var edits, var since) ->
          new ConfigSaved(door.save(base, edits, since), edits);
      case RestoreConfig(var base, var earlier, var since) ->
          new ConfigSaved(door.restore(base, earlier, since), List.of());
      case MendConfig(var base, var edits, var since) ->
          new ConfigSaved(door.mend(base, edits, since), edits);
      case BringSetup _ -> loader.load();
      case ReadHistory _ -> history();
      case ReturnToConfig(var base, var earlier, var since) ->
          new WentBack(door.restore(base, earlier, since));
      case DropCopy _ -> new CopyDropped(door.store().dropCopy());
      case CheckContent _ -> inspection.begin();
      case CheckArticle(var article) -> inspection.check(article);
      case KeepSignOff(var signed) -> new SignOffsKept(signed.article(), signatures.keep(signed));
      case TakeBackSignOff(var article) -> new SignOffsKept(article, signatures.takeBack(article));
      case ActivityEffect work -> activity.perform(work);
      case ParcelEffect work -> parcels.perform(work);
    };
  }

  private Event history() {
    var home = folders.home();
    var pasts =
        door.history().told(home).stream()
            .map(told -> new Past(told, told.entry().again(home)))
            .toList();
    return new HistoryRead(pasts, door.store().hasCopy(), door.store().withoutCopy());
  }
}
