package interlude.picture;

import interlude.picture.Scene.Box;
import java.util.List;

/// Reads the part of the plane that a picture shows.
final class ViewBox {
  private ViewBox() {}

  static Box read(Element svg) {
    try {
      List<Double> numbers = Numbers.all(svg.text("viewBox"));
      if (numbers.size() == 4) {
        return checked(
            svg, new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
      }
    } catch (Fault fault) {
      throw new Refusal(svg.line(), "The viewBox cannot be read: " + fault.what(), fault.remedy());
    }
    throw new Refusal(
        svg.line(), "The picture has no viewBox.", "Write viewBox=\"0 0 width height\" on <svg>.");
  }

  private static Box checked(Element svg, Box view) {
    if (!isFit(view.width()) || !isFit(view.height())) {
      throw new Refusal(
          svg.line(), "The viewBox is too small or too large.", "Use 1 to 10,000 units each way.");
    }
    return view;
  }

  private static boolean isFit(double size) {
    return size >= Caps.VIEW_LEAST && size <= Caps.VIEW_MOST;
  }
}
