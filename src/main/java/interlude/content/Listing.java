package interlude.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Topics in the order of their titles, and where each letter begins and ends among them. To look
/// something up costs the same in a long list as in a short one.
public final class Listing {
  /// More topics than that under one letter are told apart by the letter after it.
  private static final int MANY = 60;

  private static final int MOST_LETTERS = 26;

  private final List<Topic> topics;
  private final NavigableMap<String, Stretch> stretches = new TreeMap<>();

  /// @param from the first one's place, counted
  /// @param to the place after the last one
  private record Stretch(int from, int to) {}

  /// @param sorted by their letters first
  /// @param letters of each
  Listing(List<Topic> sorted, List<String> letters) {
    topics = List.copyOf(sorted);
    stretches.put("", new Stretch(0, topics.size()));
    for (int i = 0; i < topics.size(); i++) {
      int place = i;
      var all = letters.get(i);
      Letters.ends(all)
          .skip(1)
          .mapToObj(end -> all.substring(0, end))
          .forEach(some ->
              stretches.merge(
                  some,
                  new Stretch(place, place + 1),
                  (old, _) -> new Stretch(old.from(), place + 1)));
    }
  }

  /// How many titles begin with these letters; all of them for no letters.
  public int count(String letters) {
    var stretch = stretches.getOrDefault(letters, new Stretch(0, 0));
    return stretch.to() - stretch.from();
  }

  /// Some of the titles that begin with these letters.
  ///
  /// @param first the place among them of the first one
  public List<Topic> some(String letters, int first, int most) {
    var stretch = stretches.getOrDefault(letters, new Stretch(0, 0));
    int from = Math.clamp(stretch.from() + (long) first, stretch.from(), stretch.to());
    return topics.subList(from, Math.min(stretch.to(), from + most));
  }

  /// The next letters, of as many letters, that a title begins with.
  public Optional<String> after(String letters) {
    return stretches.tailMap(letters, false).keySet().stream()
        .filter(other -> other.length() == letters.length())
        .findFirst();
  }

  public Optional<String> before(String letters) {
    return stretches.headMap(letters, false).descendingMap().keySet().stream()
        .filter(other -> other.length() == letters.length())
        .findFirst();
  }

  /// What one can choose from next: the first letters; or, under a letter with many titles, that
  /// letter with each that may follow. The whole Latin alphabet, so that each letter keeps its
  /// place; of other alphabets, the letters there are.
  ///
  /// @param letters that are chosen
  public List<String> choices(String letters) {
    var begun = begun(letters);
    var there = new ArrayList<String>();
    for (var some : stretches.tailMap(begun, false).keySet()) {
      if (some.startsWith(begun) && some.codePointCount(begun.length(), some.length()) == 1) {
        there.add(some);
      }
    }
    if (there.stream().allMatch(Letters::areLatin)) {
      return Letters.LATIN.chars().mapToObj(letter -> begun + (char) letter).toList();
    }
    return Collections.unmodifiableList(there.subList(0, Math.min(MOST_LETTERS, there.size())));
  }

  /// The letters that the choices begin with.
  private String begun(String letters) {
    if (letters.isEmpty()) {
      return "";
    }
    var first = letters.substring(0, letters.offsetByCodePoints(0, 1));
    return count(first) > MANY ? first : "";
  }
}
