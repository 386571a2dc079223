package interlude.picture;

import java.util.List;
import java.util.regex.Pattern;

/// Reads a `transform` attribute, all functions of SVG 1.1.
final class Transforms {
  private static final Pattern STEP =
      Pattern.compile("\\s*,?\\s*([A-Za-z]+)\\s*\\(([^()]*)\\)\\s*");
  private static final int MOST_STEPS = 20;

  private Transforms() {}

  static Matrix read(String text) {
    Matrix all = Matrix.NONE;
    var step = STEP.matcher(text);
    int at = 0;
    for (int steps = 0; at < text.length(); steps++) {
      if (steps == MOST_STEPS || !step.find(at) || step.start() != at) {
        throw unknown();
      }
      all = all.times(step(step.group(1), Numbers.all(step.group(2))));
      at = step.end();
    }
    return all;
  }

  private static Matrix step(String name, List<Double> n) {
    int count = n.size();
    return switch (name) {
      case "translate" -> Matrix.translation(of(n, 0), count > 1 ? of(n, 1) : 0);
      case "scale" -> new Matrix(of(n, 0), 0, 0, count > 1 ? of(n, 1) : of(n, 0), 0, 0);
      case "rotate" -> count > 2 ? turn(of(n, 0), of(n, 1), of(n, 2)) : turn(of(n, 0), 0, 0);
      case "skewX" -> new Matrix(1, 0, Math.tan(Math.toRadians(of(n, 0))), 1, 0, 0);
      case "skewY" -> new Matrix(1, Math.tan(Math.toRadians(of(n, 0))), 0, 1, 0, 0);
      case "matrix" -> new Matrix(of(n, 0), of(n, 1), of(n, 2), of(n, 3), of(n, 4), of(n, 5));
      default -> throw unknown();
    };
  }

  private static Matrix turn(double degrees, double x, double y) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return Matrix.translation(x, y)
        .times(new Matrix(cos, sin, -sin, cos, 0, 0))
        .times(Matrix.translation(-x, -y));
  }

  private static double of(List<Double> numbers, int index) {
    if (index >= numbers.size()) {
      throw unknown();
    }
    return numbers.get(index);
  }

  private static Fault unknown() {
    return new Fault(
        "The transform cannot be read.",
        "Use translate, scale, rotate, skewX, skewY or matrix, at most twenty in a row.");
  }
}
