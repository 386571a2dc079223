package interlude.ui.kit;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Text that wraps to the width it is given. Words read from the right it breaks into lines itself,
/// since JavaFX 26 throws when it wraps such words.
public final class Flowing extends Label {
  /// Lines that are drawn closer than usual can need a hair more than they ask for, and the last
  /// one is cut off then; in px.
  private static final double ROUNDING = .05;

  private String words;
  private boolean setsLines;
  private final Map<Asked, List<String>> broken = new HashMap<>();

  private record Asked(String words, Font font, double width) {}

  public Flowing(String text) {
    super(text);
    words = text;
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    textProperty().addListener((_, _, now) -> takeOver(now));
  }

  private void takeOver(String now) {
    if (!setsLines) {
      words = now;
    }
  }

  /// What was to be said, without the line breaks it is shown with.
  public String words() {
    return words;
  }

  /// Says something else; nothing happens where it is said already.
  public void say(String text) {
    if (!text.equals(words)) {
      setText(text);
    }
  }

  private boolean breaksItself() {
    boolean own =
        Bidi.requiresBidi(words.toCharArray(), 0, words.length())
            || getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    if (isWrapText() == own) {
      setWrapText(!own);
    }
    return own;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return breaksItself()
        ? Math.ceil(size(List.of(words)).getWidth()) + 1 + across()
        : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!breaksItself()) {
      return super.computePrefHeight(width) + ROUNDING;
    }
    var lines = width < 0 ? List.of(words) : lines(width);
    return snapSizeY(size(lines).getHeight()) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    if (breaksItself()) {
      var broken = String.join("\n", lines(getWidth()));
      if (!broken.equals(getText())) {
        setsLines = true;
        setText(broken);
        setsLines = false;
      }
    } else if (!words.equals(getText())) {
      setText(words);
    }
    super.layoutChildren();
  }

  private List<String> lines(double width) {
    var asked = new Asked(words, getFont(), Math.max(1, width - across() - 1));
    return broken.computeIfAbsent(
        asked, wanted -> new LineBreaks(wanted.font()).lines(wanted.words(), wanted.width()));
  }

  private double across() {
    return snappedLeftInset() + snappedRightInset();
  }

  private javafx.geometry.Bounds size(List<String> lines) {
    var ruler = new Text(String.join("\n", lines));
    ruler.setFont(getFont());
    ruler.setLineSpacing(getLineSpacing());
    return ruler.getLayoutBounds();
  }
}
