package interlude.content.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of what is put into it, piece by piece.
public final class Sum {
  private final MessageDigest digest;

  public Sum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every JDK has it
    }
  }

  public void add(byte[] bytes) {
    digest.update(bytes);
  }

  public void add(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
  }

  /// In hexadecimal digits. What is put in from then on makes another sum.
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
