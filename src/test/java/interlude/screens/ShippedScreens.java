package interlude.screens;

import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.shell.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The shipped kiosk at one size of screen, of text, and in one theme.
///
/// @param mirrored in a language that is read from the right
record ShippedScreens(int width, int height, Theme theme, int textSize, boolean mirrored) {
  static final Folders FOLDERS =
      new Folders(Path.of("").toAbsolutePath(), Path.of("target", "test-state").toAbsolutePath());

  ShippedScreens(int width, int height, Theme theme, int textSize) {
    this(width, height, theme, textSize, false);
  }

  ShippedScreens inMirror() {
    return new ShippedScreens(width, height, theme, textSize, true);
  }

  StagedKiosk kiosk() {
    return mirrored
        ? StagedKiosk.mirrored(FOLDERS, width, height, theme, textSize)
        : StagedKiosk.shipped(FOLDERS, width, height, theme, textSize);
  }

  /// What is wrong on any screen, each line with the screen's name.
  List<String> faults(Check... checks) {
    var found = new ArrayList<String>();
    var kiosk = kiosk();
    var walk =
        new Walkthrough(
            kiosk,
            name -> {
              var eye = new Eye(kiosk);
              for (var check : checks) {
                check.look(eye, kiosk, fault -> found.add(name + ": " + fault));
              }
            });
    walk.everywhere();
    return List.copyOf(found);
  }

  @Override
  public String toString() {
    var how = mirrored ? ", from the right" : "";
    return "%d x %d, %s, %d %%%s".formatted(width, height, theme, textSize, how);
  }
}
