package interlude;

import javafx.animation.AnimationTimer;

/// When what the window shows has been handed over for drawing.
final class Frames {
  private Frames() {}

  /// Does this on the FX thread once the coming frame is under way.
  static void afterNext(Runnable work) {
    new AnimationTimer() {
      private boolean isUnderWay;

      @Override
      public void handle(long now) {
        if (isUnderWay) {
          stop();
          work.run();
        }
        isUnderWay = true;
      }
    }.start();
  }
}
