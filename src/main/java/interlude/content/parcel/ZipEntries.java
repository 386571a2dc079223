package interlude.content.parcel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The list of contents of a ZIP file, read from its end (APPNOTE.TXT 6.3, sections 4.3.12 and
/// 4.3.16), because the JDK's reader tells neither links from files nor one name from the same name
/// again. ZIP64 is refused: what needs it is too large anyway.
final class ZipEntries {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int UNIX = 3;
  private static final int KIND = 0170000;
  private static final int REGULAR = 0100000;
  private static final int FOLDER = 0040000;

  /// @param mode of the file on a Unix system; 0 if it was made elsewhere
  record Entry(String name, long size, int mode, boolean locked) {
    boolean isFolder() {
      return name.endsWith("/");
    }

    boolean isOrdinary() {
      int kind = mode & KIND;
      return kind == 0 || kind == REGULAR || kind == FOLDER && isFolder();
    }
  }

  private ZipEntries() {}

  /// @throws IOException with the reason in plain words where it is no sound ZIP file
  static List<Entry> of(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var end = end(channel);
      int count = end.getShort(10) & 0xFFFF;
      long size = end.getInt(12) & 0xFFFFFFFFL;
      long from = end.getInt(16) & 0xFFFFFFFFL;
      if (count > ParcelCaps.MOST_FILES) {
        throw new IOException("it holds more than %d files".formatted(ParcelCaps.MOST_FILES));
      }
      if (from + size > channel.size() || size > (long) ParcelCaps.MOST_FILES * 1024) {
        throw new IOException("its list of contents is damaged");
      }
      return entries(bytes(channel, from, (int) size), count);
    }
  }

  private static ByteBuffer end(FileChannel channel) throws IOException {
    long from = Math.max(0, channel.size() - END_SIZE - LONGEST_COMMENT);
    var tail = bytes(channel, from, (int) (channel.size() - from));
    for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END
          && at + END_SIZE + (tail.getShort(at + 20) & 0xFFFF) == tail.limit()) {
        return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw new IOException("it is not a ZIP file, or it is cut off");
  }

  private static List<Entry> entries(ByteBuffer list, int count) throws IOException {
    var entries = new ArrayList<Entry>();
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > list.limit() || list.getInt(at) != ENTRY) {
        throw new IOException("its list of contents is damaged");
      }
      int nameLength = list.getShort(at + 28) & 0xFFFF;
      int rest = (list.getShort(at + 30) & 0xFFFF) + (list.getShort(at + 32) & 0xFFFF);
      if (at + ENTRY_SIZE + nameLength + rest > list.limit()) {
        throw new IOException("its list of contents is damaged");
      }
      int flags = list.getShort(at + 8);
      int system = list.getShort(at + 4) >> 8 & 0xFF;
      entries.add(
          new Entry(
              name(list.slice(at + ENTRY_SIZE, nameLength)),
              list.getInt(at + 24) & 0xFFFFFFFFL,
              system == UNIX ? list.getInt(at + 38) >>> 16 : 0,
              (flags & 1) != 0));
      at += ENTRY_SIZE + nameLength + rest;
    }
    return entries;
  }

  private static String name(ByteBuffer bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException odd) {
      throw new IOException("a file in it has a name in odd letters", odd);
    }
  }

  private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
      // until it is full
    }
    return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
  }
}
