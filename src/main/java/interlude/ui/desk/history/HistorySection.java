package interlude.ui.desk.history;

import interlude.config.edit.Edition;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.HistoryBench;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.Plaque;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every config there was: the list of them, and one that is looked at, beside it or under it. A
/// copy in the kiosk's own folder is told of above.
public final class HistorySection extends VBox implements SectionView {
  private final Look look;
  private final Consumer<Event> send;
  private Optional<Shown> shown = Optional.empty();

  private record Shown(HistoryBench bench, Edition now) {}

  public HistorySection(Look look, Consumer<Event> send) {
    super(look.rem(.75));
    this.look = look;
    this.send = send;
    setMinSize(0, 0);
    getStyleClass().add("desk-history");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var bench = desk.bench(Section.HISTORY, HistoryBench.class);
    var next = new Shown(bench, desk.ledger().edition());
    if (Optional.of(next).equals(shown)) {
      return;
    }
    shown = Optional.of(next);
    getChildren().clear();
    var sayings = Tellings.of(look, state, desk);
    if (bench.copy().exists()) {
      getChildren().add(new CopyNote(look, send, sayings, bench.copy(), next.now()));
    }
    if (bench.pasts().isEmpty()) {
      var none =
          new Plaque(
              look,
              Plaque.Mood.CALM,
              Icon.REPLAY,
              look.words().get("desk.history.none"),
              look.words().get("desk.history.none.lead"),
              List.of());
      none.getStyleClass().add("desk-card");
      none.setPadding(new Insets(look.rem(2)));
      VBox.setVgrow(none, Priority.ALWAYS);
      getChildren().add(none);
    } else {
      getChildren().add(parts(bench, sayings, next.now()));
    }
  }

  private Region parts(HistoryBench bench, Tellings sayings, Edition now) {
    var list = new PastList(look, send, sayings, bench);
    var one = new OnePast(look, send, sayings, bench, now);
    Pane parts =
        look.isPortrait() ? new VBox(look.rem(1), list, one) : new HBox(look.rem(1.5), list, one);
    list.setMinWidth(look.rem(look.isPortrait() ? 32 : 23));
    list.setPrefWidth(look.rem(look.isPortrait() ? 32 : 23));
    HBox.setHgrow(one, Priority.ALWAYS);
    one.setMinWidth(0);
    one.setPrefWidth(look.rem(28));
    VBox.setVgrow(one, Priority.ALWAYS);
    VBox.setVgrow(parts, Priority.ALWAYS);
    return parts;
  }
}
