package interlude.shell;

import java.util.Optional;
import java.util.function.Predicate;

/// Decides from look to look whether a file that somebody changed is ready to be read: when it has
/// not moved since the last look, and holds a whole text. Half a file is waited for, a while.
///
/// A file that is replaced, truncated and written again, copied piece by piece or touched a
/// thousand times is all the same to it: what counts is how the file stands between two looks.
final class Settling {

  /// So many looks a file may stand still and yet make no sense, before its problems are told.
  private static final int PATIENCE = 4;

  /// A file as one look finds it.
  interface Watched {

    /// Another one after any change, also of a file that is not there.
    Object stamp();

    /// Empty where it cannot be read.
    Optional<byte[]> bytes();
  }

  private final Watched file;
  private final Predicate<byte[]> isWhole;
  private final Predicate<byte[]> isKnown;
  private Optional<Object> last = Optional.empty();
  private Optional<Object> done = Optional.empty();
  private int still;

  /// @param isWhole whether the bytes are a file, and not the half of one
  /// @param isKnown whether just these bytes are in use already
  Settling(Watched file, Predicate<byte[]> isWhole, Predicate<byte[]> isKnown) {
    this.file = file;
    this.isWhole = isWhole;
    this.isKnown = isKnown;
  }

  /// Whether the file is to be read now. Asked at each look.
  boolean look() {
    var stamp = Optional.of(file.stamp());
    if (!stamp.equals(last)) {
      last = stamp;
      still = 0;
      return false;
    }
    still++;
    return !stamp.equals(done) && isReady(stamp);
  }

  private boolean isReady(Optional<Object> stamp) {
    var bytes = file.bytes();
    if (!Optional.of(file.stamp()).equals(stamp)) {
      return false;
    }
    boolean isNew = bytes.filter(isKnown).isEmpty();
    if (isNew && bytes.filter(isWhole).isEmpty() && still < PATIENCE) {
      return false;
    }
    done = stamp;
    return isNew;
  }
}
