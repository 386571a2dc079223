package interlude.screens;

import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.shell.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The shipped kiosk at one size of screen, of text, and in one theme.
record ShippedScreens(int width, int height, Theme theme, int textSize) {
  static final Folders FOLDERS =
      new Folders(Path.of("").toAbsolutePath(), Path.of("target", "test-state").toAbsolutePath());

  StagedKiosk kiosk() {
    return StagedKiosk.shipped(FOLDERS, width, height, theme, textSize);
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
    return "%d x %d, %s, %d %%".formatted(width, height, theme, textSize);
  }
}
