package interlude.config.save;

import interlude.config.disk.Disk;
import interlude.config.edit.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A process that saves without end, to be killed.
final class Saver {
  private Saver() {}

  public static void main(String[] folders) throws IOException {
    var store = new ConfigStore(Disk.REAL, Path.of(folders[0]), Path.of(folders[1]));
    var now = Stores.edition(Files.readString(Path.of(folders[0], "kiosk-config.json")));
    for (int i = 0; ; i++) {
      var saving = store.save(now, List.of(new Edit.ClinicNamed("Clinic " + i)));
      if (!(saving instanceof Saving.Saved(var edition, _))) {
        throw new IOException(saving.toString());
      }
      now = edition;
      if (i == 20) {
        System.out.println("saving");
      }
    }
  }
}
