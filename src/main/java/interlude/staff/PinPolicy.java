package interlude.staff;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which PINs the staff may choose: 6 to 12 digits that nobody guesses first.
public final class PinPolicy {
  public static final int SHORTEST = 6;
  public static final int LONGEST = 12;

  private static final Set<String> COMMON = common();

  private PinPolicy() {}

  /// What speaks against it; [Remark#NONE] if nothing does.
  public static Remark remark(Digits pin) {
    var digits = pin.value();
    if (digits.length() < SHORTEST || digits.length() > LONGEST) {
      return Remark.TOO_SHORT;
    }
    if (isRepeated(digits)) {
      return Remark.REPEATED;
    }
    if (isRun(digits) || isMirrored(digits)) {
      return Remark.RUN;
    }
    if (Dates.isOne(digits)) {
      return Remark.DATE;
    }
    return COMMON.contains(digits) ? Remark.COMMON : Remark.NONE;
  }

  /// 111111, 121212, 123123, 1231231: a part that comes at least twice; and two digits alone.
  private static boolean isRepeated(String digits) {
    for (int part = 1; part <= digits.length() / 2; part++) {
      if (digits.substring(part).equals(digits.substring(0, digits.length() - part))) {
        return true;
      }
    }
    return digits.chars().distinct().count() <= 2;
  }

  /// 123456, 987654, 246802: the same step each time, also past 9.
  private static boolean isRun(String digits) {
    return steps(digits).size() == 1;
  }

  private static Set<Integer> steps(String digits) {
    return IntStream.range(1, digits.length())
        .mapToObj(i -> Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10))
        .collect(Collectors.toSet());
  }

  /// 123321.
  private static boolean isMirrored(String digits) {
    return new StringBuilder(digits).reverse().toString().equals(digits);
  }

  private static Set<String> common() {
    return Resource.text("common.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
