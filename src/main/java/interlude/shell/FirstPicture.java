package interlude.shell;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Keeps the picture that a start begins with, and what it was drawn from. It is handed out only
/// while it is what will be shown: the same screen, none of its files changed, and no other lap of
/// the loop begun. Whatever is wrong with the file, it counts as none.
public final class FirstPicture {
  private static final String FORMAT = "interlude-first-picture-1";
  private static final int MOST_BYTES = 32 << 20;

  private final Path file;

  /// @param state the state folder
  public FirstPicture(Path state) {
    file = in(state);
  }

  private static Path in(Path state) {
    return state.resolve("first-picture");
  }

  /// Whether something is kept, right or not.
  public static boolean isThere(Path state) {
    return Files.exists(in(state));
  }

  /// @param from since when it is right
  /// @param until when another may be
  /// @param sources the files and folders it was drawn from, there or not
  public record Origin(
      int width, int height, LocalDateTime from, LocalDateTime until, List<Path> sources) {
    public Origin {
      sources = List.copyOf(sources);
    }
  }

  public Optional<byte[]> read(int width, int height, LocalDateTime now) {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      boolean right =
          in.readUTF().equals(FORMAT) && in.readInt() == width && in.readInt() == height;
      right &= !now.isBefore(LocalDateTime.parse(in.readUTF()));
      right &= now.isBefore(LocalDateTime.parse(in.readUTF()));
      for (int left = in.readInt(); right && left > 0; left--) {
        right = in.readUTF().equals(stamp(Path.of(in.readUTF())));
      }
      return right ? picture(in) : Optional.empty();
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> picture(DataInputStream in) throws IOException {
    long sum = in.readLong();
    var bytes = in.readNBytes(MOST_BYTES);
    return sum == sum(bytes) ? Optional.of(bytes) : Optional.empty();
  }

  /// Replaces what was kept. Without success nothing is lost but time.
  public void write(Origin origin, byte[] picture) {
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.getParent());
      Files.write(fresh, bytes(origin, picture));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException unwritten) {
      fresh.toFile().delete();
    }
  }

  private static byte[] bytes(Origin origin, byte[] picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeUTF(FORMAT);
    out.writeInt(origin.width());
    out.writeInt(origin.height());
    out.writeUTF(origin.from().toString());
    out.writeUTF(origin.until().toString());
    out.writeInt(origin.sources().size());
    for (var source : origin.sources()) {
      out.writeUTF(stamp(source));
      out.writeUTF(source.toString());
    }
    out.writeLong(sum(picture));
    out.write(picture);
    return bytes.toByteArray();
  }

  private static String stamp(Path source) {
    try {
      return Files.isDirectory(source)
          ? "folder " + Files.getLastModifiedTime(source).toMillis()
          : Files.size(source) + " " + Files.getLastModifiedTime(source).toMillis();
    } catch (IOException missing) {
      return "none";
    }
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }
}
