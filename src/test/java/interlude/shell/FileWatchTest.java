package interlude.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The watch with real files, looking often.
class FileWatchTest {
  private static final String OLD = "{ \"a\": 1 }";

  @TempDir private Path folder;
  private Folders folders;
  private volatile byte[] known = OLD.getBytes();
  private final LinkedBlockingQueue<String> read = new LinkedBlockingQueue<>();

  @BeforeEach
  void writeTheFile() throws IOException {
    folders = new Folders(folder.resolve("home"), folder.resolve("state"));
    Files.createDirectories(folders.home());
    Files.createDirectories(folders.state());
    Files.writeString(folders.config(), OLD);
  }

  private FileWatch watch() {
    var watch =
        new FileWatch(
            folders, bytes -> Arrays.equals(bytes, known), this::take, Duration.ofMillis(15));
    watch.begin();
    return watch;
  }

  private void take() {
    try {
      known = Files.readAllBytes(folders.config());
      read.add(new String(known));
    } catch (IOException gone) {
      read.add("gone");
    }
  }

  /// Looking so often, the watch may see a busy machine stop in the middle of a write.
  private void isRead(String text) throws InterruptedException {
    var found = "";
    while (!text.equals(found)) {
      found = read.poll(20, TimeUnit.SECONDS);
      assertNotNull(found, text + " was not read");
    }
  }

  @Test
  void noticesEveryWayOfSaving() throws Exception {
    try (var _ = watch()) {
      Files.writeString(folders.config(), "{ \"a\": 2 }");
      isRead("{ \"a\": 2 }");

      var beside = Files.writeString(folders.home().resolve("x.tmp"), "{ \"a\": 3 }");
      Files.move(beside, folders.config(), StandardCopyOption.ATOMIC_MOVE);
      isRead("{ \"a\": 3 }");

      var date = Files.getLastModifiedTime(folders.config());
      Files.writeString(folders.config(), "{ \"a\": 4 }");
      Files.setLastModifiedTime(folders.config(), date);
      isRead("{ \"a\": 4 }");

      Files.delete(folders.config());
      Files.delete(folders.home());
      isRead("gone");
      Files.createDirectory(folders.home());
      Files.writeString(folders.config(), "{ \"a\": 5 }");
      isRead("{ \"a\": 5 }");

      for (int i = 0; i < 10_000; i++) {
        Files.setLastModifiedTime(folders.config(), FileTime.fromMillis(i));
      }
      Files.writeString(folders.config(), "{ \"a\": 6 }");
      isRead("{ \"a\": 6 }");
    }
  }

  @Test
  void goesOnAfterAReaderFails() throws Exception {
    var times = new LinkedBlockingQueue<Integer>();
    try (var watch =
        new FileWatch(
            folders,
            _ -> false,
            () -> {
              times.add(1);
              throw new IllegalStateException("on purpose");
            },
            Duration.ofMillis(15))) {
      watch.begin();
      assertEquals(1, times.poll(20, TimeUnit.SECONDS));
      Files.writeString(folders.config(), "{ \"a\": 2 }");
      assertEquals(1, times.poll(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void copyOfTheDeskIsAChangeToo() throws Exception {
    var files = new ConfigFiles(folders);
    var before = files.stamp();
    assertEquals(before, files.stamp());
    Files.writeString(folders.state().resolve("kiosk-config.json"), "{}");
    assertNotEquals(before, files.stamp());
    assertEquals("{}", new String(files.bytes().orElseThrow()));
  }
}
