package interlude.ui.picture;

import interlude.picture.Item.Label;
import interlude.picture.Matrix;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/// One label in a picture. It stands at its point of the scene but is never scaled, turned or mirrored with it.
final class Words {
  private static final double LEADING = 1.2;

  private final Label label;
  private final Matrix above;
  private final Text text;
  private final Affine affine = new Affine();

  /// @param above from the units that the node stands in to those of the view
  Words(Label label, Matrix above, String words, Filling filling, Paints paints) {
    this.label = label;
    this.above = above;
    Font font = filling.lettering().font(label.style());
    text = new Text(words);
    text.setFont(font);
    text.setFill(paints.palette().color(label.style() == Label.Style.NOTE ? "muted" : "ink"));
    text.setTextOrigin(VPos.BASELINE);
    text.getTransforms().add(affine);
  }

  Text node() {
    return text;
  }

  /// @param view from the units of the view to pixels
  void layOut(Matrix view, boolean mirrored) {
    Matrix around = view.times(above);
    Matrix own = around.times(label.transform());
    double width = label.width() * own.scale();
    text.setWrappingWidth(width);
    text.setLineSpacing(spacing());
    text.setNodeOrientation(mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    text.setTextAlignment(alignment());
    double x = own.xOf(label.x(), label.y()) - width * before(mirrored);
    double y = own.yOf(label.x(), label.y());
    Affines.set(affine, inverse(around).times(Matrix.translation(Math.rint(x), Math.rint(y))));
  }

  /// The share of the width that lies left of the point.
  private double before(boolean mirrored) {
    double read = switch (label.align()) {
      case START -> 0;
      case MIDDLE -> 0.5;
      case END -> 1;
    };
    return mirrored ? 1 - read : read;
  }

  /// Left is the side that reading starts from, in both directions.
  private TextAlignment alignment() {
    return switch (label.align()) {
      case START -> TextAlignment.LEFT;
      case MIDDLE -> TextAlignment.CENTER;
      case END -> TextAlignment.RIGHT;
    };
  }

  /// What to add to the font's own line height.
  private double spacing() {
    var line = new Text("X");
    line.setFont(text.getFont());
    return LEADING * text.getFont().getSize() - line.getLayoutBounds().getHeight();
  }

  private static Matrix inverse(Matrix m) {
    double det = m.determinant();
    return new Matrix(
        m.d() / det,
        -m.b() / det,
        -m.c() / det,
        m.a() / det,
        (m.c() * m.f() - m.d() * m.e()) / det,
        (m.b() * m.e() - m.a() * m.f()) / det);
  }
}
