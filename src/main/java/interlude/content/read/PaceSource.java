package interlude.content.read;

import interlude.content.Claim;
import interlude.content.Pace;
import interlude.content.Play;
import java.time.Duration;
import java.util.List;

/// The times of a guide, as `rounds` and `end` of a `try` block and `seconds` of each of its parts
/// say them. Nothing but a guide keeps time.
final class PaceSource {
  private static final String ONLY = "Only a guide that paces keeps time.";

  private PaceSource() {}

  /// @param end reads a claim
  static Pace read(
      Form form, List<Form> phases, Play.Kind kind, java.util.function.Supplier<Claim> end) {
    if (kind != Play.Kind.PACE) {
      refuse(form, "rounds");
      refuse(form, "end");
      phases.forEach(phase -> refuse(phase, "seconds"));
      return Pace.NONE;
    }
    var pace =
        new Pace(
            phases.stream().map(PaceSource::time).toList(),
            number(form, "rounds", 1, (int) Pace.MOST.toSeconds()),
            end.get());
    if (pace.length().compareTo(Pace.MOST) > 0) {
      form.faultOf(
          "rounds",
          "The guide takes %d seconds.".formatted(pace.length().toSeconds()),
          "Write fewer rounds: two minutes are enough.");
    }
    return pace;
  }

  private static void refuse(Form form, String name) {
    if (form.has(name)) {
      form.faultOf(name, ONLY, "Take %s out, or write kind: pace.".formatted(name));
    }
  }

  private static Duration time(Form phase) {
    return Duration.ofSeconds(number(phase, "seconds", Pace.SHORTEST, Pace.LONGEST));
  }

  private static int number(Form form, String name, int least, int most) {
    if (!form.has(name)) {
      return form.missing(name, least);
    }
    var written = form.wordsOr(name, "");
    int number = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : -1;
    if (number < least || number > most) {
      form.faultOf(
          name,
          "This is not what %s needs.".formatted(name),
          "Write a whole number from %d to %d.".formatted(least, most));
      return least;
    }
    return number;
  }
}
