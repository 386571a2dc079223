package interlude.ui.explorer;

import interlude.content.Explorer;
import interlude.session.Event;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An arrow as a line of the list: from what to what, and how sure.
final class ArrowTile {
  private ArrowTile() {}

  static Tile of(Look look, Consumer<Event> send, Explorer explorer, int place) {
    var rule = explorer.rules().get(place);
    var claim = rule.claim();
    var texts =
        new VBox(
            look.rem(.1),
            Press.flowing(Telling.arrow(look, explorer, rule), "t-strong"),
            Press.flowing(
                EvidenceChip.name(claim.evidence(), claim.mark(), look), "t-label-muted"));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row =
        new HBox(
            look.rem(.75),
            EvidenceChip.icon(claim.evidence(), look.rem(1.3)),
            texts,
            Icon.NEXT.node(look.rem(1.1)));
    row.setAlignment(Pos.CENTER_LEFT);
    var inside = new Insets(look.rem(.35), look.rem(1), look.rem(.35), look.rem(1));
    var tile =
        new Tile(
            "action",
            Telling.arrowAloud(look, explorer, rule),
            row,
            inside,
            look.rem(3),
            () -> send.accept(new Event.ArrowOpened(place)));
    tile.target().setId("tile-" + place);
    return tile;
  }
}
