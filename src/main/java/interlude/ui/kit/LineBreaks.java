package interlude.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Breaks words into lines of a width. JavaFX 26 can do so itself, but throws while it lays out
/// right-to-left words that wrap (`PrismTextLayout.computeTrailingSpaceWidth`), so words of any
/// language are broken here and given to it line by line.
public final class LineBreaks {
  private final Text ruler = new Text();

  /// @param font the lines will be set in
  public LineBreaks(Font font) {
    ruler.setFont(font);
  }

  /// Lines as full as can be. A word wider than a line has a line of its own and stands out. Breaks
  /// in `words` stay.
  ///
  /// @param width in pixels, above zero
  public List<String> lines(String words, double width) {
    return words.lines().flatMap(paragraph -> broken(paragraph, width).stream()).toList();
  }

  /// As few lines as [#lines] makes, but of about one length, so that no word is left alone at the
  /// end.
  ///
  /// @param width in pixels, above zero
  public List<String> balanced(String words, double width) {
    List<String> best = lines(words, width);
    if (best.size() < 2) {
      return best;
    }
    double tooNarrow = width / best.size() / 2;
    double enough = width;
    while (enough - tooNarrow > 2) {
      double middle = (tooNarrow + enough) / 2;
      List<String> tried = lines(words, middle);
      if (tried.size() > best.size()) {
        tooNarrow = middle;
      } else {
        best = tried;
        enough = middle;
      }
    }
    return best;
  }

  /// The width of one line, in pixels.
  public double width(String line) {
    ruler.setText(line);
    return ruler.getLayoutBounds().getWidth();
  }

  /// The height of one line in the font's own measure, in pixels.
  public double height() {
    ruler.setText("X");
    return ruler.getLayoutBounds().getHeight();
  }

  private List<String> broken(String paragraph, double width) {
    var lines = new ArrayList<String>();
    var breaks = BreakIterator.getLineInstance();
    breaks.setText(paragraph);
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && width(paragraph.substring(start, next).strip()) > width) {
        lines.add(paragraph.substring(start, end).strip());
        start = end;
      }
      end = next;
    }
    lines.add(paragraph.substring(start).strip());
    return lines;
  }
}
