package interlude.ui.explorer;

import interlude.content.Explorer.Rule;
import interlude.content.ExplorerParts;
import interlude.content.Swing;
import interlude.session.Exploration;
import interlude.ui.picture.PictureNode;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Shape;

/// How the arrows look: one that acts is thick, one that nobody is sure of is dotted and thin, and
/// those of another lever step back.
record Arrows(PictureNode picture, Exploration exploration, Swing swing) {
  private static final double THICK = 13;
  private static final double THIN = 4.5;
  private static final double UNSURE = 6.5;

  void show(List<Rule> rules) {
    rules.forEach(
        rule -> picture.part(ExplorerParts.arrow(rule)).ifPresent(arrow -> show(arrow, rule)));
  }

  private void show(Node arrow, Rule rule) {
    boolean acts = swing.acts(rule);
    double wide = rule.isSure() ? (acts ? THICK : THIN) : (acts ? UNSURE : THIN);
    var lines = shapes(arrow);
    lines.forEach(line -> line.setStrokeWidth(wide));
    if (!lines.isEmpty() && !rule.isSure()) {
      lines.getFirst().getStrokeDashArray().setAll(.5, wide * 2.1);
    }
    arrow.setOpacity(brightness(rule, acts));
  }

  private double brightness(Rule rule, boolean acts) {
    boolean here = exploration.lever().isEmpty() || exploration.lever().equals(rule.from());
    boolean open = exploration.lever().equals(rule.from());
    if (acts) {
      return here || !isLever(rule) ? 1 : .55;
    }
    return open ? .75 : isLever(rule) ? (here ? .34 : .12) : .5;
  }

  /// Whether it comes from something that one can turn; the others are the loop itself.
  private boolean isLever(Rule rule) {
    return swing.isLever(rule.from());
  }

  private static List<Shape> shapes(Node node) {
    var found = new ArrayList<Shape>();
    if (node instanceof Shape shape) {
      found.add(shape);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(shapes(child)));
    }
    return found;
  }
}
