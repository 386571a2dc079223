package interlude.ui;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Setup;
import interlude.session.Sheet;
import interlude.session.Shelf;
import interlude.session.Sight;
import interlude.session.Update;
import interlude.ui.kit.Board;
import interlude.ui.kit.Look;
import interlude.ui.kit.Still;
import interlude.ui.kit.Sweep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.util.Duration;

/// Pictures of the screens that are a tap away, drawn one at a time while nothing happens, so that
/// the tap only moves images. Of one look and one set-up; the ones longest unused give way.
final class DrawnAhead {
  static final int MOST = 32;

  /// A screen is still once it has slid in and its pictures have come.
  private static final Duration QUIET = Duration.millis(700);

  private static final Duration BETWEEN = Duration.millis(150);

  private final Look look;
  private final Look.Wardrobe wardrobe;
  private final Parent styled;
  private final LinkedHashMap<Sight, Still> stills = new LinkedHashMap<>(MOST, .75f, true);
  private final Map<Lying, Still> sheets = new HashMap<>();
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private final Sweep sweep = new Sweep();
  private Optional<Seen> seen = Optional.empty();

  /// What decides what there is to draw.
  private record Seen(KioskState state, Sight sight, Setup setup, Shelf shelf) {
    boolean isSame(Seen other) {
      return setup == other.setup
          && shelf == other.shelf
          && sight.equals(other.sight)
          && state.visit().sheet() == other.state().visit().sheet();
    }
  }

  /// A sheet that is the same over every screen.
  private record Lying(Sheet sheet, LocalDate day) {
    static Lying of(KioskState state) {
      return new Lying(state.visit().sheet(), state.now().wall().toLocalDate());
    }
  }

  /// @param styled what wears the kiosk's stylesheets
  DrawnAhead(Look look, Look.Wardrobe wardrobe, Parent styled) {
    this.look = look;
    this.wardrobe = wardrobe;
    this.styled = styled;
    quiet.setOnFinished(_ -> {
      if (sweep.sweep(Sweep.MUCH)
          || seen.filter(now -> drawNext(now.state())).isPresent()
          || sweep.sweep(Sweep.SOME)) {
        quiet.playFrom(QUIET.subtract(BETWEEN));
      }
    });
  }

  /// Hears of every state. Where pages cut, none are needed.
  void heed(KioskState state) {
    var now = new Seen(state, Sight.of(state), state.setup(), state.shelf());
    if (look.cuts() || seen.filter(now::isSame).isPresent()) {
      return;
    }
    if (seen.filter(before -> before.setup() == now.setup()).isEmpty()) {
      stills.clear();
      sheets.clear();
    }
    seen = Optional.of(now);
    quiet.playFromStart();
  }

  /// How that state's screen looks, if it has been drawn.
  Optional<Image> picture(KioskState state) {
    return still(state).map(Still::image);
  }

  /// The uppermost rows of that picture.
  Optional<Image> strip(KioskState state, double high) {
    return still(state).map(still -> still.image((int) Math.ceil(high)));
  }

  private Optional<Still> still(KioskState state) {
    return seen.filter(now -> now.setup() == state.setup())
        .flatMap(_ -> Optional.ofNullable(stills.get(Sight.of(state))))
        .filter(still -> still.height() == Math.ceil(high(state)));
  }

  /// How many sheets are kept.
  int sheets() {
    return sheets.size();
  }

  /// How that state's sheet looks, if it has been drawn.
  Optional<Image> sheet(KioskState state) {
    return Optional.ofNullable(sheets.get(Lying.of(state))).map(Still::image);
  }

  /// Nothing more is drawn.
  void end() {
    quiet.stop();
    stills.clear();
    sheets.clear();
  }

  /// @return whether there was something to draw
  boolean drawNext(KioskState state) {
    var next =
        Stream.concat(Stream.of(state), Sight.ahead(state).stream())
            .limit(MOST)
            .filter(ahead -> !stills.containsKey(Sight.of(ahead)) && Sight.isWhole(ahead))
            .findFirst();
    next.ifPresent(ahead -> keep(Sight.of(ahead), Still.of(drawn(ahead))));
    return next.isPresent() || drawSheet(state);
  }

  private boolean drawSheet(KioskState state) {
    var next =
        Stream.of(Sheet.HELP, Sheet.LOOK)
            .map(sheet -> Update.update(state, new Event.SheetOpened(sheet), state.now()).state())
            .filter(ahead -> ahead.visit().sheet() != Sheet.NONE)
            .filter(ahead -> !sheets.containsKey(Lying.of(ahead)) && SheetLayer.isWhole(ahead))
            .findFirst();
    next.ifPresent(ahead -> {
      var lying = Lying.of(ahead);
      sheets.keySet().removeIf(old -> !old.day().equals(lying.day()));
      sheets.put(lying, Still.of(drawnSheet(ahead)));
    });
    return next.isPresent();
  }

  private void keep(Sight sight, Still still) {
    stills.put(sight, still);
    if (stills.size() > MOST) {
      stills.pollFirstEntry();
    }
  }

  /// Drawn on a scene of its own, which nobody sees, as it will be built.
  private Image drawn(KioskState state) {
    var host = host();
    var scene = new Scene(host, look.width(), high(state));
    var sent = new ArrayList<Event>();
    var view = Screens.make(state.screen(), look, wardrobe, sent::add);
    host.getChildren().add(view.node());
    view.node().resizeRelocate(0, 0, look.width(), high(state));
    view.node().applyCss();
    view.show(state);
    for (var measured : sent) {
      view.show(Update.update(state, measured, state.now()).state());
    }
    var image = scene.snapshot(null);
    host.getChildren().clear();
    view.leave();
    return image;
  }

  private Image drawnSheet(KioskState state) {
    var host = host();
    var scene = new Scene(host, look.width(), look.height());
    var layer = new SheetLayer(look, _ -> {}, () -> {});
    host.getChildren().add(layer);
    layer.resize(look.width(), look.height());
    layer.show(state, Optional::empty);
    host.applyCss();
    layer.layout();
    var image = layer.picture().orElseThrow();
    scene.setRoot(new Board());
    return image;
  }

  private Board host() {
    var host = new Board();
    host.getStyleClass().setAll(styled.getStyleClass());
    host.getStylesheets().setAll(styled.getStylesheets());
    host.setStyle(styled.getStyle());
    host.setNodeOrientation(styled.getNodeOrientation());
    return host;
  }

  /// In px, without the line of a message to everyone.
  private double high(KioskState state) {
    return look.height() - Notices.high(state, look);
  }
}
