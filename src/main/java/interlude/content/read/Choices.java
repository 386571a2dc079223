package interlude.content.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The constants of an enum as files write them: `no-clear-gain`.
final class Choices {
  private Choices() {}

  static <E extends Enum<E>> Optional<E> of(Class<E> kind, String written) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> written(one).equals(written))
        .findFirst();
  }

  /// All of them, for a remedy.
  static <E extends Enum<E>> String all(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(Choices::written)
        .collect(Collectors.joining(", "));
  }

  static String written(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
