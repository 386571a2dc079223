package interlude;

import java.io.IOException;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A made-up visit that the packing of the kiosk plays once, without a display, so that the
/// start-up cache knows what a start and a first touch need. It ends the program. It tells nothing
/// about whether the kiosk is right.
final class Rehearsal {
  private static final long FIRST_MS = 4000;
  private static final long PAUSE_MS = 350;
  private static final List<String> OF_A_DISPLAY =
      List.of("com/sun/glass/ui/gtk/", "com/sun/prism/es2/");

  private final int width;
  private final int height;

  Rehearsal(double width, double height) {
    this.width = (int) width;
    this.height = (int) height;
  }

  static boolean isAsked() {
    return Boolean.getBoolean("interlude.rehearsal");
  }

  /// Call it on the FX thread, when the window is open.
  void begin() {
    loadWhatNeedsADisplay();
    var robot = new Robot();
    var steps =
        List.<Runnable>of(
            () -> tap(robot, 0.8, 0.4),
            () -> robot.keyType(KeyCode.RIGHT),
            () -> robot.keyType(KeyCode.RIGHT),
            () -> tap(robot, 0.15, 0.72),
            () -> robot.keyType(KeyCode.LEFT),
            () -> tap(robot, 0.08, 0.94),
            () -> robot.keyType(KeyCode.ESCAPE),
            () -> robot.keyType(KeyCode.TAB),
            () -> robot.keyType(KeyCode.ENTER),
            () -> robot.keyType(KeyCode.ESCAPE),
            () -> tap(robot, 0.1, 0.08),
            () -> tap(robot, 0.2, 0.85),
            Platform::exit);
    var timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      timer.schedule(() -> Platform.runLater(step), FIRST_MS + i * PAUSE_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void tap(Robot robot, double right, double down) {
    robot.mouseMove(right * width, down * height);
    robot.mouseClick(MouseButton.PRIMARY);
  }

  /// The window system's own classes, which a visit without a display does not use.
  private static void loadWhatNeedsADisplay() {
    var graphics = Platform.class.getModule();
    graphics
        .getLayer()
        .configuration()
        .findModule(graphics.getName())
        .ifPresent(
            found -> names(found.reference()).forEach(name -> Class.forName(graphics, name)));
  }

  private static List<String> names(ModuleReference module) {
    try (var reader = module.open();
        var files = reader.list()) {
      return files
          .filter(
              file -> file.endsWith(".class") && OF_A_DISPLAY.stream().anyMatch(file::startsWith))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
