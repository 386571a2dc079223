package interlude.ui.desk.health;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.HealthBench;
import interlude.session.desk.HealthEvent.RowsTurned;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.ListTurner;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the content stands: a row an article, which opens to what is to be mended and to signing the
/// article off.
public final class HealthSection extends VBox implements SectionView {
  private final Look look;
  private final Consumer<Event> send;
  private final Label news = Press.flowing("", "t-health-news");
  private final ListTurner turner;
  private final FittingRows list;
  private List<HealthRow> rows = List.of();
  private Optional<Shown> shown = Optional.empty();

  private record Shown(HealthBench bench, LocalDate day) {}

  public HealthSection(Look look, Consumer<Event> send) {
    super(look.rem(.4));
    this.look = look;
    this.send = send;
    turner = new ListTurner(look, "health", first -> send.accept(new RowsTurned(first)));
    list = new FittingRows(look);
    setVgrow(list, Priority.ALWAYS);
    news.setId("health-news");
    var top = new HBox(look.rem(1), news, turner);
    top.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(news, Priority.ALWAYS);
    news.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(top);
    if (!look.isPortrait()) {
      getChildren().add(HealthCells.heads(look));
    }
    getChildren().add(list);
    setMinSize(0, 0);
    getStyleClass().add("desk-health");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var bench = desk.bench(Section.HEALTH, HealthBench.class);
    var next = new Shown(bench, state.now().wall().toLocalDate());
    if (!Optional.of(next).equals(shown)) {
      shown = Optional.of(next);
      news.setText(HealthNews.of(look.words(), bench));
      turner.show(bench.first(), HealthBench.PAGE, bench.rows().size());
      var told = new Telling(look, send, Tellings.of(look, state, desk), bench, next.day());
      rows = bench.shown().stream().map(article -> new HealthRow(told, article)).toList();
      list.show(rows);
    }
    rows.forEach(row -> row.show(state));
  }
}
