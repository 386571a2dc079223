package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.StagedKiosk;
import interlude.config.disk.Disk;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.shell.Folders;
import java.time.Duration;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody in front of a kiosk in a window: a robot's finger and keys, eyes, and time that passes
/// as the test says.
final class Visitor implements AutoCloseable {
  private static final Duration BETWEEN_TOUCHES = Duration.ofSeconds(1);

  private final FxRobot robot = new FxRobot();
  private final StagedKiosk kiosk;
  private final Stage stage;

  private Visitor(StagedKiosk kiosk, Stage stage) {
    this.kiosk = kiosk;
    this.stage = stage;
  }

  /// Switches a kiosk on.
  static Visitor before(Folders folders, int width, int height) throws Exception {
    return before(folders, width, height, Disk.REAL);
  }

  /// One whose desk saves to that disk.
  static Visitor before(Folders folders, int width, int height, Disk disk) throws Exception {
    return OnFxThread.call(() -> {
      var kiosk = new StagedKiosk(folders, width, height, disk);
      var stage = new Stage(StageStyle.UNDECORATED);
      stage.setScene(kiosk.scene());
      stage.setX(0);
      stage.setY(0);
      stage.show();
      kiosk.load();
      return new Visitor(kiosk, stage);
    });
  }

  // hands

  /// Touches that thing where it is, as a finger would, whatever lies there.
  void touch(String id) throws Exception {
    between();
    pointAt(id);
    hand().pressMouse(MouseButton.PRIMARY);
    hand().releaseMouse(MouseButton.PRIMARY);
    rest();
  }

  /// A finger comes from above, not along the glass as a mouse does, pixel by pixel.
  private void pointAt(String id) throws Exception {
    var middle = robot.point(see(id)).query();
    hand().moveMouse(middle);
    rest();
  }

  /// Does just what it is told: the robot around it waits 50 ms after everything.
  private BaseRobot hand() {
    return robot.robotContext().getBaseRobot();
  }

  /// Until what was done has been heard.
  private static void rest() {
    WaitForAsyncUtils.waitForFxEvents(1);
  }

  /// The same with a finger that slides a little before it is lifted, as fingers do.
  void touchShakily(String id) throws Exception {
    between();
    pointAt(id);
    robot.press(MouseButton.PRIMARY);
    robot.moveBy(4, 3).moveBy(-2, 1).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Lays a finger on that thing for so long.
  void hold(String id, Duration time) throws Exception {
    between();
    pointAt(id);
    robot.press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    waits(time);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Begins on that thing, slides so far, and stays there.
  void slideAndHold(String id, double right, Duration time) throws Exception {
    between();
    robot.moveTo(see(id)).press(MouseButton.PRIMARY).moveBy(right / 2, 0).moveBy(right / 2, 0);
    WaitForAsyncUtils.waitForFxEvents();
    waits(time);
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Keys that are pressed together.
  void chord(KeyCode... keys) throws Exception {
    between();
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void press(KeyCode... keys) throws Exception {
    for (var key : keys) {
      between();
      hand().pressKeyboard(key);
      hand().releaseKeyboard(key);
      rest();
    }
  }

  void stroke(double fromX, double toX, double y) throws Exception {
    between();
    robot.drag(fromX, y, MouseButton.PRIMARY).dropTo(toX, y);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Moves on with Tab until that thing has the focus.
  void tabTo(String id) throws Exception {
    for (int i = 0; i < 60; i++) {
      if (id.equals("#" + focused())) {
        return;
      }
      press(KeyCode.TAB);
    }
    throw new AssertionError("Tab never comes to " + id);
  }

  String focused() throws Exception {
    return ask(() ->
        kiosk.scene().getFocusOwner() == null
            ? ""
            : String.valueOf(kiosk.scene().getFocusOwner().getId()));
  }

  private void between() throws Exception {
    ask(() -> {
      kiosk.moment(BETWEEN_TOUCHES);
      return null;
    });
  }

  /// Takes that thing by hand and lets it go so far away.
  void drag(String id, double right, double down) throws Exception {
    between();
    pointAt(id);
    robot.press(MouseButton.PRIMARY);
    for (int step = 0; step < 4; step++) {
      robot.moveBy(right / 4, down / 4);
    }
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  // time

  void waits(Duration time) throws Exception {
    ask(() -> {
      kiosk.pass(time);
      return null;
    });
  }

  void waitsSeconds(double seconds) throws Exception {
    waits(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  // eyes

  /// That thing, if it can be seen.
  Node see(String id) throws Exception {
    return look(() -> {
      var found = kiosk.root().lookupAll(id).stream().filter(Visitor::isSeen).toList();
      assertEquals(1, found.size(), id);
      return found.getFirst();
    });
  }

  boolean sees(String id) throws Exception {
    return look(() -> kiosk.root().lookupAll(id).stream().anyMatch(Visitor::isSeen));
  }

  boolean reads(String words) throws Exception {
    return look(() ->
        kiosk.root().lookupAll(".label").stream()
            .anyMatch(label -> isSeen(label) && ((Labeled) label).getText().contains(words)));
  }

  /// Whether that box is as high as its words need.
  boolean holds(String id) throws Exception {
    var box = (Region) see(id);
    return ask(() -> box.getHeight() > box.prefHeight(box.getWidth()) - 1);
  }

  Bounds where(String id) throws Exception {
    var node = see(id);
    return ask(() -> node.localToScene(node.getLayoutBounds()));
  }

  /// A kiosk that is only a picture of one does not count.
  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || (at.isDisabled() && at.getStyleClass().contains("little-kiosk"))) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /// Every pixel of the window.
  int[] picture() throws Exception {
    return ask(() -> {
      var image = kiosk.scene().snapshot(null);
      int width = (int) image.getWidth();
      int height = (int) image.getHeight();
      var pixels = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
      return pixels;
    });
  }

  // what the kiosk knows

  KioskState state() throws Exception {
    return ask(kiosk::state);
  }

  StagedKiosk kiosk() {
    return kiosk;
  }

  void isInTheLoop() throws Exception {
    assertInstanceOf(Screen.Attract.class, state().screen());
    assertTrue(sees("#poster"));
  }

  void isHome() throws Exception {
    assertEquals(new Screen.Home(), state().screen());
    assertTrue(sees("#done"));
  }

  Screen.Reader reader() throws Exception {
    return assertInstanceOf(Screen.Reader.class, state().screen());
  }

  /// What the eyes see once the next frame is drawn.
  private <T> T look(Callable<T> work) throws Exception {
    rest();
    return ask(() -> {
      kiosk.settle();
      return work.call();
    });
  }

  <T> T ask(Callable<T> work) throws Exception {
    return OnFxThread.call(work);
  }

  /// Switches the kiosk off, in the middle of whatever it does.
  @Override
  public void close() {
    Platform.runLater(stage::close);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
