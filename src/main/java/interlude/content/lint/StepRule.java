package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Slide;
import java.util.List;

/// A page on what helps names one small step for today.
final class StepRule implements Rule {
  private final List<String> helps;

  /// @param helps ids of the slides on the article's route `helps`
  StepRule(List<String> helps) {
    this.helps = List.copyOf(helps);
  }

  @Override
  public Matter matter() {
    return Matter.WRITING;
  }

  @Override
  public void check(Page page) {
    var slide = page.slide();
    if (helps.contains(slide.id()) && slide.kind() == Slide.Kind.SLIDE && slide.step().isEmpty()) {
      page.error(
          page.lines().block(),
          "This page on what helps names no step.",
          "Add step: one small thing to do today.");
    }
  }
}
