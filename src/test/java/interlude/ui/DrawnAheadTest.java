package interlude.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.session.Update;
import interlude.ui.kit.Look;
import interlude.ui.kit.Still;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Screens that are drawn before the tap: with the pixels that would be built on it, and forgotten
/// as soon as they would be others.
@ExtendWith(OnFxThread.class)
class DrawnAheadTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 450;
  private static final Event OPEN = new Event.ArticleOpened("mind-and-body");
  private static final Event HOME = new Event.HomePressed();
  private static final Event STOP = new Event.StopChosen("mind-and-body", "short-stress");

  private static StagedKiosk kiosk() {
    return StagedKiosk.shipped(ShippedFolders.FOLDERS, WIDTH, HEIGHT, Theme.LIGHT, 100);
  }

  private static StagedKiosk mirrored() {
    return StagedKiosk.mirrored(ShippedFolders.FOLDERS, WIDTH, HEIGHT, Theme.LIGHT, 100);
  }

  private static KioskState moving(KioskState state) {
    return after(state, new Event.MotionChosen(Motion.FULL));
  }

  private static KioskState after(KioskState state, Event... taps) {
    for (var tap : taps) {
      state = Update.update(state, tap, state.now().plus(Duration.ofSeconds(1))).state();
    }
    return state;
  }

  private static DrawnAhead ahead(StagedKiosk kiosk, KioskState state) {
    var ahead =
        new DrawnAhead(
            Look.of(state, WIDTH, HEIGHT, kiosk.wardrobe()), kiosk.wardrobe(), kiosk.root());
    ahead.heed(state);
    return ahead;
  }

  @Test
  void areThePixelsThatWouldBeBuilt() {
    var kiosk = kiosk();
    var loop = moving(kiosk.state());
    var ahead = ahead(kiosk, loop);
    IntStream.range(0, DrawnAhead.MOST + 2).forEach(_ -> ahead.drawNext(loop));
    assertFalse(ahead.drawNext(loop), "all is drawn, and nothing twice");
    // the article's first page and the route's have a picture that moves, with a button to stop it
    for (var way : List.of(List.of(HOME), List.of(HOME, STOP))) {
      var drawn = ahead.picture(after(loop, way.toArray(Event[]::new))).orElseThrow();
      assertArrayEquals(Still.of(built(way)).bytes(), Still.of(drawn).bytes(), way.toString());
    }
    ahead.end();
  }

  @ParameterizedTest(name = "{0}, from the right: {1}")
  @CsvSource({"HELP, false", "LOOK, false", "HELP, true", "LOOK, true"})
  void aSheetIsThePixelsThatWouldBeBuilt(Sheet sheet, boolean mirrored) {
    var kiosk = mirrored ? mirrored() : kiosk();
    var loop = moving(kiosk.state());
    var ahead = ahead(kiosk, loop);
    var opened = after(loop, HOME, new Event.SheetOpened(sheet));
    assertFalse(ahead.sheet(opened).isPresent());
    IntStream.range(0, DrawnAhead.MOST + 2).forEach(_ -> ahead.drawNext(loop));
    var sheetDrawn = ahead.sheet(opened).orElseThrow();
    var real = mirrored ? mirrored() : kiosk();
    real.moment(Duration.ofSeconds(1));
    real.send(HOME);
    real.moment(Duration.ofSeconds(1));
    real.send(new Event.MotionChosen(Motion.FULL));
    real.send(new Event.SheetOpened(sheet));
    real.settle();
    var node = (Region) real.root().lookup(".sheet");
    var all = real.scene().snapshot(null).getPixelReader();
    // below its round shoulders, without the way to help that lies over it
    int from = (int) (node.getLayoutY() + node.getHeight() / 4);
    var built = new WritableImage(all, WIDTH / 3, from, WIDTH / 3, HEIGHT - from);
    var drawn =
        new WritableImage(
            sheetDrawn.getPixelReader(),
            WIDTH / 3,
            from - (int) node.getLayoutY(),
            WIDTH / 3,
            HEIGHT - from);
    assertEquals(HEIGHT, node.getLayoutY() + node.getHeight());
    assertArrayEquals(Still.of(built).bytes(), Still.of(drawn).bytes());
    ahead.end();
  }

  @Test
  void sheetsOfAnotherDayAreNotKept() {
    var kiosk = kiosk();
    var loop = moving(kiosk.state());
    var ahead = ahead(kiosk, loop);
    var next = Update.update(loop, new Event.Ticked(), loop.now().plus(Duration.ofDays(1))).state();
    for (var day : List.of(loop, next)) {
      IntStream.range(0, DrawnAhead.MOST + 2).forEach(_ -> ahead.drawNext(day));
      assertTrue(ahead.sheet(after(day, new Event.SheetOpened(Sheet.HELP))).isPresent());
    }
    assertEquals(2, ahead.sheets());
    ahead.end();
  }

  /// What a kiosk without pictures ahead shows, but for the layers over the screen.
  private static Image built(List<Event> way) {
    var kiosk = kiosk();
    for (var tap : way) {
      kiosk.moment(Duration.ofSeconds(1));
      kiosk.send(tap);
    }
    kiosk.settle();
    kiosk.root().getChildrenUnmodifiable().stream()
        .skip(1)
        .forEach(layer -> layer.setVisible(false));
    return kiosk.scene().snapshot(null);
  }

  @Test
  void anotherSetUpForgetsThem() {
    var kiosk = kiosk();
    var loop = moving(kiosk.state());
    var ahead = ahead(kiosk, loop);
    assertTrue(ahead.drawNext(loop));
    assertTrue(ahead.picture(loop).isPresent());
    var setup = loop.setup().withLook(Theme.LIGHT, 125, Motion.FULL);
    var other = after(loop, new Event.SetupLoaded(setup, List.of()), new Event.StartAgainPressed());
    assertFalse(ahead.picture(other).isPresent());
    assertEquals(setup, other.setup());
    ahead.heed(other);
    ahead.heed(loop);
    assertFalse(ahead.picture(loop).isPresent());
    ahead.end();
  }

  @Test
  void whatIsTriedOnAPageMakesItAnother() {
    var kiosk = kiosk();
    kiosk.moment(Duration.ofSeconds(1));
    kiosk.send(OPEN);
    var page = moving(kiosk.state());
    var ahead = ahead(kiosk, page);
    assertTrue(ahead.drawNext(page));
    assertTrue(ahead.picture(page).isPresent());
    assertFalse(ahead.picture(after(page, new Event.CardToggled(0))).isPresent());
    ahead.end();
  }

  @Test
  void calmNeedsNone() {
    var kiosk = kiosk();
    var ahead = ahead(kiosk, kiosk.state());
    assertEquals(List.of(), ahead.picture(kiosk.state()).stream().toList());
  }
}
