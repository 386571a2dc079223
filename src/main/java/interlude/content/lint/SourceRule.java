package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Claim;
import java.util.Set;

/// Whoever grades a claim says what it rests on, and every source named is on the list.
final class SourceRule implements Rule {
  private final Set<String> known;

  /// @param known keys of the references
  SourceRule(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  @Override
  public Matter matter() {
    return Matter.SOURCES;
  }

  @Override
  public void check(Page page) {
    var slide = page.slide();
    var lines = page.lines();
    checkClaim(page, slide.message(), lines.message());
    for (int i = 0; i < slide.bullets().size(); i++) {
      checkClaim(page, slide.bullets().get(i), lines.bullets().get(i));
    }
    for (int i = 0; i < slide.cards().size(); i++) {
      checkClaim(page, slide.cards().get(i).answer(), lines.answers().get(i));
    }
    if (!slide.play().pace().end().text().isEmpty()) {
      checkClaim(page, slide.play().pace().end(), lines.play("end"));
    }
    checkClaim(page, slide.now().show(), lines.key("now/show"));
    slide.now().steps().forEach(step -> checkClaim(page, step, lines.key("now/do")));
    for (int i = 0; i < slide.play().spots().size(); i++) {
      checkClaim(page, slide.play().spots().get(i).say(), lines.spot(i, "say"));
    }
  }

  private void checkClaim(Page page, Claim claim, int line) {
    if (claim.evidence().isGrade() && claim.citations().isEmpty() && !claim.text().isEmpty()) {
      page.error(
          line,
          "This claim names no source.",
          "Add one as [@KEY], or label it {practice} or {general} if it needs none.");
    }
    claim.citations().stream()
        .filter(key -> !known.contains(key))
        .forEach(key ->
            page.error(
                line,
                "The source " + key + " is not in references.json.",
                "Add it there, or correct the key."));
  }
}
