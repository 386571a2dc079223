package interlude.ui.reader;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// Moves a picture slowly: a few small steps a second are smooth enough for slow things, and cost a
/// quarter of a screen's full rate. Nothing of it is left once it is stopped.
final class Beat {
  private static final double STEPS_A_SECOND = 12;
  private static final double A_SECOND = 1e9;

  /// However long the screen was busy: things do not jump.
  private static final double LONGEST_STEP = .2;

  private final DoubleConsumer step;
  private final AnimationTimer timer;
  private double last;
  private boolean running;

  /// @param step is told how many seconds have gone since the step before
  Beat(DoubleConsumer step) {
    this.step = step;
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long nanos) {
            tick(nanos / A_SECOND);
          }
        };
  }

  void start() {
    if (!running) {
      running = true;
      last = Double.NaN;
      timer.start();
    }
  }

  void stop() {
    running = false;
    timer.stop();
  }

  boolean isRunning() {
    return running;
  }

  private void tick(double now) {
    if (Double.isNaN(last)) {
      last = now;
    }
    double gone = now - last;
    if (gone >= 1 / STEPS_A_SECOND) {
      last = now;
      step.accept(Math.min(gone, LONGEST_STEP));
    }
  }
}
