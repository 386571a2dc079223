package interlude.staff;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Codes that open once: 15 random digits, which is 50 bits, in groups of three. Digits alone, so
/// that the PIN pad can take them and no letter is mistaken for another.
public final class Codes {
  public static final int LENGTH = 15;
  public static final int COUNT = 10;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static Digits draw() {
    return new Digits(
        RANDOM.ints(LENGTH, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining()));
  }

  static List<Digits> ten() {
    return Stream.generate(Codes::draw).distinct().limit(COUNT).toList();
  }
}
