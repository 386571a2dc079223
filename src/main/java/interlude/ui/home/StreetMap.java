package interlude.ui.home;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.ui.kit.Flowing;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// An article's map: its picture, with a target, a name and a tick on each of its stops.
final class StreetMap extends Pane {
  private static final double STEP = .94;
  private static final double SMALLEST = .7;

  /// Between two stops, in rem.
  private static final double GAP = .4;

  private final Look look;
  private final Article article;
  private final PictureFrame picture;
  private final List<StopNode> stops = new ArrayList<>();
  private final Label title;
  private final Label up;
  private final Label down;

  private Dimension2D fitted = new Dimension2D(0, 0);

  StreetMap(Look look, Consumer<Event> send, Article article) {
    this.look = look;
    this.article = article;
    picture = PictureFrame.unbounded(look);
    picture.setMouseTransparent(true);
    title = Press.flowing(article.title().in(look.words().language()), "t-map-title");
    up = Press.label("", "t-road", "road-up");
    down = Press.label("", "t-road", "road-down");
    getChildren().addAll(picture, title, up, down);
    boolean first = true;
    for (var stop : article.stops()) {
      var node = new StopNode(look, send, article.id(), stop, first);
      stops.add(node);
      getChildren().add(node);
      first = false;
    }
  }

  void show(KioskState state) {
    var file =
        look.format() == Format.PORTRAIT ? article.pictures().mapTall() : article.pictures().map();
    picture.show(
        state.shelf().picture(article.id(), file),
        Map.of(),
        Map.of(),
        article.alt().in(state.language()));
    up.setText(look.words().get("home.up"));
    down.setText(look.words().get("home.down"));
    stops.forEach(stop -> stop.show(state.visit().hasSeen(article.id(), stop.slide())));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    picture.layout();
    centered(title, "place-title");
    centered(up, "lane-name-up");
    centered(down, "lane-name-down");
    stops.forEach(this::lay);
    var room = new Dimension2D(getWidth(), getHeight());
    if (!room.equals(fitted) && stops.stream().anyMatch(StopNode::isVisible)) {
      fitted = room;
      fit();
    }
  }

  /// As large as names can be without more stops too near each other than small names would leave:
  /// some are near as they are drawn. Once for each size, since every change of a name asks for
  /// another layout.
  private void fit() {
    layAll(SMALLEST);
    long least = tooNear();
    double share = 1;
    layAll(share);
    while (tooNear() > least && share > SMALLEST) {
      share *= STEP;
      layAll(share);
    }
  }

  private void layAll(double share) {
    for (var stop : stops) {
      stop.size(share);
      lay(stop);
    }
  }

  private void lay(StopNode stop) {
    var place = picture.place(stop.part()).or(() -> picture.place(stop.plate()));
    stop.setVisible(place.isPresent());
    place.ifPresent(bounds -> stop.lay(bounds, picture.place(stop.plate()).orElse(bounds)));
  }

  /// Long names at a large size reach into the next stop where the map is small.
  private long tooNear() {
    double gap = look.rem(GAP) / 2;
    var boxes =
        stops.stream()
            .filter(StopNode::isVisible)
            .map(stop ->
                new BoundingBox(
                    stop.getLayoutX() - gap,
                    stop.getLayoutY() - gap,
                    stop.getWidth() + 2 * gap,
                    stop.getHeight() + 2 * gap))
            .toList();
    return boxes.stream().filter(box -> boxes.stream().filter(box::intersects).count() > 1).count();
  }

  private void centered(Label label, String id) {
    Optional<Bounds> place = picture.place(id);
    label.setRotate(picture.turn(id));
    label.setVisible(place.isPresent());
    Bounds box = place.orElse(new BoundingBox(0, 0, 0, 0));
    double wide =
        label instanceof Flowing ? box.getWidth() : Math.max(box.getWidth(), label.prefWidth(-1));
    double high = label.prefHeight(wide);
    label.resizeRelocate(box.getCenterX() - wide / 2, box.getCenterY() - high / 2, wide, high);
  }
}
