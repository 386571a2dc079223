package interlude.tour;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.image.WritableImage;

/// All pictures of one article on one sheet, small, in the order of the tour: whether they belong
/// together is only seen side by side. They are kept packed until then: as plain pixels they would
/// take more memory than the kiosk is given.
final class ContactSheet {
  private static final int COLUMNS = 6;
  private static final int THUMB = 320;
  private static final int GAP = 8;
  private static final Color GROUND = new Color(0x808080);

  private final Map<String, List<byte[]>> byArticle = new TreeMap<>();

  /// @param article its id
  void add(String article, WritableImage picture) throws IOException {
    byArticle.computeIfAbsent(article, _ -> new ArrayList<>()).add(Png.packed(small(picture)));
  }

  /// Writes `sheet-ID.png` for each article.
  void write(Path folder) throws IOException {
    for (var sheet : byArticle.entrySet()) {
      Png.write(joined(sheet.getValue()), folder.resolve("sheet-" + sheet.getKey() + ".png"));
    }
  }

  private static BufferedImage small(WritableImage picture) {
    int high = (int) Math.round(THUMB * picture.getHeight() / picture.getWidth());
    var thumb = new BufferedImage(THUMB, high, BufferedImage.TYPE_INT_RGB);
    var pen = thumb.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(Png.buffered(picture), 0, 0, THUMB, high, null);
    pen.dispose();
    return thumb;
  }

  private static BufferedImage joined(List<byte[]> thumbs) throws IOException {
    int columns = Math.min(COLUMNS, thumbs.size());
    int rows = (thumbs.size() + columns - 1) / columns;
    int high = Png.unpacked(thumbs.getFirst()).getHeight();
    var sheet =
        new BufferedImage(
            columns * (THUMB + GAP) + GAP, rows * (high + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
    var pen = sheet.createGraphics();
    pen.setColor(GROUND);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < thumbs.size(); i++) {
      pen.drawImage(
          Png.unpacked(thumbs.get(i)),
          GAP + i % columns * (THUMB + GAP),
          GAP + i / columns * (high + GAP),
          null);
    }
    pen.dispose();
    return sheet;
  }
}
