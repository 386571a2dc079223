package interlude.content.read;

import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Urgent;
import java.util.ArrayList;
import java.util.Set;

/// What is shown to the staff, as a slide's `now` field says it. One fault, and the slide has no
/// such page: Help now is there all the same.
final class UrgentSource {
  private static final Set<String> KNOWN = Set.of("ask", "title", "show", "do");

  private final Form form;
  private final Evidence evidence;
  private final Mark mark;
  private final Names names;

  private UrgentSource(Form form, Evidence evidence, Mark mark, Names names) {
    this.form = form;
    this.evidence = evidence;
    this.mark = mark;
    this.names = names;
  }

  /// @param head the slide's opening block
  /// @param evidence of what has no label of its own
  static Urgent read(Form head, Evidence evidence, Mark mark, Names names, Problems problems) {
    if (!head.has("now")) {
      return Urgent.NONE;
    }
    int before = problems.errors();
    var urgent = new UrgentSource(head.form("now"), evidence, mark, names).urgent();
    return problems.errors() == before ? urgent : Urgent.NONE;
  }

  private Urgent urgent() {
    form.only(KNOWN);
    var steps = new ArrayList<Claim>();
    for (var item : form.items("do")) {
      steps.add(claim(item instanceof Value.Scalar step ? step.text().strip() : "", "do"));
    }
    if (steps.isEmpty() || steps.size() > Urgent.MOST_STEPS) {
      form.faultOf(
          "do",
          "The staff needs to know what to do.",
          "Write one to %d steps in [ ].".formatted(Urgent.MOST_STEPS));
    }
    return new Urgent(words("ask"), words("title"), claim(words("show"), "show"), steps);
  }

  private String words(String name) {
    var words = form.named(name, form.wordsOr(name, ""), names);
    return words.isEmpty() ? form.missing(name, "") : words;
  }

  private Claim claim(String written, String name) {
    var text = ClaimText.of(form.named(name, written, names));
    text.faults()
        .forEach(remedy ->
            form.faultOf(name, "A source or a label is not written as it should be.", remedy));
    return text.claim(evidence, mark);
  }
}
