package interlude.picture;

/// Reads SVG path data (all commands, SVG 1.1 section 8.3) into lines and cubic curves. Faults on
/// anything else; unlike a browser it does not draw half a path.
final class PathReader {
  private final Numbers in;
  private final PathText out = new PathText();

  /// The last handle, which a smooth curve mirrors, and the command it came from.
  private double handleX;

  private double handleY;
  private char before = 'M';

  private PathReader(String data) {
    in = new Numbers(data);
  }

  static PathData read(String data) {
    return new PathReader(data).read();
  }

  private PathData read() {
    if (in.hasMore()) {
      char command = in.letter();
      if (command != 'M' && command != 'm') {
        throw unknown(command);
      }
      step(command);
      while (in.hasMore()) {
        command = in.hasNumber() ? repeated(command) : in.letter();
        step(command);
      }
    }
    return out.done();
  }

  /// Numbers that follow a whole command repeat it; after a move they are lines.
  private static char repeated(char command) {
    return switch (command) {
      case 'M' -> 'L';
      case 'm' -> 'l';
      case 'Z', 'z' -> throw unknown(command);
      default -> command;
    };
  }

  private void step(char command) {
    boolean relative = Character.isLowerCase(command);
    double x = relative ? out.x() : 0;
    double y = relative ? out.y() : 0;
    char kind = Character.toUpperCase(command);
    switch (kind) {
      case 'M' -> out.move(x + in.next(), y + in.next());
      case 'L' -> out.line(x + in.next(), y + in.next());
      case 'H' -> out.line(x + in.next(), out.y());
      case 'V' -> out.line(out.x(), y + in.next());
      case 'C' -> cubic(x + in.next(), y + in.next(), x, y);
      case 'S' -> cubic(mirrored("CS", out.x(), handleX), mirrored("CS", out.y(), handleY), x, y);
      case 'Q' -> quad(x + in.next(), y + in.next(), x, y);
      case 'T' -> quad(mirrored("QT", out.x(), handleX), mirrored("QT", out.y(), handleY), x, y);
      case 'A' -> arc(x, y);
      case 'Z' -> out.close();
      default -> throw unknown(command);
    }
    before = kind;
  }

  private void cubic(double x1, double y1, double x, double y) {
    handleX = x + in.next();
    handleY = y + in.next();
    out.curve(x1, y1, handleX, handleY, x + in.next(), y + in.next());
  }

  private void quad(double x1, double y1, double x, double y) {
    handleX = x1;
    handleY = y1;
    out.quad(x1, y1, x + in.next(), y + in.next());
  }

  private void arc(double x, double y) {
    var arc = new Arc(in.next(), in.next(), in.next(), in.flag(), in.flag());
    arc.draw(out, x + in.next(), y + in.next());
  }

  private double mirrored(String kinds, double here, double handle) {
    return kinds.indexOf(before) >= 0 ? 2 * here - handle : here;
  }

  private static Fault unknown(char command) {
    return new Fault(
        "The path data holds “%s” where a command belongs.".formatted(command),
        "Export the path once more.");
  }
}
