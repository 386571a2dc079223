package interlude.screens;

import interlude.StagedKiosk;
import interlude.session.desk.Desk;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;

/// Help can be pressed on every screen and sheet of a visitor, at the same pixel, with nothing
/// above it.
final class HelpCheck implements Check {
  private Optional<Bounds> place = Optional.empty();

  @Override
  public void look(Eye eye, StagedKiosk kiosk, Consumer<String> fault) {
    var help =
        eye.targets().stream().filter(target -> "help".equals(target.node().getId())).toList();
    if (kiosk.state().screen() instanceof Desk && help.isEmpty()) {
      return;
    }
    if (help.size() != 1) {
      fault.accept("is there %d times: help".formatted(help.size()));
      return;
    }
    var here = help.getFirst().where();
    if (!place.orElse(here).equals(here)) {
      fault.accept("has moved: help" + Sizes.at(here));
    }
    place = Optional.of(place.orElse(here));
    var touched = Eye.touched(kiosk, here.getCenterX(), here.getCenterY());
    if (touched.filter(node -> Eye.isWithin(node, help.getFirst().node())).isEmpty()) {
      fault.accept("is covered by " + touched + ": help");
    }
  }
}
