package interlude.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastGoodTest {

  private static final byte[] OLD = "{ \"old\": true }".getBytes(UTF_8);
  private static final byte[] NEW = Sample.FULL.getBytes(UTF_8);

  @TempDir private Path folder;
  private LastGood lastGood;
  private Path copy;

  @BeforeEach
  void placeIt() {
    lastGood = new LastGood(folder.resolve("state"));
    copy = lastGood.folder().resolve(LastGood.FILE);
  }

  @Test
  void givesBackTheBytesItWasGiven() {
    for (var bytes :
        new byte[][] {
          OLD, NEW, {}, {'\n'}, {0, (byte) 0xFF, '\n'}, new byte[FileText.MOST_BYTES]
        }) {
      assertEquals(Optional.empty(), lastGood.remember(bytes));
      assertArrayEquals(bytes, lastGood.read().orElseThrow());
    }
  }

  @Test
  void hasNothingBeforeTheFirst() {
    assertTrue(lastGood.read().isEmpty());
  }

  @Test
  void leavesNothingBesideTheCopy() throws IOException {
    lastGood.remember(OLD);
    lastGood.remember(NEW);
    try (var files = Files.list(lastGood.folder())) {
      assertEquals(List.of(copy), files.toList());
    }
  }

  @Test
  void writesNothingWhereTheSameIsKept() throws IOException {
    lastGood.remember(NEW);
    Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
    lastGood.remember(NEW);
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(copy));
  }

  @Test
  void halfACopyIsNone() throws IOException {
    lastGood.remember(OLD);
    var whole = Files.readAllBytes(copy);
    for (int length = 0; length < whole.length; length++) {
      Files.write(copy, Arrays.copyOf(whole, length));
      assertTrue(lastGood.read().isEmpty(), "of " + length + " bytes");
    }
  }

  @Test
  void copyWithAnyByteChangedIsNone() throws IOException {
    lastGood.remember(OLD);
    var whole = Files.readAllBytes(copy);
    for (int at = 0; at < whole.length; at++) {
      for (int bit = 1; bit < 256; bit <<= 1) {
        var changed = whole.clone();
        changed[at] ^= (byte) bit;
        Files.write(copy, changed);
        assertTrue(lastGood.read().isEmpty(), "byte " + at + " bit " + bit);
      }
    }
  }

  @Test
  void longerCopyIsNone() throws IOException {
    lastGood.remember(OLD);
    Files.write(copy, Arrays.copyOf(Files.readAllBytes(copy), 200));
    assertTrue(lastGood.read().isEmpty());
  }

  @Test
  void killWhileWritingLeavesTheOldOne() throws IOException {
    lastGood.remember(OLD);
    Files.writeString(copy.resolveSibling(LastGood.FILE + ".new"), "interlude last good con");
    assertArrayEquals(OLD, lastGood.read().orElseThrow());
    assertEquals(Optional.empty(), lastGood.remember(NEW), "what was left lying does no harm");
    assertArrayEquals(NEW, lastGood.read().orElseThrow());
  }

  @Test
  void damagedCopyIsReplacedByTheNextGoodOne() throws IOException {
    lastGood.remember(OLD);
    Files.write(copy, new byte[0]);
    lastGood.remember(OLD);
    assertArrayEquals(OLD, lastGood.read().orElseThrow());
  }

  @Test
  void folderThatCannotBeWrittenIsAWarning() throws IOException {
    Files.writeString(folder.resolve("state"), "a file where the folder should be");
    var problem = lastGood.remember(OLD).orElseThrow();
    assertFalse(problem.isError());
    assertTrue(lastGood.read().isEmpty());
  }

  @Test
  void folderInPlaceOfTheCopyIsAWarning() throws IOException {
    Files.createDirectories(copy.resolve("inside"));
    assertTrue(lastGood.remember(OLD).isPresent());
    assertTrue(lastGood.read().isEmpty());
  }
}
