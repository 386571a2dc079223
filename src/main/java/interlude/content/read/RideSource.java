package interlude.content.read;

import interlude.content.Ride;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What moves by itself in a picture, as a slide's `motion` field says it. One fault, and nothing
/// moves: the still picture says the same.
final class RideSource {
  private static final Set<String> KNOWN = Set.of("part", "along", "seconds");

  private RideSource() {}

  /// @param head the slide's opening block
  static List<Ride> read(Form head, Problems problems) {
    int before = problems.errors();
    var rides = head.forms("motion").stream().map(RideSource::ride).toList();
    if (rides.size() > Ride.MOST) {
      head.faultOf("motion", "More than two parts move.", "Keep the two that show the idea.");
    }
    return problems.errors() == before ? rides : List.of();
  }

  private static Ride ride(Form form) {
    form.only(KNOWN);
    return new Ride(words(form, "part"), words(form, "along"), time(form));
  }

  private static String words(Form form, String name) {
    var words = form.wordsOr(name, "");
    return words.isEmpty() ? form.missing(name, "") : words;
  }

  private static Duration time(Form form) {
    if (!form.has("seconds")) {
      return form.missing("seconds", Ride.SLOWEST);
    }
    var written = form.wordsOr("seconds", "");
    var time = Duration.ofSeconds(written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0);
    if (time.compareTo(Ride.FASTEST) < 0 || time.compareTo(Ride.SLOWEST) > 0) {
      form.faultOf(
          "seconds",
          "A part cannot move along its line in that time.",
          "Write a whole number from %d to %d: slow enough to follow."
              .formatted(Ride.FASTEST.toSeconds(), Ride.SLOWEST.toSeconds()));
    }
    return time;
  }
}
