package interlude.ui.reader;

import interlude.content.Play;
import interlude.content.Play.Spot;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Plays;
import interlude.ui.kit.Flowing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;

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
  private final Flowing words = Press.flowing("", "t-say-picture");
  private final HBox panel;
  private List<Bounds> controls = List.of();
  private final Map<Asked, Bounds> places = new HashMap<>();

  private record Asked(SayPlace keeps, Font font) {}

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
    for (int i = 0; i < play.spots().size(); i++) {
      targets.add(target(send, play.spots().get(i), i));
    }
    getChildren().addAll(targets);
    getChildren().add(panel);
  }

  private Button target(Consumer<Event> send, Spot spot, int place) {
    var button = Press.bare("spot", spot.name(), () -> send.accept(new Event.SpotTouched(place)));
    button.setId("spot-" + place);
    if (play.kind() != Play.Kind.SLIDER) {
      var dot = new Pane();
      double size = look.rem(1);
      dot.setMinSize(size, size);
      dot.setMaxSize(size, size);
      dot.getStyleClass().add("spot-dot");
      button.setGraphic(dot);
    }
    return button;
  }

  void show(KioskState state, String article, String slide) {
    var chosen = Plays.chosen(state, article, slide, play);
    boolean tried = Plays.isTried(state, article, slide);
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).pseudoClassStateChanged(Styles.ON, chosen.contains(i));
    }
    words.say(
        tried && !chosen.isEmpty() ? play.spots().get(chosen.getLast()).say().text() : play.ask());
    panel.getChildren().getFirst().setVisible(!tried || chosen.isEmpty());
    panel.getChildren().getFirst().setManaged(!tried || chosen.isEmpty());
    picture.drawing().ifPresent(drawing -> parts.show(drawing, chosen, tried));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var keeps = sayPlace(controls);
    var place = place(keeps);
    var at = keeps.within(place, panel);
    panel.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    var covers = Stream.concat(Stream.of(place), controls.stream()).toList();
    for (int i = 0; i < targets.size(); i++) {
      lay(targets.get(i), spotBounds(play.spots().get(i)), covers);
    }
  }

  private SayPlace sayPlace(List<Bounds> fixed) {
    return new SayPlace(
        look, getWidth(), getHeight(), look.rem(1), picture.place("place-say"), clearing(fixed));
  }

  /// Large enough for the longest of its words; found once for a shape.
  private Bounds place(SayPlace keeps) {
    return places.computeIfAbsent(new Asked(keeps, words.getFont()), this::find);
  }

  private Bounds find(Asked asked) {
    var said = words.words();
    words.say(longest());
    var place = asked.keeps().find(panel);
    words.say(said);
    return place;
  }

  /// What the picture's words would cover, were those controls on it.
  double cost(List<Bounds> fixed) {
    var clearing = clearing(fixed);
    return clearing.cost(place(sayPlace(fixed)));
  }

  private String longest() {
    return Stream.concat(
            Stream.of(play.ask()), play.spots().stream().map(spot -> spot.say().text()))
        .max(Comparator.comparingDouble(this::high))
        .orElseThrow();
  }

  private double high(String said) {
    words.say(said);
    return words.prefHeight(look.rem(12));
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
    return play.spots().stream().flatMap(spot -> spotBounds(spot).stream()).map(this::box).toList();
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
