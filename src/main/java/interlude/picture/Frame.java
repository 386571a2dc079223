package interlude.picture;

import java.util.ArrayList;
import java.util.List;

/// Where the builder stands in the tree.
///
/// @param document whose element is being built
/// @param toView from the units here to those of the view
/// @param using the elements whose `use` led here, so that none draws itself
record Frame(Document document, Style style, Matrix toView, int depth, List<Element> using) {
  private static final double MOST_GROWTH = 1_000_000;
  private static final double LEAST_SCALE = 1e-6;

  static Frame of(Document document) {
    return new Frame(document, Style.ROOT, Matrix.NONE, 0, List.of());
  }

  /// Inside `element`, which is moved by `own`.
  Frame into(Element element, Matrix own) {
    Matrix deeper = toView.times(own);
    if (!deeper.isWithin(MOST_GROWTH) || deeper.scale() < LEAST_SCALE) {
      throw new Fault("Its transform leads out of all bounds or to nothing.", "Scale it less.");
    }
    Style within = style.in(element, reference -> Gradients.named(document, reference));
    return new Frame(document, within, deeper, depth + 1, using);
  }

  /// On to an element that a `use` here refers to.
  Frame using(References.Target target) {
    if (using.contains(target.element())) {
      throw new Fault("It draws itself.", "Refer to another part.");
    }
    var deeper = new ArrayList<>(using);
    deeper.add(target.element());
    return new Frame(target.document(), style, toView, depth + 1, List.copyOf(deeper));
  }

  /// Among the shapes of a clipPath.
  Frame cutting() {
    return new Frame(document, Style.CUT, toView, depth + 1, using);
  }

  Frame faded(double opacity) {
    return new Frame(document, style.faded(opacity), toView, depth, using);
  }
}
