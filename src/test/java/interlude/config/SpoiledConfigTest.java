package interlude.config;

import static interlude.config.Sample.FULL;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Configs spoiled by a disk, an editor or a cat on the keyboard: never a crash, and what is not
/// JSON by a second opinion is never accepted, but told with its line.
class SpoiledConfigTest {
  private static final Path HOME = Path.of("no-such-folder");
  private static final byte[] BYTES = FULL.strip().getBytes(UTF_8);

  private static ConfigResult read(byte[] bytes) {
    return ConfigReader.read("kiosk-config.json", bytes, HOME);
  }

  private static boolean isJson(byte[] bytes) {
    try {
      var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return StrictJson.is(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  private static void check(byte[] bytes, String story) {
    var result = read(bytes);
    boolean isJson = isJson(bytes);
    if (!isJson) {
      var problem = assertInstanceOf(ConfigResult.Rejected.class, result, story).problems();
      assertTrue(problem.getFirst().isError(), story);
      assertTrue(problem.getFirst().place().startsWith("kiosk-config.json"), story);
      assertFalse(problem.getFirst().remedy().isBlank(), story);
    }
    if (result instanceof ConfigResult.Rejected) {
      assertTrue(result.problems().stream().anyMatch(Problem::isError), story);
    }
    assertTrue(isJson || !ConfigReader.isWhole(bytes), story);
  }

  @Test
  void secondOpinionIsSound() {
    assertTrue(StrictJson.is(FULL));
    assertTrue(StrictJson.is(" [1, -0.5e+10, \"\\u00e9\\n\", {}, [], true, false, null] "));
    assertTrue(ConfigReader.isWhole(BYTES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01",
        "+1",
        ".5",
        "1.",
        "-",
        "1e",
        "1e+",
        "0x10",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "tru",
        "True",
        "nul",
        "undefined",
        "'a'",
        "a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u0000\"",
        "\"a",
        "a\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,,2]",
        "[",
        "]",
        "[1}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\" 1}",
        "{a:1}",
        "{1:1}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":1 \"b\":2}",
        "{'a':1}",
        "{\"a\"::1}",
        "{\"a\":1",
        "/* c */ 1",
        "1 // c",
        "# c",
        "1 2",
        "\"a\" \"b\"",
        "(1)",
        "<a/>",
        "$",
        "@",
        "\\u0031",
        "\u00A01",
        "1\u2028",
        "\uFEFF1",
        "",
        ",",
        ":",
        "--1",
        "1-",
        "1.5.2",
        "\"\\",
        "[\"a\":1]",
        "*",
        "&a",
        "`a`",
        "\"a\"+\"b\"",
        "{\"a\":1}}",
        "\u201Ca\u201D",
        "1e1.5",
        "-a",
        "[1:2]",
        "!"
      })
  void whatIsNotJsonIsNotAccepted(String value) {
    var text = FULL.replace("\"seconds\": 90", "\"seconds\": 90, \"x-own\": " + value);
    assertFalse(StrictJson.is(text), value);
    check(text.getBytes(UTF_8), value);
  }

  @Test
  void everyBeginningIsRejected() {
    for (int length = 0; length < BYTES.length; length++) {
      var bytes = Arrays.copyOf(BYTES, length);
      assertFalse(isJson(bytes));
      check(bytes, "of " + length);
    }
    assertInstanceOf(ConfigResult.Accepted.class, read(BYTES));
  }

  /// Blocks of zeros where a disk has lost them.
  @Test
  void everyBeginningWithZerosBehindItIsRejected() {
    for (int length = 0; length < BYTES.length; length += 3) {
      check(Arrays.copyOf(Arrays.copyOf(BYTES, length), BYTES.length), "of " + length);
    }
  }

  @Test
  void anyByteMayBeAnother() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int at = 0; at < BYTES.length; at++) {
      changed(at, (byte) random.nextInt(256));
      changed(at, "{}[]\",:-.0/'\\ \n".getBytes(UTF_8)[random.nextInt(15)]);
    }
  }

  @Tag("long")
  @Test
  void everyByteMayBeAnyOther() {
    int files = 0;
    for (int at = 0; at < BYTES.length; at++) {
      for (int value = 0; value < 256; value++) {
        changed(at, (byte) value);
        files++;
      }
    }
    System.out.printf("SpoiledConfigTest: %d files, each with one byte changed%n", files);
  }

  private static void changed(int at, byte value) {
    var bytes = BYTES.clone();
    bytes[at] = value;
    check(bytes, "byte " + at + " is " + value);
  }

  @Test
  void anythingMayBeMovedDoubledOrLost() {
    assertEquals(600, spoilt(600));
  }

  @Tag("long")
  @Test
  void anythingMayBeMovedDoubledOrLostAHundredThousandTimes() {
    System.out.printf("SpoiledConfigTest: %d files, spoiled at random%n", spoilt(100_000));
  }

  private static int spoilt(int files) {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int file = 0; file < files; file++) {
      check(spoilt(random), "seed " + seed + " file " + file);
    }
    return files;
  }

  private static byte[] spoilt(Random random) {
    var bytes = BYTES;
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextInt(60) + 1));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> joined(bytes, 0, from, bytes, to, bytes.length);
            case 1 -> joined(bytes, 0, to, bytes, from, bytes.length);
            case 2 -> joined(bytes, from, bytes.length, bytes, 0, from);
            case 3 -> noise(random, bytes, from, to);
            default -> joined(bytes, 0, Math.max(1, to), bytes, bytes.length - 1, bytes.length);
          };
    }
    return bytes.length == 0 ? new byte[] {(byte) random.nextInt(256)} : bytes;
  }

  private static byte[] noise(Random random, byte[] bytes, int from, int to) {
    var noisy = bytes.clone();
    for (int i = from; i < to; i++) {
      noisy[i] = (byte) random.nextInt(256);
    }
    return noisy;
  }

  private static byte[] joined(byte[] one, int from, int to, byte[] two, int start, int end) {
    return ByteBuffer.allocate(Math.max(1, to - from + end - start))
        .put(one, from, to - from)
        .put(two, start, end - start)
        .array();
  }
}
