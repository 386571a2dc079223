package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Elements outside the subset, or of no sense, in a picture that is sound otherwise.
class LeftOutTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  /// The element is left out, the rest stays.
  static Stream<Arguments> leftOut() {
    return Stream.of(
        file("script", "<script>alert(1)</script>"),
        file(
            "foreign object",
            "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>x</b></foreignObject>"),
        file("image", "<image href='http://localhost/x.png'/>"),
        file("image of a file", "<image href='file:///etc/passwd'/>"),
        file("filter", "<filter id='f'><feGaussianBlur stdDeviation='9999'/></filter>"),
        file("style", "<style>@import url(http://localhost/x.css);</style>"),
        file("animation", "<animate attributeName='x' dur='1s'/>"),
        file("link", "<a href='http://localhost'><circle r='1'/></a>"),
        file("use of itself", "<g id='a'><use href='#a'/></g>"),
        file("use of each other", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
        file("use in the parts file that draws itself", "<use href='parts.svg#loop'/>"),
        file("use of another file", "<use href='other.svg#a'/>"),
        file("use out of the folder", "<use href='../../parts.svg#a'/>"),
        file("use out of the folder, hidden in the parts", "<use href='../parts.svg#away'/>"),
        file("use of an absolute file", "<use href='/etc/parts.svg#a'/>"),
        file("use over the net", "<use href='http://localhost/parts.svg#a'/>"),
        file("use of data", "<use href='data:image/svg+xml,parts.svg#a'/>"),
        file("use of nothing", "<use href='#nobody'/>"),
        file("use without a reference", "<use/>"),
        file("words in the picture", "<text x='1' y='1'>Hello</text>"),
        file("path that is no path", "<path class='mind' d='M0 0 X'/>"),
        file("path without end", "<path class='mind' d='M0 0 L5'/>"),
        file("path of infinity", "<path class='mind' d='M0 0 L1e999 0'/>"),
        file("path of no number", "<path class='mind' d='M0 0 LNaN 0'/>"),
        file("path beyond all bounds", "<path class='mind' d='M0 0 L99999999 0'/>"),
        file("path without a start", "<path class='mind' d='L1 1'/>"),
        file("transform of words", "<g transform='spin(9)'><circle class='mind' r='1'/></g>"),
        file(
            "transform without end", "<g transform='translate(1'><circle class='mind' r='1'/></g>"),
        file(
            "transform of a thousand steps",
            "<g transform='" + "scale(2)".repeat(1000) + "'><circle class='mind' r='1'/></g>"),
        file(
            "growth beyond all bounds",
            "<g transform='scale(9999)'><g transform='scale(9999)'><circle class='mind'"
                + " r='1'/></g></g>"),
        file("shrunk to nothing", "<g transform='scale(0)'><circle class='mind' r='1'/></g>"),
        file("circle below zero", "<circle class='mind' r='-1'/>"),
        file("rectangle of infinity", "<rect class='mind' width='Infinity' height='1'/>"),
        file("dashes below zero", "<path class='s-mind' stroke-dasharray='-1 2' d='M0 0H9'/>"),
        file("gradient that is not there", "<rect fill='url(#x)' width='1' height='1'/>"),
        file(
            "gradient of another file",
            "<rect fill='url(http://localhost/#x)' width='1' height='1'/>"),
        file(
            "gradient without stops",
            "<linearGradient id='x'/><rect fill='url(#x)' width='1' height='1'/>"),
        file("clip that is not there", "<g clip-path='url(#x)'><circle class='mind' r='1'/></g>"),
        file("chart of nothing", "<rect data-chart='dots' class='mind' width='1' height='1'/>"),
        file(
            "chart below zero",
            "<rect data-chart='bar' data-from='a' data-max='-1' class='mind' width='1'"
                + " height='1'/>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leftOut")
  void leavesElementOut(String name, String inside) {
    String after = "<rect id='after' class='mind' width='1' height='1'/>";
    Reading reading = assertTimeoutPreemptively(SOON, () -> Svg.read("\n" + inside + after));
    assertTrue(
        reading.problems().stream()
            .anyMatch(problem -> problem.isError() && problem.place().contains(":")),
        name);
    assertTrue(reading.picture().orElseThrow().parts().containsKey("after"));
  }

  @Test
  void namesLineAndRemedy() {
    var problem = Svg.read("\n\n<image id='photo' href='x.png'/>").problems().getFirst();
    assertEquals("test.svg:3 (image #photo)", problem.place());
    assertEquals("Pictures cannot hold <image>.", problem.what());
    assertEquals("Simplify it, or export the picture as a PNG.", problem.remedy());
  }

  @Test
  void tellsWhatItIgnores() {
    Reading reading =
        Svg.read(
            "<path style='fill:red' fill='#f00' onclick='x()' filter='url(#f)' class='mnid' d='M0"
                + " 0H9V9'/>");
    assertEquals(1, reading.picture().orElseThrow().items().size());
    assertEquals(6, reading.problems().size()); // with “It has no color.”
    assertTrue(reading.problems().stream().noneMatch(problem -> problem.isError()));
  }

  @Test
  void asksForNoOtherFile() {
    List<String> asked = new ArrayList<>();
    var reader =
        new SceneReader(file -> {
          asked.add(file);
          throw new IOException(file);
        });
    String uses =
        leftOut().map(arguments -> (String) arguments.get()[1]).reduce("", String::concat);
    reader.read(
        "test.svg",
        svg(uses + "<use href='parts.svg#a'/><use href='parts.svg#b'/>")
            .getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("parts.svg", "../parts.svg"), asked);
  }

  @Test
  void outlivesPartsThatFail() {
    var reader =
        new SceneReader(_ -> {
          throw new IllegalStateException("disk gone");
        });
    Reading reading =
        reader.read("test.svg", svg("<use href='parts.svg#a'/>").getBytes(StandardCharsets.UTF_8));
    assertEquals("The file parts.svg cannot be read.", reading.problems().getFirst().what());
  }

  @Test
  void tellsNoMoreThanCanBeRead() {
    assertEquals(41, Svg.read("<image/>\n".repeat(1000)).problems().size());
  }

  private static Arguments file(String name, String text) {
    return Arguments.of(name, text);
  }

  private static String svg(String inside) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>" + inside + "</svg>";
  }
}
