package interlude.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.picture.Matrix;
import interlude.picture.Scene.Box;
import javafx.geometry.VPos;
import org.junit.jupiter.api.Test;

class FramingTest {
  private static final Box VIEW = new Box(10, 20, 100, 50);

  @Test
  void coversTheRoom() {
    assertEquals(new Matrix(2, 0, 0, 2, -20, -40), Framing.slice(VPos.TOP).matrix(VIEW, 200, 80));
    assertEquals(
        new Matrix(2, 0, 0, 2, -20, -50), Framing.slice(VPos.CENTER).matrix(VIEW, 200, 80));
    assertEquals(
        new Matrix(2, 0, 0, 2, -20, -60), Framing.slice(VPos.BOTTOM).matrix(VIEW, 200, 80));
    assertEquals(new Matrix(2, 0, 0, 2, -70, -40), Framing.slice(VPos.TOP).matrix(VIEW, 100, 100));
  }

  @Test
  void staysInsideTheRoom() {
    assertEquals(new Matrix(2, 0, 0, 2, -20, 10), Framing.meet().matrix(VIEW, 200, 200));
    assertEquals(new Matrix(2, 0, 0, 2, 80, -40), Framing.meet().matrix(VIEW, 400, 100));
  }

  @Test
  void mirrorsWithinTheRoom() {
    Matrix matrix = Framing.slice(VPos.TOP).mirrored(true).matrix(VIEW, 200, 100);
    assertEquals(200, matrix.xOf(10, 20));
    assertEquals(0, matrix.xOf(110, 20));
    assertEquals(0, matrix.yOf(10, 20));
  }
}
