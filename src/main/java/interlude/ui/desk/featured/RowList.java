package interlude.ui.desk.featured;

import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedRows;
import interlude.session.desk.Roster;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The rows of the list that fit, one of them open at most.
final class RowList extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final Map<String, RowView> made = new HashMap<>();
  private final List<RowView> rows = new ArrayList<>();
  private final Opened opened;
  private final Pages pages;
  private final Label hint;
  private boolean whole;

  RowList(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    opened = new Opened(look, send);
    pages = new Pages(look, send);
    hint = Press.flowing(look.words().get("desk.featured.hint"), "t-label-muted");
    hint.setAlignment(Pos.TOP_LEFT);
  }

  /// @param high room for it, in px
  void show(Glance now, double high) {
    var list = now.roster().rows();
    int open = now.roster().place(now.bench().open());
    whole = open >= 0 && isDay(now.bench().picker());
    var shown = whole ? new FeaturedRows(open, open + 1, list.size()) : fitting(now, open, high);
    pages.show(whole ? new FeaturedRows(0, list.size(), list.size()) : shown);
    rows.clear();
    list.subList(shown.first(), shown.end()).forEach(row -> rows.add(row(now, row)));
    var children = new ArrayList<javafx.scene.Node>(rows);
    children.add(pages);
    children.add(hint);
    hint.setVisible(open < 0 && shown.isAll() && !list.isEmpty());
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
    requestLayout();
  }

  private FeaturedRows fitting(Glance now, int open, double high) {
    var all = rows(now, open, high);
    return all.isAll() ? all : rows(now, open, high - look.rem(3) - gap());
  }

  private FeaturedRows rows(Glance now, int open, double high) {
    double one = RowView.head(look, false) + gap();
    double more = (openHigh() - RowView.head(look, false)) / one;
    return FeaturedRows.of(
        now.roster().rows().size(), now.bench().first(), open, (high + gap()) / one, more);
  }

  private static boolean isDay(Picker picker) {
    return picker == Picker.FROM || picker == Picker.UNTIL || picker == Picker.CLOSED;
  }

  private RowView row(Glance now, Roster.Row row) {
    var view = made.computeIfAbsent(row.id(), this::make);
    view.show(now, row);
    if (row.id().equals(now.bench().open())) {
      view.open(opened.show(now, row));
    } else {
      view.shut();
    }
    return view;
  }

  private RowView make(String article) {
    var view = new RowView(look, send, article);
    RowDrag.on(
        view,
        rows,
        (row, target) ->
            send.accept(Decided.on(new Edit.FeaturedMoved(row.article(), target.place()))));
    return view;
  }

  private double gap() {
    return look.rem(look.isPortrait() ? .7 : .85);
  }

  private double openHigh() {
    return RowView.head(look, true) + Editor.high(look) + look.rem(.75);
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (var row : rows) {
      double high = row.isOpen() ? openHigh() : RowView.head(look, false);
      if (whole) {
        high = Math.min(getHeight(), RowView.head(look, true) + opened.wished() + look.rem(.75));
      }
      place(row, y, high);
      y += high + gap();
    }
    double left = getHeight() - y;
    hint.setOpacity(left > look.rem(3) ? 1 : 0);
    hint.resizeRelocate(look.rem(.75), y, getWidth() - look.rem(1.5), Math.max(0, left));
    place(pages, getHeight() - look.rem(3), look.rem(3));
  }

  private void place(Region node, double y, double high) {
    node.resizeRelocate(0, y, getWidth(), high);
  }
}
