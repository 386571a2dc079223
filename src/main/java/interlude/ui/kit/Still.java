package interlude.ui.kit;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture of a screen, kept without loss in about a fifteenth of its size: most pixels of a
/// drawing are like the one beside them or the one above. Unpacking takes a few milliseconds.
public final class Still {
  private static final int ABOVE = 0;
  private static final int SAME = 1 << 30;
  private static final int EACH = 2 << 30;
  private static final int KIND = 3 << 30;
  private static final int WORTH_IT = 2;

  private final int width;
  private final int[] packed;
  private final int pixels;

  /// @param packed words of a kind and a count: so many pixels as above, so many of the color that
  ///   follows, or so many colors
  private Still(int width, int pixels, int[] packed) {
    this.width = width;
    this.pixels = pixels;
    this.packed = packed;
  }

  public static Still of(Image image) {
    int width = (int) image.getWidth();
    var all = new int[width * (int) image.getHeight()];
    image
        .getPixelReader()
        .getPixels(
            0, 0, width, all.length / width, PixelFormat.getIntArgbPreInstance(), all, 0, width);
    return new Still(width, all.length, packed(all, width));
  }

  private static int[] packed(int[] all, int width) {
    var out = new int[all.length / 8 + 16];
    int used = 0;
    int open = -1;
    for (int at = 0; at < all.length; ) {
      if (used + 3 >= out.length) {
        out = Arrays.copyOf(out, out.length * 2);
      }
      int above = likeAbove(all, at, width);
      int same = likeFirst(all, at);
      if (above >= same && above >= WORTH_IT) {
        out[used++] = ABOVE | above;
        at += above;
        open = -1;
      } else if (same > WORTH_IT) {
        out[used++] = SAME | same;
        out[used++] = all[at];
        at += same;
        open = -1;
      } else {
        if (open < 0) {
          open = used;
          out[used++] = EACH;
        }
        out[open]++;
        out[used++] = all[at++];
      }
    }
    return Arrays.copyOf(out, used);
  }

  private static int likeAbove(int[] all, int from, int width) {
    int at = from;
    while (at < all.length && at >= width && all[at] == all[at - width]) {
      at++;
    }
    return at - from;
  }

  private static int likeFirst(int[] all, int from) {
    int at = from + 1;
    while (at < all.length && all[at] == all[from]) {
      at++;
    }
    return at - from;
  }

  /// In px.
  public int height() {
    return pixels / width;
  }

  public Image image() {
    return image(pixels / width);
  }

  /// Its uppermost rows, or all where it has fewer.
  public Image image(int rows) {
    var all = new int[Math.min(pixels, rows * width)];
    int at = 0;
    for (int i = 0; at < all.length; ) {
      int count = Math.min(packed[i] & ~KIND, all.length - at);
      int kind = packed[i] & KIND;
      i++;
      if (kind == SAME) {
        Arrays.fill(all, at, at + count, packed[i++]);
      } else if (kind == EACH) {
        System.arraycopy(packed, i, all, at, count);
        i += count;
      } else {
        above(all, at, count);
      }
      at += count;
    }
    return new WritableImage(
        new PixelBuffer<>(
            width, all.length / width, IntBuffer.wrap(all), PixelFormat.getIntArgbPreInstance()));
  }

  /// Row by row, since a later row repeats what was just written.
  private void above(int[] all, int from, int count) {
    for (int done = 0; done < count; done += width) {
      int at = from + done;
      System.arraycopy(all, at - width, all, at, Math.min(width, count - done));
    }
  }

  /// How it lies in a file; read it with [#read].
  public byte[] bytes() {
    var bytes = ByteBuffer.allocate((packed.length + 2) * Integer.BYTES);
    bytes.asIntBuffer().put(width).put(pixels).put(packed);
    return bytes.array();
  }

  /// Empty for bytes that no picture was packed into.
  public static Optional<Still> read(byte[] bytes) {
    var words = ByteBuffer.wrap(bytes).asIntBuffer();
    if (words.remaining() < 2 || words.get(0) <= 0 || words.get(1) % words.get(0) != 0) {
      return Optional.empty();
    }
    int width = words.get();
    int pixels = words.get();
    var packed = new int[words.remaining()];
    words.get(packed);
    return pixels > 0 && pixels == counted(packed, width)
        ? Optional.of(new Still(width, pixels, packed))
        : Optional.empty();
  }

  /// How many pixels come of it; none if it is not whole, or its first row repeats one above.
  private static long counted(int[] packed, int width) {
    long pixels = 0;
    int at = 0;
    while (at < packed.length) {
      int count = packed[at] & ~KIND;
      int kind = packed[at] & KIND;
      if (kind == ABOVE && pixels < width || kind == KIND) {
        return 0;
      }
      pixels += count;
      at += kind == SAME ? 2 : kind == EACH ? 1 + count : 1;
    }
    return at == packed.length ? pixels : 0;
  }
}
