package interlude;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;

/// When what the window shows is on the screen.
final class Frames {
  private Frames() {}

  /// Does this on the FX thread once the coming frame is on the screen.
  static void afterNext(Runnable work) {
    new AnimationTimer() {
      private boolean isUnderWay;

      @Override
      public void handle(long now) {
        if (isUnderWay) {
          stop();
          // a snapshot waits for the drawing thread, which hands its frame to this one before that
          new Group().snapshot(null, null);
          Platform.runLater(work);
        }
        isUnderWay = true;
      }
    }.start();
  }
}
