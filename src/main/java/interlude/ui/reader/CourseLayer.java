package interlude.ui.reader;

import interlude.content.Play;
import interlude.content.Slide;
import interlude.session.Course;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PageShape;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.picture.PictureNode;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// What moves by itself in a picture, and the button in its corner that stops it.
final class CourseLayer extends Pane {
  /// The page has slid in, and those beside it are drawn, before anything moves.
  private static final double REST = .9;

  private final Look look;
  private final Consumer<Event> send;
  private final Slide slide;
  private final Growth growth = new Growth();
  private final PictureFrame picture;
  private final Beat beat = new Beat(this::step);
  private Optional<RideParts> parts = Optional.empty();
  private Button pause;
  private boolean paused = true;
  private double rested;
  private int paced = -1;

  CourseLayer(Look look, Consumer<Event> send, Slide slide, PictureFrame picture) {
    this.look = look;
    this.send = send;
    this.slide = slide;
    this.picture = picture;
    pause = button();
    setPickOnBounds(false);
    getChildren().add(pause);
  }

  private boolean isGuide() {
    return slide.play().kind() == Play.Kind.PACE;
  }

  private Button button() {
    var words = look.words();
    var button =
        new Press(look)
            .round(
                words.get((isGuide() ? "guide." : "picture.") + (paused ? "play" : "pause")),
                paused ? Icon.PLAY : Icon.PAUSE,
                () -> send.accept(new Event.CourseToggled()));
    button.getStyleClass().add("on-picture");
    button.setId("pause");
    return button;
  }

  /// Moves or rests, as this state has it. Only the page that is seen is told.
  void show(KioskState state) {
    boolean runs = Course.isRunning(state);
    if (runs == paused) {
      paused = !runs;
      boolean focused = pause.isFocused();
      pause = button();
      getChildren().setAll(pause);
      if (focused) {
        pause.requestFocus();
      }
    }
    int phase = look.calm() ? -1 : Course.beat(state);
    if (phase != paced) {
      paced = phase;
      grow(state);
    }
    if (runs && !look.calm()) {
      beat.start();
    } else {
      beat.stop();
      rested = 0;
    }
  }

  /// A phase has begun, or the guide has ended.
  private void grow(KioskState state) {
    if (paced < 0) {
      growth.rest();
      return;
    }
    var spots = slide.play().spots();
    var grow = spots.get(paced % spots.size()).grow();
    double seconds = Course.left(state).toMillis() / 1000.0;
    picture.drawing().ifPresent(drawing -> growth.begin(drawing, grow, seconds));
  }

  void stop() {
    beat.stop();
  }

  boolean isMoving() {
    return beat.isRunning();
  }

  /// What rides in the picture, once it has come.
  Optional<RideParts> riding() {
    return picture.drawing().map(this::riding);
  }

  private void step(double seconds) {
    growth.step(seconds);
    rested += seconds;
    if (rested > REST) {
      riding().ifPresent(riding -> riding.step(seconds));
    }
  }

  /// A picture that came anew stands still yet.
  private RideParts riding(PictureNode drawing) {
    var riding =
        parts
            .filter(known -> known.isOf(drawing))
            .orElseGet(() -> new RideParts(drawing, slide.motion()));
    parts = Optional.of(riding);
    return riding;
  }

  /// Where the button lies in the picture.
  Bounds corner() {
    double size = look.rem(3);
    double lower = look.isPortrait() && PageShape.of(look).chipOnPicture() ? 4.75 : 1;
    return new BoundingBox(
        getWidth() - look.rem(1) - size, getHeight() - look.rem(lower) - size, size, size);
  }

  @Override
  protected void layoutChildren() {
    var at = corner();
    pause.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }
}
