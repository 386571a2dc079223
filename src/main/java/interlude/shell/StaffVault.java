package interlude.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.config.AtomicFile;
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
    AtomicFile.replacePrivately(folder.resolve(name), text.getBytes(UTF_8));
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }
}
