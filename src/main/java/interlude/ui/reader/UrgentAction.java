package interlude.ui.reader;

import interlude.content.Urgent;
import interlude.session.Event;
import interlude.session.Sheet;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// "I have this now": one tap to the page that is shown to the staff.
final class UrgentAction extends StackPane {

  UrgentAction(Look look, Consumer<Event> send, Urgent urgent) {
    var words = Press.flowing(urgent.ask(), "t-large");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row =
        new HBox(look.rem(.9), Icon.HAND.node(look.rem(1.6)), words, Icon.NEXT.node(look.rem(1.2)));
    row.setAlignment(Pos.CENTER_LEFT);
    var inside = new Insets(look.rem(.5), look.rem(1.25), look.rem(.5), look.rem(1.25));
    var tile =
        new Tile(
            "now",
            urgent.ask(),
            row,
            inside,
            look.rem(3.25),
            () -> send.accept(new Event.SheetOpened(Sheet.TELL_STAFF)));
    tile.target().setId("now");
    getChildren().add(tile);
    setPadding(new Insets(look.rem(.5), 0, look.rem(.25), 0));
  }
}
