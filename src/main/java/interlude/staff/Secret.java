package interlude.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is kept of a PIN or a code: enough to know it again, not enough to tell it. PBKDF2 with
/// HMAC-SHA256, 600,000 rounds (OWASP Password Storage Cheat Sheet), and a salt.
///
/// A PIN has too few digits for any such sum to protect it once the file is in other hands; the
/// file's rights do that.
///
/// @param salt in Base64
/// @param hash in Base64
record Secret(int rounds, String salt, String hash) {
  static final int ROUNDS = 600_000;

  /// A code has 50 bits: nobody tries them all, however quick each is.
  static final int ROUNDS_OF_CODES = 20_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  static String newSalt() {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return Base64.getEncoder().encodeToString(salt);
  }

  static Secret of(Digits digits, int rounds, String salt) {
    return new Secret(rounds, salt, hash(digits, rounds, salt));
  }

  /// Takes as long for a wrong one as for the right one.
  boolean isOf(Digits digits) {
    return isHash(hash(digits, rounds, salt));
  }

  /// @param other in Base64
  boolean isHash(String other) {
    var decoder = Base64.getDecoder();
    return MessageDigest.isEqual(decoder.decode(hash), decoder.decode(other));
  }

  static String hash(Digits digits, int rounds, String salt) {
    var chars = digits.value().toCharArray();
    var spec = new PBEKeySpec(chars, Base64.getDecoder().decode(salt), rounds, HASH_BITS);
    try {
      var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
      return Base64.getEncoder().encodeToString(key.getEncoded());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has PBKDF2", missing);
    } finally {
      spec.clearPassword();
      Arrays.fill(chars, '0');
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
