package interlude.picture;

import interlude.picture.Scene.Box;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads pictures: the small part of SVG that the kiosk draws (see [Vocabulary] and [Classes] for
/// its words).
///
/// It never throws, opens nothing by itself, and draws what it understands: an element outside the
/// subset is left out and told as a problem with line and remedy. A file is refused as a whole if
/// it is not well-formed, has a DOCTYPE, or breaks a cap of [Caps]. Safe to share between threads;
/// shared parts files are read once in its life.
public final class SceneReader {

  /// Gives the files that pictures share. The caller decides what `parts.svg` means and never
  /// leaves its folder.
  @FunctionalInterface
  public interface Files {
    /// No shared parts at all.
    Files NONE =
        file -> {
          throw new IOException("no such file: " + file);
        };

    /// @param file as a picture writes it: `parts.svg` or `../parts.svg`, no other
    byte[] bytes(String file) throws IOException;
  }

  private final Parts parts;

  public SceneReader(Files files) {
    parts = new Parts(files);
  }

  /// Reads to the end, or to the cap, and leaves the stream open.
  ///
  /// @param name of the file, for problems
  public Reading read(String name, InputStream in) {
    try {
      return read(name, in.readNBytes(Caps.BYTES + 1));
    } catch (IOException e) {
      return refused(
          name,
          new Findings(),
          new Refusal(0, "The file cannot be read.", "Check the file and its rights."));
    }
  }

  /// @param name of the file, for problems
  public Reading read(String name, byte[] bytes) {
    var findings = new Findings();
    try {
      Document document = DocumentReader.read(name, bytes, findings);
      Box view = ViewBox.read(document.root());
      checkSymbols(document, view, findings);
      List<Item> items = build(document, document.root(), view, findings);
      return new Reading.Usable(new Scene(view, items), findings.all());
    } catch (Refusal refusal) {
      return refused(name, findings, refusal);
    } catch (RuntimeException e) {
      // The XML parser's own faults. No picture is worth more than the kiosk.
      return refused(
          name,
          findings,
          new Refusal(0, "The file cannot be understood.", "Export it once more, as plain SVG."));
    }
  }

  private List<Item> build(Document document, Element parent, Box view, Findings findings) {
    var builder = new SceneBuilder(parts, findings, new Budget(view));
    return builder.items(parent.children(), Frame.of(document).into(parent, Matrix.NONE));
  }

  /// Finds the faults of symbols, which nothing here may draw.
  private void checkSymbols(Document document, Box view, Findings findings) {
    document.ids().values().stream()
        .filter(element -> element.name().equals("symbol"))
        .forEach(symbol -> build(document, symbol, view, findings));
  }

  private static Reading refused(String name, Findings findings, Refusal refusal) {
    findings.refused(name, refusal);
    return new Reading.Unusable(findings.all());
  }
}
