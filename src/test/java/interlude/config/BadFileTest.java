package interlude.config;

import static interlude.config.Sample.FULL;
import static interlude.config.Sample.accepted;
import static interlude.config.Sample.rejected;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {

  private static ConfigResult bytes(byte[] bytes) {
    return ConfigReader.read("kiosk-config.json", bytes, Path.of("no-such-folder"));
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreFine() {
    var windows = "\uFEFF" + FULL.replace("\n", "\r\n");
    assertEquals(accepted(FULL), accepted(windows));
    var spoiled = rejected(windows.replace("\"seconds\": 90", "\"seconds\": 9"));
    assertEquals("kiosk-config.json:21 (idle/seconds)", spoiled.problems().getFirst().place());
  }

  @Test
  void oldMacLineEndsAreFine() {
    assertEquals(accepted(FULL), accepted(FULL.replace("\n", "\r")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t ", "\uFEFF"})
  void emptyFileIsSaidToBeEmpty(String text) {
    assertEquals("The file is empty.", Sample.rejected(text).problems().getFirst().what());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "1", "\"clinic\"", "null", "true"})
  void fileThatIsNoGroupIsRejected(String text) {
    assertEquals(
        "The file does not begin with \"{\".", rejected(text).problems().getFirst().what());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "{} {}",
        "{}}",
        "{},",
        "<html>",
        "{\"a\":}",
        "{a:1}",
        "\u0001",
        "\u200B",
        "{\"\uD83D\uDE00\":\uD83D\uDE00}"
      })
  void garbageIsRejectedWithAPlace(String text) {
    assertTrue(
        rejected(text).problems().getFirst().place().startsWith("kiosk-config.json:1"),
        rejected(text).problems().toString());
  }

  @Test
  void otherEncodingsAreNamedAndTheClinicIsStillFound() {
    var utf16 = bytes(FULL.getBytes(UTF_16));
    assertTrue(utf16.problems().getFirst().what().contains("UTF-16"));
    var latin = bytes(FULL.replace("Riverside", "Rivi\u00e8re").getBytes(ISO_8859_1));
    assertEquals("kiosk-config.json:3", latin.problems().getFirst().place());
    assertEquals("US", ((ConfigResult.Rejected) latin).salvage().orElseThrow().clinic().region());
    assertEquals("US", ((ConfigResult.Rejected) utf16).salvage().orElseThrow().clinic().region());
  }

  @Test
  void zerosAndPicturesAreNoText() {
    assertEquals("This is not a text file.", bytes(new byte[4096]).problems().getFirst().what());
    assertInstanceOf(
        ConfigResult.Rejected.class,
        bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF}));
  }

  @Test
  void tenMegabytesAreRefusedUnread() {
    assertTrue(
        rejected(" ".repeat(10_000_000) + FULL)
            .problems()
            .getFirst()
            .what()
            .contains("larger than 512 KB"));
    assertTrue(
        rejected(FULL.replace("Riverside", "x".repeat(10_000_000)))
            .problems()
            .getFirst()
            .what()
            .contains("larger"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
  void deepNestingIsRefused(String opening) {
    assertTrue(
        rejected(opening.repeat(20_000))
            .problems()
            .getFirst()
            .what()
            .contains("inside one another"));
    assertTrue(
        rejected(FULL.replace("\"US\"", "[".repeat(100_000)))
            .problems()
            .getFirst()
            .what()
            .contains("inside one another"));
  }

  @Test
  void endlessNumbersAndNamesAreRefused() {
    assertTrue(
        rejected("{\"a\":" + "9".repeat(100_000) + "}")
            .problems()
            .getFirst()
            .what()
            .contains("too long"));
    assertTrue(
        rejected("{\"" + "a".repeat(100_000) + "\":1}")
            .problems()
            .getFirst()
            .what()
            .contains("too long"));
  }

  @Test
  void noPrefixOfAFileIsTakenForTheWhole() {
    var bytes = FULL.strip().getBytes(UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      var result = bytes(Arrays.copyOf(bytes, length));
      assertInstanceOf(ConfigResult.Rejected.class, result, "prefix of " + length);
      assertTrue(result.problems().getFirst().place().startsWith("kiosk-config.json"));
    }
  }

  @Test
  void halfWrittenFileIsSaidToBeHalfWritten() {
    for (var end :
        new String[] {"\"look\"", "dark", ": \"dark\"", ", \"textSize", "125", "accent"}) {
      var problem = rejected(FULL.substring(0, FULL.indexOf(end))).problems().getFirst();
      assertTrue(problem.what().contains("half written"), end + ": " + problem);
    }
  }

  /// A changed region or number may be a sound one by chance; whatever is accepted was written in
  /// the file.
  @Test
  void everyByteMayChangeAndNothingIsThrown() {
    var bytes = FULL.getBytes(UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      for (int bit : new int[] {1, 16}) {
        var flipped = bytes.clone();
        flipped[at] ^= (byte) bit;
        var result = bytes(flipped);
        assertTrue(
            result instanceof ConfigResult.Accepted
                || result.problems().stream().anyMatch(Problem::isError));
      }
    }
  }

  @Test
  void noiseIsRejectedAndNothingIsThrown() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var noise = round % 2 == 0 ? FULL.getBytes(UTF_8) : new byte[random.nextInt(300)];
      for (int change = random.nextInt(noise.length + 1); change > 0; change--) {
        noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
      }
      assertNotEquals(Optional.empty(), Optional.of(bytes(noise)), "seed " + seed);
    }
  }

  @Test
  void hostileTextsAreReadInLittleTime() {
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          Sample.read("\\\"".repeat(200_000));
          Sample.read("\"\\\"".repeat(150_000));
          Sample.read("\"clinic\":{".repeat(40_000));
          Sample.read("/*".repeat(200_000));
          Sample.read("{\"clinic\":{" + "\"region\":\"US\",".repeat(30_000));
          Sample.read("{\"featured\":[" + "0,".repeat(250_000) + "0]}");
        });
  }

  @Test
  void missingFileFolderAndLinkToNowhereAreProblems(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("folder.json"));
    Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));
    for (var name : new String[] {"missing.json", "folder.json", "link.json", "loop.json"}) {
      var result =
          assertInstanceOf(ConfigResult.Rejected.class, ConfigReader.read(folder.resolve(name)));
      assertEquals(Optional.empty(), result.salvage());
      assertEquals(name, result.problems().getFirst().place());
    }
    assertInstanceOf(ConfigResult.Rejected.class, ConfigReader.read(Path.of("/")));
  }

  @Test
  void readsAFileByItsPath(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("kiosk-config.json"), FULL);
    assertEquals(Sample.read(FULL), ConfigReader.read(file));
  }
}
