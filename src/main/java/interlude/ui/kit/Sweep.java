package interlude.ui.kit;

import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;

/// Clears away, while nothing happens, what pictures of whole screens leave behind: at 1920 x 1080
/// each takes 8 MB, and the collector would come for them only when the heap is full, in the middle
/// of a change. Used on the FX thread.
public final class Sweep {
  /// What may lie about before it is worth a pause of some 50 ms, in bytes.
  public static final long SOME = 24 << 20;

  /// What may lie about before that pause comes before other work, in bytes.
  public static final long MUCH = 64 << 20;

  private final ImageView dot = new ImageView(new WritableImage(1, 1));
  private boolean isHalfDone;
  private long left;

  /// Looks whether it is worth it, and does a part of it.
  ///
  /// @param least what has to lie about for it, in bytes
  /// @return whether there is more to do
  public boolean sweep(long least) {
    if (!isHalfDone && used() - left < least) {
      return false;
    }
    System.gc();
    left = used();
    isHalfDone = !isHalfDone;
    if (isHalfDone) {
      // drawing any image lets go of the textures of images that are gone
      dot.snapshot(null, null);
    }
    return isHalfDone;
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
