package interlude.ui.desk.activity;

import interlude.activity.Amount;
import interlude.activity.DayPart;
import interlude.activity.Report;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.ActivityEvent.ArticleLookedAt;
import interlude.session.desk.ActivityEvent.TableTurned;
import interlude.session.desk.Desk;
import interlude.ui.desk.kit.Turner;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The last finished week: articles by parts of the day. An article that is touched shows its
/// pages.
final class WeekTable extends Pane {
  private static final double PITCH = 3.1;

  private final Look look;
  private final Consumer<Event> send;
  private final List<Label> heads = new ArrayList<>();
  private final List<ArticleRow> rows = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();
  private Optional<Shown> shown = Optional.empty();
  private Optional<Turner> turner = Optional.empty();
  private int fitting = -1;

  private record Shown(KioskState state, Report week, int page) {}

  WeekTable(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var words = look.words();
    heads.add(Press.label(words.get("desk.activity.week"), "t-label-muted"));
    for (var part : DayPart.values()) {
      var name = words.get("desk.activity." + part.name().toLowerCase(Locale.ROOT));
      heads.add(Press.label(name, "t-label-muted"));
    }
    heads.add(Press.label(words.get("desk.activity.all"), "t-label-muted"));
  }

  void show(KioskState state, Desk desk, ActivityBench bench) {
    bench
        .lastWeek()
        .ifPresent(week -> {
          var all = new LinkedHashSet<String>();
          desk.ledger().config().featured().forEach(entry -> all.add(entry.article()));
          all.addAll(week.articles().keySet());
          articles.clear();
          articles.addAll(all);
          shown = Optional.of(new Shown(state, week, bench.page()));
        });
    fitting = -1;
    requestLayout();
  }

  private void fill(Shown now, int most) {
    fitting = most;
    boolean all = articles.size() <= most;
    int each = all ? Math.max(1, most) : Math.max(1, most - 1);
    int pages = Turner.pages(articles.size(), each);
    int page = Math.min(now.page(), pages - 1);
    rows.clear();
    int busiest = busiest(now.week());
    for (var article :
        articles.subList(page * each, Math.min(articles.size(), (page + 1) * each))) {
      var parts = Optional.ofNullable(now.week().articles().get(article));
      var title = new Tellings(look.words()).title(now.state(), article);
      rows.add(
          new ArticleRow(
              look,
              article,
              title,
              parts,
              busiest,
              () -> send.accept(new ArticleLookedAt(article))));
    }
    turner =
        all
            ? Optional.empty()
            : Optional.of(
                new Turner(
                    look, "activity", page, pages, turned -> send.accept(new TableTurned(turned))));
    getChildren().setAll(heads);
    getChildren().addAll(rows);
    turner.ifPresent(getChildren()::add);
  }

  private static int busiest(Report week) {
    return week.articles().values().stream()
        .flatMap(row -> row.parts().values().stream())
        .mapToInt(Amount::known)
        .max()
        .orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double pitch = look.rem(PITCH);
    double top = look.rem(1.9);
    int most = (int) ((getHeight() - top + look.rem(.4)) / pitch);
    if (most != fitting) {
      shown.ifPresent(now -> fill(now, most));
    }
    var columns = ArticleRow.columns(look, getWidth());
    for (int i = 0; i < heads.size(); i++) {
      double wide = heads.get(i).prefWidth(-1);
      boolean last = i == heads.size() - 1;
      double x = i == 0 ? 0 : last ? getWidth() - wide : columns[i - 1] + look.rem(.4);
      heads.get(i).resizeRelocate(x, 0, wide, look.rem(1.4));
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).resizeRelocate(0, top + i * pitch, getWidth(), look.rem(2.7));
    }
    turner.ifPresent(
        turn -> turn.resizeRelocate(0, getHeight() - look.rem(2.85), getWidth(), look.rem(3)));
  }
}
