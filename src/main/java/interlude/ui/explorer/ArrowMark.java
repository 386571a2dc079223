package interlude.ui.explorer;

import interlude.content.Explorer;
import interlude.content.Explorer.Rule;
import interlude.content.ExplorerParts;
import interlude.content.Mark;
import interlude.session.Event;
import interlude.session.Exploration;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The mark on an arrow: how sure, and whether linked or a cause. A touch asks what it stands for.
/// Seen on the arrows of the lever that is looked at, and on the loop itself.
final class ArrowMark {
  /// 20 mm, the least that a finger needs.
  private static final double LEAST = 2.67;

  private final Look look;
  private final Rule rule;
  private final int place;
  private final boolean ofLever;
  private final Button target;

  ArrowMark(Look look, Consumer<Event> send, Explorer explorer, int place) {
    this.look = look;
    this.place = place;
    rule = explorer.rules().get(place);
    ofLever = explorer.lever(rule.from()).isPresent();
    target =
        Press.bare(
            "arrow-mark",
            Telling.arrowAloud(look, explorer, rule),
            () -> send.accept(new Event.ArrowOpened(place)));
    target.setId("arrow-" + place);
    double px = look.rem(.95);
    var pill = new HBox(look.rem(.2), EvidenceChip.icon(rule.claim().evidence(), px));
    if (rule.claim().mark() != Mark.NONE) {
      pill.getChildren()
          .add((rule.claim().mark() == Mark.LINKED ? Icon.CHAIN : Icon.CAUSES).node(px));
    }
    pill.setAlignment(Pos.CENTER);
    pill.setPadding(new Insets(look.rem(.25), look.rem(.35), look.rem(.25), look.rem(.35)));
    pill.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    pill.getStyleClass().add("arrow-pill");
    pill.setEffect(look.shadow().orElse(null));
    target.setGraphic(pill);
  }

  Button target() {
    return target;
  }

  void show(Explorer explorer, Exploration exploration) {
    target.setVisible(!ofLever || exploration.lever().equals(rule.from()));
    target.pseudoClassStateChanged(Styles.ON, exploration.arrow() == place);
  }

  void lay(PictureFrame picture) {
    picture
        .place(ExplorerParts.mark(rule))
        .ifPresent(box -> {
          double wide = Math.max(look.rem(LEAST), box.getWidth());
          double high = Math.max(look.rem(LEAST), box.getHeight());
          target.resizeRelocate(
              box.getCenterX() - wide / 2, box.getCenterY() - high / 2, wide, high);
        });
  }
}
