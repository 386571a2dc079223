package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.picture.Scene.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M1,2L3,4          | M1 2L3 4",
        "M1-2.5.5-.25      | M1 -2.5L0.5 -0.25",
        "m1 2 3 4 5 6      | M1 2L4 6L9 12",
        "M1 1h2v3H0V0z     | M1 1L3 1L3 4L0 4L0 0Z",
        "M0 0zm5 5h1       | M0 0ZM5 5L6 5",
        "M5 5h1zl1 1       | M5 5L6 5ZL6 6",
        "M0 0c1 2 3 4 5 6  | M0 0C1 2 3 4 5 6",
        "M0 0C1 2 3 4 5 6s1 1 2 2   | M0 0C1 2 3 4 5 6C7 8 6 7 7 8",
        "M0 0S3 4 5 6      | M0 0C0 0 3 4 5 6",
        "M0 0Q3 3 6 0      | M0 0C2 2 4 2 6 0",
        "M0 0Q3 3 6 0t6 0  | M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0",
        "M0 0T6 0          | M0 0C0 0 2 0 6 0",
        "M1e1 1E-1L+5 5.   | M10 0.1L5 5",
        "M0 0A0 5 0 0 1 9 9 | M0 0L9 9",
        "M9 9A5 5 0 0 1 9 9 | M9 9",
      })
  void writesOnePlainForm(String data, String plain) {
    assertEquals(plain, PathReader.read(data).text());
  }

  @Test
  void drawsArcsAsCurves() {
    PathData half = PathReader.read("M-10 0a10 10 0 0 1 20 0");
    assertBox(new Box(-10, -10, 20, 10), half.box());
    assertTrue(half.text().endsWith("10 0"));
    assertBox(
        new Box(10, -10, 20, 20),
        PathReader.read("M10 0a10 10 0 1110 10").box(),
        "flags need no gap");
    assertBox(
        new Box(-10, 0, 20, 10),
        PathReader.read("M-10 0a1 1 0 0 0 20 0").box(),
        "too small a radius grows");
    assertBox(
        new Box(-5, -10, 10, 20),
        PathReader.read("M0-10A10 5 90 1 1 0 10A10 5 90 1 1 0-10").box(),
        "turned");
  }

  @Test
  void findsTheExactBoxOfCurves() {
    assertBox(new Box(0, 0, 10, 7.5), PathReader.read("M0 0C0 10 10 10 10 0").box());
    assertBox(new Box(0, 0, 0, 0), PathReader.read("M7 7").box());
  }

  @Test
  void knowsTheLengthOfLines() {
    assertEquals(12, PathReader.read("M0 0h3v4z").length(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L1 1",
        "M",
        "M1",
        "M1 1L",
        "M1 1 C1 2 3",
        "M0 0 5",
        "M0 0zz5",
        "M0 0A1 1 0 2 0 5 5",
        "M0 0 Lx y",
        "M--1 2"
      })
  void drawsNoHalfPaths(String data) {
    assertThrows(Fault.class, () -> PathReader.read(data));
  }

  private static void assertBox(Box expected, Box box, String... why) {
    String message = String.join(" ", why) + box;
    assertEquals(expected.x(), box.x(), 0.01, message);
    assertEquals(expected.y(), box.y(), 0.01, message);
    assertEquals(expected.width(), box.width(), 0.02, message);
    assertEquals(expected.height(), box.height(), 0.02, message);
  }
}
