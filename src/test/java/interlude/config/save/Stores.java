package interlude.config.save;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interlude.config.ConfigSource;
import interlude.config.Sample;
import interlude.config.disk.Disk;
import interlude.config.edit.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A clinic's two folders with a sound config in the first.
record Stores(Path home, Path state) {

  static Stores in(Path folder) throws IOException {
    var stores = new Stores(folder.resolve("home"), folder.resolve("state"));
    Files.createDirectory(stores.home);
    Files.createDirectory(stores.state);
    stores.writeByHand(Sample.FULL);
    return stores;
  }

  Path file() {
    return home.resolve(ConfigSource.FILE);
  }

  Path copy() {
    return state.resolve(ConfigSource.FILE);
  }

  void writeByHand(String text) throws IOException {
    Files.writeString(file(), text);
  }

  String text() throws IOException {
    return Files.readString(file());
  }

  ConfigStore store() {
    return on(Disk.REAL);
  }

  ConfigStore on(Disk disk) {
    return new ConfigStore(disk, home, state);
  }

  static Edition edition(String text) {
    return assertInstanceOf(
            Edition.Sound.class, Edition.read(ConfigSource.FILE, text, Path.of("no-such-folder")))
        .edition();
  }
}
