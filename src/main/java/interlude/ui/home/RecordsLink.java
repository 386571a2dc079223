package interlude.ui.home;

import interlude.session.Event;
import interlude.session.Sheet;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// The quiet way to what this screen records.
final class RecordsLink {
  private RecordsLink() {}

  static Button of(Look look, Consumer<Event> send) {
    var button =
        new Press(look)
            .link(
                look.words().get("records.link"),
                Icon.INFO,
                () -> send.accept(new Event.SheetOpened(Sheet.RECORDS)));
    button.setId("records");
    return button;
  }
}
