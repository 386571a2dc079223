package interlude.staff;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A vault for tests: a drawer that may jam, and before or after any writing the power may go.
final class Drawer implements Vault {
  final Map<String, String> papers = new HashMap<>();
  boolean jammed;

  /// So many more writings, and the power goes before the next one, or after it; never if negative.
  int cutBefore = -1;

  int cutAfter = -1;

  /// The power is gone: nothing that comes after happens.
  static final class Dark extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public Optional<String> read(String name) {
    return Optional.ofNullable(papers.get(name));
  }

  @Override
  public void write(String name, String text) throws IOException {
    if (jammed) {
      throw new IOException("no room");
    }
    if (cutBefore-- == 0) {
      throw new Dark();
    }
    papers.put(name, text);
    if (cutAfter-- == 0) {
      throw new Dark();
    }
  }

  @Override
  public void delete(String name) throws IOException {
    if (jammed) {
      throw new IOException("no room");
    }
    papers.remove(name);
  }
}
