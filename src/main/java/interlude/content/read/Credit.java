package interlude.content.read;

import java.util.List;

/// The short form in which people read a source: "Segerstrom and Miller, 2004".
final class Credit {
  /// The name that stands for authors whom the record does not list.
  private static final String OTHERS = "and others";

  private Credit() {}

  /// @param authors family names or names of bodies
  /// @param year 0 if it is not known
  /// @param venue stands for the authors where none is known
  static String of(List<String> authors, int year, String venue) {
    return names(authors.stream().filter(name -> !name.isEmpty()).toList(), venue)
        + (year > 0 ? ", " + year : "");
  }

  private static String names(List<String> authors, String venue) {
    return switch (authors.size()) {
      case 0 -> venue.isEmpty() ? "No author named" : venue;
      case 1 -> authors.getFirst();
      case 2 ->
          authors.contains(OTHERS)
              ? authors.getFirst() + " " + OTHERS
              : authors.getFirst() + " and " + authors.getLast();
      default -> authors.getFirst() + " " + OTHERS;
    };
  }
}
