package interlude.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import interlude.staff.Vault;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps the staff's secrets as files of the state folder that only their owner can read.
///
/// @param folder the state folder
public record StaffVault(Path folder) implements Vault {

  @Override
  public Optional<String> read(String name) throws IOException {
    try {
      return Optional.of(Files.readString(folder.resolve(name), UTF_8));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (CharacterCodingException spoiled) {
      return Optional.of("");
    }
  }

  @Override
  public void write(String name, String text) throws IOException {
    new AtomicFile(Disk.REAL, folder.resolve(name))
        .write(text.getBytes(UTF_8), new Disk.Rights.OwnerOnly());
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }
}
