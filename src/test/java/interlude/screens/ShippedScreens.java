package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.ShippedFolders;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import java.util.ArrayList;
import java.util.List;

/// The shipped kiosk at one size of screen, of text, and in one theme.
///
/// @param mirrored in a language that is read from the right
record ShippedScreens(int width, int height, Theme theme, int textSize, boolean mirrored) {
  ShippedScreens(int width, int height, Theme theme, int textSize) {
    this(width, height, theme, textSize, false);
  }

  ShippedScreens inMirror() {
    return new ShippedScreens(width, height, theme, textSize, true);
  }

  StagedKiosk kiosk() {
    return mirrored
        ? StagedKiosk.mirrored(ShippedFolders.FOLDERS, width, height, theme, textSize)
        : StagedKiosk.shipped(ShippedFolders.FOLDERS, width, height, theme, textSize);
  }

  /// Nothing is wrong with the layout of any screen.
  void areSound() {
    var found = faults(new WordsCheck(), new TargetsCheck(), new HelpCheck(), new PlayCheck());
    assertEquals("", String.join("\n", found));
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
