package interlude.ui.reader;

import interlude.content.Play;
import interlude.ui.kit.Flowing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;

/// What a picture says, on a panel that keeps its place whichever of its words it shows.
final class SayPanel extends HBox {
  private final Play play;
  private final Flowing words = Press.flowing("", "t-say-picture");
  private final Node hand;
  private final Map<Asked, Bounds> found = new HashMap<>();
  private Optional<Bounds> aside = Optional.empty();

  private record Asked(SayPlace keeps, Font font) {}

  SayPanel(Look look, Play play) {
    super(look.rem(.6));
    this.play = play;
    hand = Icon.TOUCH.node(look.rem(1.4));
    getChildren().setAll(hand, words);
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(look.rem(.5), look.rem(1), look.rem(.5), look.rem(.75)));
    setMouseTransparent(true);
    getStyleClass().add("say-panel");
    setId("say");
    HBox.setHgrow(words, Priority.ALWAYS);
  }

  /// @param invites whether it asks for a touch
  void say(String text, boolean invites) {
    words.say(text);
    hand.setVisible(invites);
    hand.setManaged(invites);
  }

  /// The height that its longest words need, in px.
  double high(double wide) {
    return measured(() -> prefHeight(wide));
  }

  /// Has it stand there, off the picture, where it covers nothing.
  ///
  /// @param place in the parent's coordinates
  void standAside(Bounds place) {
    aside = Optional.of(place);
  }

  /// Lays itself.
  ///
  /// @param keeps what the picture has to offer
  /// @return the place that its longest words take
  Bounds lay(SayPlace keeps) {
    var place = place(keeps);
    var at = aside.isPresent() ? SayPlace.atHead(place, this) : keeps.within(place, this);
    resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    return place;
  }

  /// Large enough for the longest of its words; found once for a shape.
  Bounds place(SayPlace keeps) {
    return aside.orElseGet(() ->
        found.computeIfAbsent(
            new Asked(keeps, words.getFont()), asked -> measured(() -> asked.keeps().find(this))));
  }

  private <T> T measured(Supplier<T> measure) {
    var said = words.words();
    words.say(longest());
    var result = measure.get();
    words.say(said);
    return result;
  }

  private String longest() {
    return Stream.concat(
            Stream.of(play.ask(), play.pace().end().text()),
            play.spots().stream().map(spot -> spot.say().text()))
        .max(Comparator.comparingDouble(this::wide))
        .orElseThrow();
  }

  /// In one line: what is widest there needs the most lines in any box.
  private double wide(String said) {
    words.say(said);
    return words.prefWidth(-1);
  }
}
