package interlude.picture;

/// Writes path data and keeps count of its extent and length. Numbers are rounded to a thousandth
/// of a unit.
final class PathText {
  private static final double FINE = 1000;

  private final StringBuilder text = new StringBuilder();
  private final Extent extent = new Extent();
  private double length;
  private double x;
  private double y;
  private double startX;
  private double startY;

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  void move(double toX, double toY) {
    command('M', toX, toY);
    startX = toX;
    startY = toY;
    go(toX, toY);
  }

  void line(double toX, double toY) {
    command('L', toX, toY);
    length += Math.hypot(toX - x, toY - y);
    extent.add(x, y);
    go(toX, toY);
    extent.add(x, y);
  }

  void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    command('C', x1, y1, x2, y2, toX, toY);
    length +=
        Math.hypot(x1 - x, y1 - y) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(toX - x2, toY - y2);
    extent.addCurve(x, y, x1, y1, x2, y2, toX, toY);
    go(toX, toY);
  }

  /// A curve of one handle, which is a special case of two.
  void quad(double handleX, double handleY, double toX, double toY) {
    curve(
        x + (handleX - x) * 2 / 3,
        y + (handleY - y) * 2 / 3,
        toX + (handleX - toX) * 2 / 3,
        toY + (handleY - toY) * 2 / 3,
        toX,
        toY);
  }

  void close() {
    text.append('Z');
    length += Math.hypot(startX - x, startY - y);
    go(startX, startY);
  }

  PathData done() {
    return new PathData(text.toString(), extent.box(), length);
  }

  private void go(double toX, double toY) {
    x = toX;
    y = toY;
  }

  private void command(char letter, double... numbers) {
    text.append(letter);
    for (int i = 0; i < numbers.length; i++) {
      if (i > 0) {
        text.append(' ');
      }
      write(numbers[i]);
    }
  }

  private void write(double number) {
    long fine = Math.round(number * FINE);
    if (fine < 0) {
      text.append('-');
      fine = -fine;
    }
    text.append(fine / 1000);
    long rest = fine % 1000;
    if (rest > 0) {
      text.append('.').append(rest / 100);
      if (rest % 100 > 0) {
        text.append(rest / 10 % 10);
      }
      if (rest % 10 > 0) {
        text.append(rest % 10);
      }
    }
  }
}
