package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;

/// The number of an article's place in the loop. Its color belongs to the place, too.
public final class Disc {
  private static final List<String> ROLES = List.of("mind", "defense", "help", "alarm", "stress");

  private Disc() {}

  /// The style class that sets the color of that place.
  ///
  /// @param number from 1
  public static String role(int number) {
    return "role-" + ROLES.get(Math.floorMod(number - 1, ROLES.size()));
  }

  public static Label of(Look look, int number) {
    var disc = Press.label(Integer.toString(number), "desk-disc", role(number));
    disc.setAlignment(Pos.CENTER);
    disc.setMinSize(look.rem(1.3), look.rem(1.3));
    disc.setMaxSize(look.rem(1.3), look.rem(1.3));
    return disc;
  }
}
