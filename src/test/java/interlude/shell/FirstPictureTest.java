package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.shell.FirstPicture.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPictureTest {
  private static final LocalDateTime NINE = LocalDateTime.parse("2026-12-01T09:00");
  private static final byte[] PICTURE = {1, 2, 3, 4, 5};

  @TempDir private Path folder;
  private Path config;
  private Path missing;
  private FirstPicture kept;

  @BeforeEach
  void keepOne() throws IOException {
    config = Files.writeString(folder.resolve("config.json"), "{}");
    missing = folder.resolve("desk.json");
    kept = new FirstPicture(folder.resolve("state"));
    kept.write(new Origin(1920, 1080, NINE, NINE.plusHours(3), List.of(config, missing)), PICTURE);
  }

  private Optional<byte[]> at(LocalDateTime now) {
    return kept.read(1920, 1080, now);
  }

  private void isNone(LocalDateTime now) {
    assertEquals(0, at(now).map(bytes -> bytes.length).orElse(0));
  }

  @Test
  void isHandedOutWhileNothingHasChanged() {
    assertArrayEquals(PICTURE, at(NINE).orElseThrow());
    assertArrayEquals(PICTURE, at(NINE.plusHours(3).minusSeconds(1)).orElseThrow());
  }

  @Test
  void notForAnotherScreen() {
    assertEquals(Optional.empty(), kept.read(1080, 1920, NINE));
  }

  @Test
  void notWhenTheLapMayBeAnother() {
    isNone(NINE.plusHours(3));
    isNone(NINE.minusSeconds(1));
  }

  @Test
  void notWhenAFileHasChangedOrCome() throws IOException {
    Files.writeString(config, "{ }");
    isNone(NINE);
    keepOne();
    Files.setLastModifiedTime(config, FileTime.fromMillis(0));
    isNone(NINE);
    keepOne();
    Files.writeString(missing, "{}");
    isNone(NINE);
  }

  @Test
  void notWhenTheFileIsDamaged() throws IOException {
    var file = folder.resolve("state").resolve("first-picture");
    byte[] whole = Files.readAllBytes(file);
    for (int end = 0; end < whole.length; end++) {
      Files.write(file, Arrays.copyOf(whole, end));
      isNone(NINE);
      byte[] changed = whole.clone();
      changed[whole.length - 1 - end % PICTURE.length] ^= 1;
      Files.write(file, changed);
      isNone(NINE);
    }
    Files.delete(file);
    isNone(NINE);
  }

  @Test
  void whatCannotBeWrittenIsNoHarm() throws IOException {
    var blocked = Files.writeString(folder.resolve("blocked"), "a file");
    new FirstPicture(blocked).write(new Origin(1, 1, NINE, NINE, List.of()), PICTURE);
  }
}
