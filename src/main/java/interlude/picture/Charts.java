package interlude.picture;

import interlude.picture.Item.Chart;
import interlude.picture.Scene.Box;
import java.util.ArrayList;
import java.util.List;

/// Draws numbers. A number that is missing counts as zero, one out of range as the nearest that can
/// be shown.
public final class Charts {
  private static final int ACROSS = 10;

  /// As many as a chart is ever made of.
  static final int DOTS = ACROSS * ACROSS;

  private static final String EMPTY_ROLE = "line-soft";
  private static final double DOT = 0.4;
  private static final double CORNER = 10;

  private Charts() {}

  /// @param numbers those that the chart's `from` names
  /// @return shapes in the chart's own coordinates, its transform included
  public static List<Item> expand(Chart chart, List<Double> numbers) {
    double number = chart.index() < numbers.size() ? numbers.get(chart.index()) : 0;
    return switch (chart.kind()) {
      case DOTS -> dots(chart, Double.isNaN(number) ? 0 : number);
      case BAR -> bar(chart, Double.isNaN(number) ? 0 : number);
    };
  }

  /// A hundred dots, of which as many as the number says are filled, from the bottom up and from
  /// the start on.
  private static List<Item> dots(Chart chart, double number) {
    double step = Math.min(chart.box().width(), chart.box().height()) / ACROSS;
    long filled = Math.round(number);
    var dots = new ArrayList<Item>();
    for (int i = 0; i < DOTS; i++) {
      double x = chart.box().x() + (i % ACROSS + 0.5) * step;
      double y = chart.box().y() + (ACROSS - 1 - i / ACROSS + 0.5) * step;
      Ink ink = i < filled ? chart.fill() : Ink.flat(EMPTY_ROLE);
      dots.add(new Item.Oval("", x, y, step * DOT, step * DOT, chart.transform(), ink, Pen.NONE));
    }
    return List.copyOf(dots);
  }

  /// A bar that rises from the bottom of the box.
  private static List<Item> bar(Chart chart, double number) {
    Box box = chart.box();
    double height = box.height() * Math.clamp(number / chart.max(), 0, 1);
    if (height == 0 || box.width() == 0) {
      return List.of();
    }
    var risen = new Box(box.x(), box.bottom() - height, box.width(), height);
    double radius = Math.min(CORNER, Math.min(box.width(), height) / 2);
    return List.of(new Item.Rect("", risen, radius, chart.transform(), chart.fill(), Pen.NONE));
  }
}
