package interlude.ui.reader;

import interlude.content.Play;
import interlude.content.Play.Spot;
import interlude.session.Course;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Plays;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// What one can touch in a picture: a target on each spot, and below, what one learns there. Taps
/// and keys do it all.
final class PlayLayer extends Pane {
  /// 20 mm, the least that a finger needs.
  private static final double LEAST = 2.67;

  private final Look look;
  private final Play play;
  private final PictureFrame picture;
  private final PlayParts parts;
  private final List<Button> targets = new ArrayList<>();
  private final SayPanel panel;
  private List<Bounds> taken = List.of();
  private List<Bounds> controls = List.of();

  PlayLayer(Look look, Consumer<Event> send, Play play, PictureFrame picture) {
    this.look = look;
    this.play = play;
    this.picture = picture;
    parts = new PlayParts(play, look.calm());
    panel = new SayPanel(look, play);
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
    if (play.kindOf(place) != Play.Kind.SLIDER && !isGuide()) {
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
    taken = List.of(place);
  }

  /// The height that what it says needs at most, in px.
  double high(double wide) {
    panel.applyCss();
    return panel.high(wide);
  }

  /// Has it speak from there, off the picture, where its words cover nothing.
  ///
  /// @param place in this layer's coordinates
  void speakFrom(Bounds place) {
    panel.standAside(place);
  }

  void show(KioskState state, String article, String slide) {
    var chosen = Plays.chosen(state, article, slide, play);
    boolean tried = isGuide() || Plays.isTried(state, article, slide);
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).pseudoClassStateChanged(Styles.ON, chosen.contains(i));
    }
    boolean invites = !tried || chosen.isEmpty();
    boolean ends = invites && Course.isDone(state);
    panel.say(
        ends
            ? play.pace().end().text()
            : invites ? play.ask() : play.spots().get(chosen.getLast()).say().text(),
        invites && !ends);
    picture.drawing().ifPresent(drawing -> parts.show(drawing, chosen, tried));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var fixed = Stream.concat(controls.stream(), taken.stream()).toList();
    var said = panel.lay(sayPlace(fixed));
    var covers = Stream.concat(Stream.of(said), fixed.stream()).toList();
    for (int i = 0; i < targets.size(); i++) {
      lay(targets.get(i), spotBounds(play.spots().get(i)), covers);
      var dot = targets.get(i).getGraphic();
      if (dot != null) {
        dot.setVisible(!hasKnob(play.spots().get(i)));
      }
    }
  }

  private SayPlace sayPlace(List<Bounds> fixed) {
    return new SayPlace(
        look, getWidth(), getHeight(), look.rem(1), picture.place("place-say"), clearing(fixed));
  }

  /// What the picture's words would cover, were those controls on it.
  double cost(List<Bounds> fixed) {
    return clearing(fixed).cost(panel.place(sayPlace(fixed)));
  }

  private Clearing clearing(List<Bounds> fixed) {
    var about =
        play.spots().stream()
            .flatMap(spot -> Stream.of(spot.light(), spot.show(), List.of(spot.part())))
            .flatMap(List::stream)
            .distinct()
            .flatMap(part -> picture.place(part).stream());
    return new Clearing(
        fixed,
        spots(),
        Stream.concat(picture.words().stream(), about).toList(),
        look.rem().finger());
  }

  /// What can be touched, in this layer's coordinates, where nothing lies on it.
  List<Bounds> spots() {
    return play.spots().stream()
        .limit(targets.size())
        .flatMap(spot -> spotBounds(spot).stream())
        .map(this::box)
        .toList();
  }

  /// @param boxes other things that can be touched and lie on the picture
  void keepClearOf(List<Bounds> boxes) {
    if (!controls.equals(boxes)) {
      controls = List.copyOf(boxes);
      requestLayout();
    }
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

  /// A spot ends where something lies on it: what is covered cannot be touched.
  private void lay(Button target, Optional<Bounds> place, List<Bounds> covers) {
    target.setVisible(place.isPresent());
    place
        .map(this::box)
        .map(whole -> Clearing.beside(whole, covers, look.rem().finger()))
        .ifPresent(box ->
            target.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
  }

  /// On the spot, large enough, and inside the picture also where the screen's shape cuts it.
  private Bounds box(Bounds bounds) {
    double left = Math.max(0, bounds.getMinX());
    double top = Math.max(0, bounds.getMinY());
    double right = Math.min(getWidth(), bounds.getMaxX());
    double bottom = Math.min(getHeight(), bounds.getMaxY());
    double wide = Math.max(look.rem(LEAST), right - left);
    double high = Math.max(look.rem(LEAST), bottom - top);
    double x = Math.max(0, Math.min(getWidth() - wide, (left + right - wide) / 2));
    double y = Math.max(0, Math.min(getHeight() - high, (top + bottom - high) / 2));
    return new BoundingBox(x, y, wide, high);
  }
}
