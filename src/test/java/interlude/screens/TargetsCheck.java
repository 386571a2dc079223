package interlude.screens;

import static interlude.screens.Sizes.at;
import static interlude.screens.Sizes.mm;

import interlude.StagedKiosk;
import interlude.screens.Eye.Seen;
import java.util.function.Consumer;

/// What can be touched is large enough for a finger, inside the window, and clear of its neighbors.
final class TargetsCheck implements Check {
  private static final double MM_A_TARGET = 20;
  private static final double MM_BETWEEN = 3;

  @Override
  public void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault) {
    double mm = mm(kiosk);
    var window = Sizes.window(kiosk);
    for (var target : eye.targets()) {
      double wide = target.where().getWidth() / mm;
      double high = target.where().getHeight() / mm;
      if (Math.min(wide, high) < MM_A_TARGET) {
        fault.accept("is only %.1f x %.1f mm: %s".formatted(wide, high, target.name()));
      }
      if (!target.cut() && !window.contains(target.where())) {
        fault.accept("is not all in the window: " + target.name() + at(target.where()));
      }
    }
    Sizes.pairs(
        eye.targets(),
        (one, other) -> {
          if (one.cut() == other.cut()
              && !one.isLaidUnder()
              && !other.isLaidUnder()
              && areNear(one, other, MM_BETWEEN * mm)
              && !areOneControl(one, other)) {
            fault.accept(
                "is less than %.0f mm from %s%s: %s%s"
                    .formatted(
                        MM_BETWEEN, other.name(), at(other.where()), one.name(), at(one.where())));
          }
        });
  }

  private static boolean areNear(Seen one, Seen other, double px) {
    double around = px / 2 - Sizes.PX;
    return Sizes.overlap(Sizes.grown(one.where(), around), Sizes.grown(other.where(), around));
  }

  /// The parts of one segmented control may touch.
  private static boolean areOneControl(Seen one, Seen other) {
    var parent = one.node().getParent();
    var classes = parent.getStyleClass();
    boolean segmented =
        classes.contains("pick")
            || classes.contains("letters")
            || classes.contains("segmented-button")
            || parent.getParent().getStyleClass().contains("segmented-button");
    return segmented && parent == other.node().getParent();
  }
}
