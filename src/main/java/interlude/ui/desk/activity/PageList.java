package interlude.ui.desk.activity;

import interlude.activity.Amount;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.ActivityEvent.ArticleLookedAt;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The pages of one article: how often each was read, in the order in which they are read.
final class PageList extends Pane {
  private final Look look;
  private final Button back;
  private final Label title = Press.label("", "t-strong");
  private final Label note = Press.flowing("", "t-label-muted");
  private final List<Row> rows = new ArrayList<>();
  private int most = 1;
  private double fitted = -1;

  private record Row(Label name, Region bar, Label number, Amount amount) {}

  PageList(Look look, Consumer<Event> send) {
    this.look = look;
    back =
        new Press(look)
            .tint(
                look.words().get("desk.activity.back"),
                Icon.BACK,
                () -> send.accept(new ArticleLookedAt("")));
    back.setId("activity-back");
    getChildren().addAll(back, title, note);
  }

  void show(KioskState state, ActivityBench bench) {
    var told = new Tellings(look.words());
    title.setText(told.title(state, bench.article()));
    var amounts =
        bench
            .report()
            .map(report -> report.pages().getOrDefault(bench.article(), Map.of()))
            .orElse(Map.of());
    note.setText(
        look.words().get(amounts.isEmpty() ? "desk.activity.pages.none" : "desk.activity.pages"));
    rows.clear();
    fitted = -1;
    most = Math.max(1, amounts.values().stream().mapToInt(Amount::known).max().orElse(1));
    if (!amounts.isEmpty()) {
      titles(state, bench.article(), amounts)
          .forEach(
              (slide, name) -> rows.add(row(told, name, amounts.getOrDefault(slide, Amount.NONE))));
    }
    getChildren().setAll(back, title, note);
    rows.forEach(row -> getChildren().addAll(row.name(), row.bar(), row.number()));
    requestLayout();
  }

  /// Slides that have left since come last, by their ids.
  private static Map<String, String> titles(
      KioskState state, String article, Map<String, Amount> amounts) {
    var titles = new LinkedHashMap<String, String>();
    state
        .deck(article)
        .ifPresent(deck -> deck.slides().forEach(slide -> titles.put(slide.id(), slide.title())));
    amounts.keySet().forEach(slide -> titles.putIfAbsent(slide, slide));
    return titles;
  }

  private static Row row(Tellings told, String name, Amount amount) {
    var bar = new Region();
    bar.getStyleClass().add(amount.known() > 0 ? "page-bar" : "hidden-count");
    bar.setVisible(!amount.isNone());
    return new Row(
        Press.label(name, "t-micro"), bar, Press.label(told.cell(amount), "t-label"), amount);
  }

  @Override
  protected void layoutChildren() {
    double high = look.rem(3);
    double wide = back.prefWidth(-1);
    back.resizeRelocate(0, 0, wide, high);
    double x = wide + look.rem(1);
    double named = title.prefHeight(-1);
    double noted = note.prefHeight(getWidth() - x);
    double above = Math.max(0, (high - named - noted) / 2);
    title.resizeRelocate(x, above, getWidth() - x, named);
    note.resizeRelocate(x, above + named, getWidth() - x, noted);
    double top = Math.max(high, named + noted) + look.rem(.75);
    double pitch = look.rem(1.62);
    int inAColumn = Math.max(1, (int) ((getHeight() - top) / pitch));
    int columns = Math.ceilDiv(Math.max(1, rows.size()), inAColumn);
    double gap = look.rem(.8);
    double column = (getWidth() - gap * (columns - 1)) / columns;
    fit(column - look.rem(3.3));
    double longest = longest();
    for (int i = 0; i < rows.size(); i++) {
      double left = Math.floorDiv(i, inAColumn) * (column + gap);
      lay(rows.get(i), left, top + i % inAColumn * pitch, column, longest);
    }
  }

  /// @param longest of the names
  private void lay(Row row, double x, double y, double wide, double longest) {
    double high = look.rem(1.3);
    double number = look.rem(2.1);
    double names = Math.min(wide - number - look.rem(.3), look.rem(.35) + longest);
    row.name().setMinWidth(0);
    row.name().resizeRelocate(x, y, names - look.rem(.15), high);
    double room = wide - names - number;
    double length = row.amount().known() > 0 ? room * row.amount().known() / most : look.rem(.6);
    row.bar()
        .resizeRelocate(
            x + names, y + look.rem(.2), Math.max(look.rem(.4), length), high - look.rem(.4));
    row.number().resizeRelocate(x + names + room + look.rem(.4), y, number, high);
  }

  /// Sets all the names a little smaller where the longest would be cut.
  private void fit(double room) {
    if (room == fitted) {
      return;
    }
    fitted = room;
    rows.forEach(row -> row.name().setStyle(""));
    applyCss();
    double widest = longest();
    if (widest > room) {
      double size = rows.getFirst().name().getFont().getSize() * room / widest;
      rows.forEach(row -> row.name().setStyle("-fx-font-size: " + size + "px;"));
      applyCss();
    }
  }

  private double longest() {
    return rows.stream().mapToDouble(row -> row.name().prefWidth(-1)).max().orElse(0);
  }
}
