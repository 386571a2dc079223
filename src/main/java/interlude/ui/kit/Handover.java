package interlude.ui.kit;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.PauseTransition;
import javafx.animation.Transition;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/// A place whose content gives way to the next: the new page slides in over the old one, which
/// moves off a little. Two images move, never live trees; the first frame already shows the change.
/// Calm cuts.
public final class Handover extends Pane {
  private static final Duration TIME = Duration.millis(300);
  private static final Interpolator EASE_OUT = Interpolator.ofSpline(.16, 1, .3, 1);
  private static final double NEW_STARTS = .9;
  private static final double OLD_MOVES = .25;

  private final Pane content = new Board();
  private final Pane moving = new Board();
  private final boolean cuts;
  private Animation running = new PauseTransition();
  private Optional<Runnable> coming = Optional.empty();

  /// @param cuts whether it changes at once
  public Handover(boolean cuts) {
    this.cuts = cuts;
    moving.setMouseTransparent(true);
    moving.setVisible(false);
    getChildren().addAll(content, moving);
  }

  public Pane content() {
    return content;
  }

  /// Changes the content.
  ///
  /// @param direction 1 for onward, -1 for back, 0 for a cut
  /// @param change what makes the new content out of the old
  public void change(int direction, Runnable change) {
    finish();
    if (cuts || direction == 0 || getScene() == null || getWidth() <= 0) {
      change.run();
      return;
    }
    var old = picture();
    change.run();
    applyCss();
    layout();
    slide(old, picture(), direction);
  }

  /// Changes to content whose picture was taken before: the images move in the next frame, and the
  /// nodes are put in place when they rest.
  ///
  /// @param old how the content looks now, where that is known
  public void change(int direction, Optional<Image> old, Image fresh, Runnable change) {
    finish();
    if (getScene() == null || getWidth() <= 0) {
      change.run();
      return;
    }
    slide(old.orElseGet(this::picture), fresh, direction);
    coming = Optional.of(change);
  }

  /// Lets a picture stand for the content, which costs nothing to draw again under what lies over
  /// it; until [#finish].
  ///
  /// @param picture of as much of it as is seen, from above
  public void rest(Image picture) {
    moving.getChildren().setAll(new ImageView(picture));
    moving.setVisible(true);
    content.setVisible(false);
  }

  /// Whether an image stands for content that has yet to be put in place.
  public boolean isComing() {
    return coming.isPresent();
  }

  /// Ends a running change at once.
  public void finish() {
    content.setVisible(true);
    var change = coming;
    coming = Optional.empty();
    change.ifPresent(Runnable::run);
    drop();
  }

  /// Ends a running change and leaves out what it would have brought.
  public void drop() {
    coming = Optional.empty();
    running.stop();
    // a running change holds on to two pictures of the whole screen
    running = new PauseTransition();
    moving.getChildren().clear();
    moving.setVisible(false);
    content.setVisible(true);
  }

  /// The content as it looks now.
  public Image picture() {
    return picture(content, getWidth(), getHeight());
  }

  /// A node of that size as it looks now; what it does not fill stays clear.
  public static Image picture(Node node, double width, double height) {
    var how = new SnapshotParameters();
    how.setViewport(new Rectangle2D(node.getLayoutX(), node.getLayoutY(), width, height));
    how.setFill(Color.TRANSPARENT);
    // a picture is taken without the turn that the window gives to what is read from the right
    if (node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
      how.setTransform(new Scale(-1, 1, width / 2, 0));
    }
    return node.snapshot(how, null);
  }

  private void slide(Image old, Image fresh, int direction) {
    var from = new ImageView(old);
    var to = new ImageView(fresh);
    moving.getChildren().setAll(from, to);
    moving.setVisible(true);
    content.setVisible(false);
    running = new Slide(from, to, getWidth() * direction);
    running.setOnFinished(_ -> finish());
    running.play();
  }

  /// In whole pixels: an image between two pixels takes the processor several times as long to
  /// draw.
  static final class Slide extends Transition {
    private final ImageView from;
    private final ImageView to;
    private final double width;

    Slide(ImageView from, ImageView to, double width) {
      this.from = from;
      this.to = to;
      this.width = width;
      setCycleDuration(TIME);
      setInterpolator(EASE_OUT);
      interpolate(0);
    }

    @Override
    protected void interpolate(double done) {
      to.setTranslateX(Math.rint(width * NEW_STARTS * (1 - done)));
      from.setTranslateX(Math.rint(-width * OLD_MOVES * done));
    }
  }

  @Override
  protected void layoutChildren() {
    for (Node child : content.getChildren()) {
      child.resizeRelocate(0, 0, getWidth(), getHeight());
    }
    content.resizeRelocate(0, 0, getWidth(), getHeight());
    moving.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
