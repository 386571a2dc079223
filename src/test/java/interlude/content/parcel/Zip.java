package interlude.content.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes ZIP files as no decent program would.
final class Zip {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream list = new ByteArrayOutputStream();
  private int count;

  Zip file(String name, String content) {
    return entry(name, content.getBytes(StandardCharsets.UTF_8), 0100644, 0, -1);
  }

  Zip link(String name, String target) {
    return entry(name, target.getBytes(StandardCharsets.UTF_8), 0120777, 0, -1);
  }

  Zip device(String name) {
    return entry(name, new byte[0], 0020666, 0, -1);
  }

  Zip locked(String name) {
    return entry(name, new byte[] {1, 2, 3}, 0100644, 1, -1);
  }

  /// Says that it is smaller than it is.
  Zip bomb(String name, int bytes, int said) {
    return entry(name, new byte[bytes], 0100644, 0, said);
  }

  Zip folder(String name) {
    return entry(name + "/", new byte[0], 0040755, 0, -1);
  }

  private Zip entry(String name, byte[] content, int mode, int flags, int said) {
    var letters = name.getBytes(StandardCharsets.UTF_8);
    return entry(letters, content, mode, flags, said);
  }

  Zip entry(byte[] name, byte[] content, int mode, int flags, int said) {
    var packed = deflated(content);
    var sum = new CRC32();
    sum.update(content);
    int size = said < 0 ? content.length : said;
    int offset = body.size();
    var both =
        buffer(26)
            .putShort((short) 20)
            .putShort((short) (flags | 0x800))
            .putShort((short) 8)
            .putInt(0)
            .putInt((int) sum.getValue())
            .putInt(packed.length)
            .putInt(size)
            .putShort((short) name.length)
            .array();
    body.writeBytes(buffer(30).putInt(0x04034b50).put(both).array());
    body.writeBytes(name);
    body.writeBytes(packed);
    list.writeBytes(
        buffer(46)
            .putInt(0x02014b50)
            .putShort((short) (3 << 8 | 20))
            .put(both)
            .putShort((short) 0)
            .putShort((short) 0)
            .putShort((short) 0)
            .putInt(mode << 16)
            .putInt(offset)
            .array());
    list.writeBytes(name);
    count++;
    return this;
  }

  byte[] bytes() {
    var end =
        buffer(22)
            .putInt(0x06054b50)
            .putInt(0)
            .putShort((short) count)
            .putShort((short) count)
            .putInt(list.size())
            .putInt(body.size())
            .putShort((short) 0)
            .array();
    var all = new ByteArrayOutputStream();
    all.writeBytes(body.toByteArray());
    all.writeBytes(list.toByteArray());
    all.writeBytes(end);
    return all.toByteArray();
  }

  Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] deflated(byte[] content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
      out.write(content);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
