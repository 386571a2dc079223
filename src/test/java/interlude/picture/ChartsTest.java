package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.picture.Item.Chart;
import interlude.picture.Item.Oval;
import interlude.picture.Item.Rect;
import interlude.picture.Scene.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
  private static final Ink STRESS = Ink.flat("stress");

  @ParameterizedTest
  @CsvSource({"27,27", "0,0", "100,100", "140,100", "-3,0", "26.6,27", "NaN,0"})
  void fillsAsManyDotsAsTheNumberSays(double number, long filled) {
    List<Item> dots = Charts.expand(chart(Chart.Kind.DOTS, 0), List.of(number));
    assertEquals(100, dots.size());
    assertEquals(filled, dots.stream().filter(dot -> ((Oval) dot).fill().equals(STRESS)).count());
  }

  @Test
  void fillsDotsFromTheBottomAndTheStart() {
    List<Item> dots = Charts.expand(chart(Chart.Kind.DOTS, 0), List.of(11.0));
    assertEquals(new Oval("", 15, 115, 4, 4, Matrix.NONE, STRESS, Pen.NONE), dots.getFirst());
    assertEquals(new Oval("", 15, 105, 4, 4, Matrix.NONE, STRESS, Pen.NONE), dots.get(10));
    assertEquals(
        new Oval("", 105, 25, 4, 4, Matrix.NONE, Ink.flat("line-soft"), Pen.NONE), dots.getLast());
  }

  @Test
  void raisesBarsFromTheBottom() {
    assertEquals(
        List.of(new Rect("", new Box(10, 90, 100, 30), 10, Matrix.NONE, STRESS, Pen.NONE)),
        Charts.expand(chart(Chart.Kind.BAR, 1), List.of(7.0, 30.0)));
    assertEquals(
        List.of(new Rect("", new Box(10, 20, 100, 100), 10, Matrix.NONE, STRESS, Pen.NONE)),
        Charts.expand(chart(Chart.Kind.BAR, 0), List.of(999.0)));
  }

  @Test
  void showsNothingForNumbersThatAreMissing() {
    assertEquals(List.of(), Charts.expand(chart(Chart.Kind.BAR, 5), List.of(7.0)));
    assertEquals(100, Charts.expand(chart(Chart.Kind.DOTS, 5), List.of()).size());
  }

  private static Chart chart(Chart.Kind kind, int index) {
    return new Chart("", kind, "colds", index, 100, new Box(10, 20, 100, 100), Matrix.NONE, STRESS);
  }
}
