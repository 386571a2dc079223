package interlude.ui.picture;

import interlude.picture.Item.Label;
import interlude.picture.Matrix;
import interlude.ui.kit.LineBreaks;
import java.text.Bidi;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/// One label in a picture. It stands at its point of the scene but is never scaled, turned or
/// mirrored with it.
final class Words {
  private static final double LEADING = 1.2;

  private final Label label;
  private final Matrix above;
  private final String words;
  private final LineBreaks breaks;
  private final Text text = new Text();
  private final Affine affine = new Affine();

  /// @param above from the units that the node stands in to those of the view
  Words(Label label, Matrix above, String words, Lettering lettering, Paints paints) {
    this.label = label;
    this.above = above;
    this.words = words;
    text.setFont(lettering.font(label.style()));
    text.setFill(paints.color(label.style() == Label.Style.NOTE ? "muted" : "ink", 1));
    text.setTextOrigin(VPos.BASELINE);
    text.setNodeOrientation(
        isFromRight() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    text.getTransforms().add(affine);
    breaks = new LineBreaks(text.getFont());
    text.setLineSpacing(LEADING * text.getFont().getSize() - breaks.height());
  }

  Text node() {
    return text;
  }

  /// @param view from the units of the view to pixels
  void layOut(Matrix view, boolean mirrored) {
    Matrix around = view.times(above);
    Matrix own = around.times(label.transform());
    List<String> lines = breaks.balanced(words, label.width() * own.scale());
    text.setText(String.join("\n", lines));
    text.setTextAlignment(alignment(mirrored));
    double width = lines.stream().mapToDouble(breaks::width).max().orElse(0);
    double x = own.xOf(label.x(), label.y()) - width * before(mirrored);
    double y = own.yOf(label.x(), label.y());
    Affines.set(affine, around.inverse().times(Matrix.translation(Math.rint(x), Math.rint(y))));
  }

  /// The share of the width that lies left of the point.
  private double before(boolean mirrored) {
    double read =
        switch (label.align()) {
          case START -> 0;
          case MIDDLE -> 0.5;
          case END -> 1;
        };
    return mirrored ? 1 - read : read;
  }

  /// JavaFX calls left the side that the text's own direction starts from.
  private TextAlignment alignment(boolean mirrored) {
    boolean ahead = mirrored == isFromRight();
    return switch (label.align()) {
      case START -> ahead ? TextAlignment.LEFT : TextAlignment.RIGHT;
      case MIDDLE -> TextAlignment.CENTER;
      case END -> ahead ? TextAlignment.RIGHT : TextAlignment.LEFT;
    };
  }

  private boolean isFromRight() {
    return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
