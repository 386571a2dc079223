package interlude.staff;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Digits that somebody types: a PIN or a code. Never told by [#toString], so that no log and no
/// fault ever holds one.
public record Digits(String value) {
  public static final Digits NONE = new Digits("");

  private static final int GROUP = 3;

  /// @throws IllegalArgumentException unless all are digits from 0 to 9
  public Digits {
    if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("only digits from 0 to 9");
    }
  }

  /// Whatever of the text are digits.
  public static Digits in(String text) {
    return new Digits(text.replaceAll("[^0-9]", ""));
  }

  public int length() {
    return value.length();
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  public Digits plus(Digits more) {
    return new Digits(value + more.value);
  }

  public Digits withoutLast() {
    return isEmpty() ? this : new Digits(value.substring(0, length() - 1));
  }

  /// As they are easiest to copy by hand: `123 456 789`.
  public String grouped() {
    return IntStream.range(0, (length() + GROUP - 1) / GROUP)
        .mapToObj(i -> value.substring(i * GROUP, Math.min(length(), (i + 1) * GROUP)))
        .collect(Collectors.joining(" "));
  }

  /// Takes as long for a wrong one as for the right one.
  boolean isSameAs(Digits other) {
    return MessageDigest.isEqual(value.getBytes(US_ASCII), other.value.getBytes(US_ASCII));
  }

  @Override
  public String toString() {
    return length() + " digits";
  }
}
