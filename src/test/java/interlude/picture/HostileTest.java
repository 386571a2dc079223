package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to stop a kiosk, or to make it tell what it should not.
class HostileTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  /// Refused as a whole.
  static Stream<Arguments> refused() {
    return Stream.of(
        file("nothing at all", ""),
        file("no XML", "GIF89a"),
        file("half a file", "<svg viewBox='0 0 10 10'><g>"),
        file("bytes of zero", "\0\0\0\0"),
        file("another format", "<html/>"),
        file("a compressed file", "\u001f\u008b\b\0"),
        file(
            "entity bomb",
            "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>" + svg("&b;")),
        file(
            "external entity",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + svg("<text>&x;</text>")),
        file("external document type", "<!DOCTYPE svg SYSTEM 'http://localhost/x.dtd'>" + svg("")),
        file(
            "parameter entity",
            "<!DOCTYPE svg [<!ENTITY % x SYSTEM 'http://localhost/x'> %x;]>" + svg("")),
        file("unknown entity", svg("<text>&x;</text>")),
        file("no view box", "<svg/>"),
        file("view box of words", "<svg viewBox='a b c d'/>"),
        file("view box of three", "<svg viewBox='0 0 10'/>"),
        file("view box of nothing", "<svg viewBox='0 0 0 10'/>"),
        file("view box below zero", "<svg viewBox='0 0 -10 10'/>"),
        file("view box of a desert", "<svg viewBox='0 0 10001 10'/>"),
        file("view box that is no number", "<svg viewBox='0 0 NaN Infinity'/>"),
        file("view box far away", "<svg viewBox='1e300 0 10 10'/>"),
        file("more than 2 MB", svg(" ".repeat(Caps.BYTES))),
        file("nested 65 deep", svg("<g>".repeat(65) + "</g>".repeat(65))),
        file("nested 100,000 deep", svg("<g>".repeat(100_000) + "</g>".repeat(100_000))),
        file("40,001 elements", svg("<g/>".repeat(Caps.ELEMENTS + 1))),
        file("20,001 shapes", svg("<circle class='mind' r='.01'/>".repeat(Caps.SHAPES + 1))),
        file("use bomb", svg(bomb(9))),
        file(
            "use bomb without shapes",
            svg(bomb(9).replace("<circle class='mind' r='1'/>", "<g/>"))),
        file("a chain of 70 uses", svg(chain(70))),
        file(
            "one path of 200 KB", svg("<path class='mind' d='M0 0" + "h1".repeat(110_000) + "'/>")),
        file(
            "paths of 2 MB by use",
            svg(
                "<g id='g'><path class='mind' d='M0 0"
                    + "l0 0".repeat(25_000)
                    + "'/></g>"
                    + "<use href='#g'/>".repeat(21))),
        file(
            "a clip that cuts itself",
            svg(
                "<clipPath id='c'><rect width='9' height='9' clip-path='url(#c)'/></clipPath><g"
                    + " clip-path='url(#c)'><rect class='mind' width='9' height='9'/></g>")),
        file(
            "a million dashes",
            svg("<path class='s-mind' stroke-dasharray='.0001' d='M0 0H100'/>")),
        file(
            "one place painted 100 times",
            svg("<rect class='mind' width='100' height='100'/>".repeat(100))),
        file(
            "an endless scribble",
            svg("<path class='mind' d='M0 0" + "L100 100 0 0".repeat(2000) + "'/>")),
        file(
            "200 faded groups",
            svg("<g opacity='.5'><circle class='mind' r='1'/></g>".repeat(200))),
        file(
            "20,000 dots of charts",
            svg(
                "<rect data-chart='dots' data-from='a' class='mind' width='9' height='9'/>"
                    .repeat(201))),
        file("500 labels", svg("<text data-label='a'/>".repeat(500))),
        file("300 attributes", svg("<g " + attributes(300) + "/>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesFile(String name, String text) {
    Reading reading = assertTimeoutPreemptively(SOON, () -> Svg.readFile(text));
    assertInstanceOf(Reading.Unusable.class, reading);
    assertTrue(reading.problems().getLast().isError());
    assertTrue(reading.problems().getLast().place().startsWith("test.svg"));
  }

  /// A plate with random bytes changed, dropped or doubled never makes the reader throw or hang.
  @Test
  void outlivesDamage() throws IOException {
    byte[] whole;
    try (var in = HostileTest.class.getResourceAsStream("stress.svg")) {
      whole = in.readAllBytes();
    }
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k < 1 + i % 8; k++) {
        int at = random.nextInt(damaged.length - 50);
        switch (random.nextInt(3)) {
          case 0 -> damaged[at] = (byte) random.nextInt(256);
          case 1 -> damaged[at] = (byte) "\"<>&/#-.9e".charAt(random.nextInt(10));
          default ->
              System.arraycopy(damaged, random.nextInt(damaged.length - 50), damaged, at, 40);
        }
      }
      assertTimeoutPreemptively(
          SOON, () -> Svg.reader().read("damaged.svg", damaged), "seed " + seed);
    }
  }

  private static Arguments file(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String svg(String inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + inside + "</svg>";
  }

  /// Ten to the power of `levels` shapes.
  private static String bomb(int levels) {
    var text = new StringBuilder("<defs><g id='b0'><circle class='mind' r='1'/></g>");
    for (int i = 1; i <= levels; i++) {
      text.append(
          "<g id='b%d'>%s</g>".formatted(i, "<use href='#b%d'/>".formatted(i - 1).repeat(10)));
    }
    return text.append("</defs><use href='#b%d'/>".formatted(levels)).toString();
  }

  private static String chain(int links) {
    var text = new StringBuilder("<defs><circle id='c0' class='mind' r='1'/>");
    for (int i = 1; i <= links; i++) {
      text.append("<use id='c%d' href='#c%d'/>".formatted(i, i - 1));
    }
    return text.append("</defs><use href='#c%d'/>".formatted(links)).toString();
  }

  private static String attributes(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("data-a").append(i).append("='x' ");
    }
    return text.toString();
  }
}
