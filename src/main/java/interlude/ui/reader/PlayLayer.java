package interlude.ui.reader;

import interlude.content.Play;
import interlude.content.Play.Spot;
import interlude.session.Course;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Plays;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PageShape;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// What one can touch in a picture: a target on each spot, and below, what one learns there. Taps
/// and keys do it all.
final class PlayLayer extends Pane {
  /// 20 mm, the least that a finger needs.
  private static final double LEAST = 2.67;

  /// How much of the picture's height its words take at most in the place meant for them, before
  /// they take all its width.
  private static final double MOST = .34;

  private final Look look;
  private final Play play;
  private final PictureFrame picture;
  private final PlayParts parts;
  private final List<Button> targets = new ArrayList<>();
  private final Label words = Press.flowing("", "t-say-picture");
  private final HBox panel;
  private Optional<Bounds> taken = Optional.empty();

  PlayLayer(Look look, Consumer<Event> send, Play play, PictureFrame picture) {
    this.look = look;
    this.play = play;
    this.picture = picture;
    parts = new PlayParts(play, look.calm());
    panel = new HBox(look.rem(.6), Icon.TOUCH.node(look.rem(1.4)), words);
    panel.setAlignment(Pos.CENTER_LEFT);
    panel.setPadding(new Insets(look.rem(.5), look.rem(1), look.rem(.5), look.rem(.75)));
    panel.setMouseTransparent(true);
    panel.getStyleClass().add("say-panel");
    panel.setId("say");
    HBox.setHgrow(words, Priority.ALWAYS);
    setPickOnBounds(false);
    for (int i = 0; i < (isGuide() ? 1 : play.spots().size()); i++) {
      targets.add(target(send, play.spots().get(i), i));
    }
    getChildren().addAll(targets);
    getChildren().add(panel);
  }

  private Button target(Consumer<Event> send, Spot spot, int place) {
    var button =
        Press.bare(
            "spot",
            isGuide() ? play.ask() : spot.name(),
            () -> send.accept(new Event.SpotTouched(place)));
    button.setId("spot-" + place);
    if (play.kind() != Play.Kind.SLIDER && !isGuide()) {
      var dot = new Pane();
      double size = look.rem(1);
      dot.setMinSize(size, size);
      dot.setMaxSize(size, size);
      dot.getStyleClass().add("spot-dot");
      button.setGraphic(dot);
    }
    return button;
  }

  private boolean isGuide() {
    return play.kind() == Play.Kind.PACE;
  }

  /// What the picture says leaves this free.
  void leaveFree(Bounds place) {
    taken = Optional.of(place);
  }

  void show(KioskState state, String article, String slide) {
    var chosen = Plays.chosen(state, article, slide, play);
    boolean tried = isGuide() || Plays.isTried(state, article, slide);
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).pseudoClassStateChanged(Styles.ON, chosen.contains(i));
    }
    boolean invites = !tried || chosen.isEmpty();
    boolean ends = invites && Course.isDone(state);
    words.setText(
        ends
            ? play.pace().end().text()
            : invites ? play.ask() : play.spots().get(chosen.getLast()).say().text());
    panel.getChildren().getFirst().setVisible(invites && !ends);
    panel.getChildren().getFirst().setManaged(invites && !ends);
    picture.drawing().ifPresent(drawing -> parts.show(drawing, chosen, tried));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < targets.size(); i++) {
      lay(targets.get(i), spotBounds(play.spots().get(i)));
      var dot = targets.get(i).getGraphic();
      if (dot != null) {
        dot.setVisible(!hasKnob(play.spots().get(i)));
      }
    }
    double most = getWidth() - look.rem(4);
    var place = picture.place("place-say");
    double meant =
        Math.min(Math.min(most, panel.prefWidth(-1)), place.map(Bounds::getWidth).orElse(most));
    double wide = panel.prefHeight(meant) > getHeight() * MOST ? most : meant;
    double high = panel.prefHeight(wide);
    double lowest = getHeight() - high - look.rem(lowerEdge());
    double x =
        Math.max(
            look.rem(2),
            Math.min(place.map(Bounds::getMinX).orElse(0.0), getWidth() - look.rem(2) - wide));
    double y = Math.min(place.map(Bounds::getMinY).orElse(lowest), lowest);
    double across = getWidth() - look.rem(2) - wide;
    double highest = look.rem(4.5);
    var at =
        Stream.of(
                new Point2D(x, y),
                new Point2D(x, lowest),
                new Point2D(x, highest),
                new Point2D(across, lowest),
                new Point2D(across, highest))
            .map(corner -> new BoundingBox(corner.getX(), corner.getY(), wide, high))
            .min(Comparator.comparingLong(this::covered))
            .orElseThrow();
    panel.resizeRelocate(at.getMinX(), at.getMinY(), wide, high);
  }

  /// How many spots would lie with their middle under it, and whether the corner that is taken
  /// would.
  private long covered(Bounds box) {
    long corner = taken.filter(box::intersects).isPresent() ? 1 : 0;
    return corner
        + targets.stream()
            .filter(Button::isVisible)
            .map(Button::getBoundsInParent)
            .filter(spot -> box.contains(spot.getCenterX(), spot.getCenterY()))
            .count();
  }

  /// Above the evidence chip where that lies at the picture's foot.
  private double lowerEdge() {
    return PageShape.of(look).chipAtFoot() ? 4.75 : 1;
  }

  private Optional<Bounds> spotBounds(Spot spot) {
    return picture.place("dot-" + spot.part()).or(() -> picture.place(spot.part()));
  }

  /// A switch with a knob of its own shows by it what is chosen, and needs no dot besides.
  private boolean hasKnob(Spot spot) {
    var own = picture.place(spot.part());
    return spot.move().keySet().stream()
        .flatMap(moved -> picture.place(moved).stream())
        .anyMatch(knob -> own.filter(box -> box.contains(knob)).isPresent());
  }

  /// On the spot, large enough, and inside the picture also where the screen's shape cuts it.
  private void lay(Button target, Optional<Bounds> place) {
    target.setVisible(place.isPresent());
    var bounds = place.orElse(new BoundingBox(0, 0, 0, 0));
    double left = Math.max(0, bounds.getMinX());
    double top = Math.max(0, bounds.getMinY());
    double right = Math.min(getWidth(), bounds.getMaxX());
    double bottom = Math.min(getHeight(), bounds.getMaxY());
    double wide = Math.max(look.rem(LEAST), right - left);
    double high = Math.max(look.rem(LEAST), bottom - top);
    double x = Math.max(0, Math.min(getWidth() - wide, (left + right - wide) / 2));
    double y = Math.max(0, Math.min(getHeight() - high, (top + bottom - high) / 2));
    target.resizeRelocate(x, y, wide, high);
  }
}
