package interlude.ui.reader;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Sight;
import interlude.session.Update;
import interlude.session.Walk;
import interlude.ui.kit.Board;
import interlude.ui.kit.Look;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// The next page and the one before, made and drawn while somebody reads, so that a tap only moves
/// images. They are made on a scene of their own, which nobody sees.
final class Ahead {
  private static final Duration A_TAP_LATER = Duration.ofSeconds(1);

  private final Look look;
  private final Consumer<Event> send;
  private final Map<PageKey, Ready> ready = new HashMap<>();
  private Optional<Here> here = Optional.empty();

  private record Here(Sight sight, Image image) {}

  /// @param image the page as it looks when it comes
  record Ready(Page page, Image image) {}

  Ahead(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
  }

  /// The page that was made for this key; it is handed out once.
  Optional<Ready> take(PageKey key) {
    var page = Optional.ofNullable(ready.remove(key));
    ready.clear();
    return page;
  }

  /// How the page that is read looks, if nothing on it has changed since that was kept.
  Optional<Image> picture(KioskState state) {
    return here.filter(kept -> kept.sight().equals(Sight.of(state))).map(Here::image);
  }

  void keep(KioskState state, Image image) {
    takeIn(image);
    here = Optional.of(new Here(Sight.of(state), image));
  }

  void forget() {
    ready.clear();
    here = Optional.empty();
  }

  /// Makes one of the pages that Next and Back would show, where its picture is at hand: one at a
  /// time, so that a tap need not wait long.
  ///
  /// @param styled what wears the kiosk's stylesheets
  /// @param width of the page that is read, in px; a message to everyone takes some of the screen
  /// @return whether one was made
  boolean prepare(KioskState state, Parent styled, double width, double height) {
    for (var turn : new Event[] {new Event.ForwardPressed(), new Event.BackPressed()}) {
      var next = Update.update(state, turn, state.now().plus(A_TAP_LATER)).state();
      if (next.screen() instanceof Screen.Reader reader) {
        var walk = Walk.of(next, reader);
        if (!isReady(PageKey.of(reader, walk), height) && isDrawable(next, reader, walk)) {
          make(next, reader, walk, styled, width, height);
          return true;
        }
      }
    }
    return false;
  }

  private boolean isReady(PageKey key, double height) {
    return ready.containsKey(key) && ready.get(key).image().getHeight() == Math.ceil(height);
  }

  private static boolean isDrawable(KioskState state, Screen.Reader reader, Walk walk) {
    return walk.slide()
        .filter(
            slide -> state.shelf().picture(reader.article(), slide.picture().file()).isPresent())
        .isPresent();
  }

  private void make(
      KioskState state,
      Screen.Reader reader,
      Walk walk,
      Parent styled,
      double width,
      double height) {
    var page = new Page(look, send);
    var host = new Board();
    host.getStyleClass().setAll("kiosk", "reader");
    host.getStylesheets().setAll(styled.getStylesheets());
    host.setStyle(styled.getStyle());
    host.setNodeOrientation(styled.getNodeOrientation());
    host.getChildren().add(page);
    var scene = new Scene(host, width, height);
    page.resizeRelocate(0, 0, width, height);
    host.applyCss();
    page.show(state, reader, walk);
    var image = scene.snapshot(null);
    takeIn(image);
    ready.put(PageKey.of(reader, walk), new Ready(page, image));
    host.getChildren().clear();
  }

  /// Has the renderer copy the image now, not in the first frame that shows it: it does for any
  /// pixel of it.
  private static void takeIn(Image image) {
    var corner = new SnapshotParameters();
    corner.setViewport(new Rectangle2D(0, 0, 1, 1));
    new ImageView(image).snapshot(corner, null);
  }
}
