package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import interlude.picture.Scene.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransformsTest {

  /// Where the point (3, 4) goes.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | 3   | 4",
        "translate(10)             | 13  | 4",
        "translate(10,-20)         | 13  | -16",
        "scale(2)                  | 6   | 8",
        "scale(-1,1)               | -3  | 4",
        "rotate(90)                | -4  | 3",
        "rotate(180 10 10)         | 17  | 16",
        "skewX(45)                 | 7   | 4",
        "skewY(45)                 | 3   | 7",
        "matrix(1 2 3 4 5 6)       | 20  | 28",
        "translate(10,0) scale(2)  | 16  | 8",
        "scale(2),translate(10,0)  | 26  | 8",
      })
  void movesAPoint(String transform, double x, double y) {
    Matrix matrix = Transforms.read(transform);
    assertEquals(x, matrix.xOf(3, 4), 1e-9);
    assertEquals(y, matrix.yOf(3, 4), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "translate",
        "translate()",
        "scale(x)",
        "matrix(1 2 3)",
        "rotate(1) oops",
        "translate(1) 5",
        "none"
      })
  void faultsOnAnythingElse(String transform) {
    assertThrows(Fault.class, () -> Transforms.read(transform));
  }

  @Test
  void findsTheWayBack() {
    Matrix there = Transforms.read("translate(3,4) rotate(30) scale(-2,5) skewX(10)");
    Matrix both = there.times(there.inverse());
    assertEquals(7, both.xOf(7, 9), 1e-9);
    assertEquals(9, both.yOf(7, 9), 1e-9);
    assertThrows(ArithmeticException.class, () -> Transforms.read("scale(0)").inverse());
  }

  @Test
  void movesBoxes() {
    assertEquals(new Box(-4, 2, 2, 1), new Box(1, 2, 1, 1).in(Transforms.read("scale(-2,1)")));
    assertEquals(new Box(0, 0, 9, 8), new Box(0, 0, 2, 3).with(new Box(5, 4, 4, 4)));
    assertEquals(2, new Box(0, 0, 2, 3).areaWithin(new Box(1, 1, 10, 10)));
    assertEquals(0, new Box(0, 0, 2, 3).areaWithin(new Box(5, 5, 1, 1)));
    assertEquals(6, Transforms.read("scale(-4,9)").scale());
  }
}
