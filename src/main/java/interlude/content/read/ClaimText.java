package interlude.content.read;

import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a claim, apart from what stands among them: sources as `[@COH98; @COH91]`, and the
/// claim's own label and mark as `{early linked}`.
///
/// @param faults what is not written as it should be, as a remedy in one sentence each
record ClaimText(
    String words,
    List<String> citations,
    List<Evidence> evidence,
    List<Mark> mark,
    List<String> faults) {

  private static final Pattern SOURCES = Pattern.compile("\\[(@[^\\[\\]]*)]");
  private static final Pattern SOURCE = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9_:.-]*)");
  private static final Pattern LABELS = Pattern.compile("(?<!\\{)\\{([^{}#|]*)}");
  private static final Pattern STRAY = Pattern.compile("[\\[\\]{}@]");

  ClaimText {
    citations = List.copyOf(citations);
    evidence = List.copyOf(evidence);
    mark = List.copyOf(mark);
    faults = List.copyOf(faults);
  }

  static ClaimText of(String written) {
    var claim = new ClaimText.Draft();
    var words = take(written, SOURCES, claim::addSources);
    words = take(words, LABELS, claim::addLabels);
    if (STRAY.matcher(words).find()) {
      claim.faults.add(
          "Write sources as [@KEY; @KEY2], a label as {early linked}, and no other brackets.");
    }
    return claim.done(words);
  }

  /// The label of its own; empty if the slide's holds.
  Optional<Evidence> ownEvidence() {
    return evidence.stream().findFirst();
  }

  Optional<Mark> ownMark() {
    return mark.stream().findFirst();
  }

  /// The claim, which takes on what it does not say for itself.
  Claim claim(Evidence slides, Mark slidesMark) {
    return new Claim(
        words,
        ownEvidence().orElse(slides),
        ownMark().orElse(inherited(slides, slidesMark)),
        citations);
  }

  /// The slide's mark is about what studies show; a claim that calls itself advice or hearsay does
  /// not take it on.
  private Mark inherited(Evidence slides, Mark slidesMark) {
    return ownEvidence().isPresent() && !ownEvidence().orElse(slides).isGrade()
        ? Mark.NONE
        : slidesMark;
  }

  private static String take(String text, Pattern pattern, Consumer<String> taker) {
    return pattern
        .matcher(text)
        .replaceAll(found -> {
          taker.accept(found.group(1));
          return Matcher.quoteReplacement(" ");
        });
  }

  private static final class Draft {
    private final List<String> citations = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Mark> mark = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private void addSources(String list) {
      for (var one : list.split(";", -1)) {
        var source = SOURCE.matcher(one.strip());
        if (source.matches()) {
          citations.add(source.group(1));
        } else {
          faults.add("Write each source as @KEY, with a semicolon between two.");
        }
      }
    }

    private void addLabels(String list) {
      for (var word : list.strip().split("[\\s,]+")) {
        Choices.of(Evidence.class, word).ifPresent(evidence::add);
        Choices.of(Mark.class, word).ifPresent(mark::add);
        if (Choices.of(Evidence.class, word).isEmpty() && Choices.of(Mark.class, word).isEmpty()) {
          faults.add(
              "Label a claim with one of %s and one of %s."
                  .formatted(Choices.all(Evidence.class), Choices.all(Mark.class)));
        }
      }
    }

    private ClaimText done(String words) {
      if (evidence.size() > 1 || mark.size() > 1) {
        faults.add("Give a claim one label and one mark.");
      }
      var tidy = words.strip().replaceAll("\\s+", " ").replaceAll(" ([.,;:!?])", "$1");
      return new ClaimText(tidy, citations.stream().distinct().toList(), evidence, mark, faults);
    }
  }
}
