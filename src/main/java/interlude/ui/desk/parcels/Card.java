package interlude.ui.desk.parcels;

import interlude.session.Event;
import interlude.ui.desk.kit.Turner;
import interlude.ui.kit.Board;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A card with a title and a list that pages where it is long, and what can be done with it below.
final class Card extends Board {
  private final Look look;
  private final Consumer<Event> send;
  private final String id;
  private final List<Region> head = new ArrayList<>();
  private final List<Region> rows = new ArrayList<>();
  private final List<Region> foot = new ArrayList<>();
  private IntFunction<Event> turned = _ -> new Event.Touched();
  private int page;

  Card(Look look, Consumer<Event> send, String id) {
    this.look = look;
    this.send = send;
    this.id = id;
    setId(id);
    getStyleClass().add("desk-card");
  }

  /// Empties it, for another title.
  void begin(String title, String lead) {
    head.clear();
    rows.clear();
    foot.clear();
    var name = Press.flowing(title, "t-answer");
    name.setId(id + "-title");
    head.add(name);
    if (!lead.isEmpty()) {
      head.add(Press.flowing(lead, "t-parcel-lead"));
    }
  }

  void row(Region row) {
    rows.add(row);
  }

  void foot(Region region) {
    foot.add(region);
  }

  /// @param event what turning to a page means
  void end(int shown, IntFunction<Event> event) {
    page = shown;
    turned = event;
    requestLayout();
    fill(List.of(), Optional.empty());
  }

  private void fill(List<Region> visible, Optional<Turner> turner) {
    var all = new ArrayList<Region>(head);
    all.addAll(visible);
    all.addAll(foot);
    turner.ifPresent(all::add);
    if (!getChildren().equals(all)) {
      getChildren().setAll(all);
      applyCss();
    }
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(1.25);
    double wide = getWidth() - 2 * edge;
    double gap = look.rem(.55);
    fill(rows, Optional.empty());
    applyCss();
    double top = edge;
    for (var part : head) {
      double high = high(part, wide);
      part.resizeRelocate(edge, top, wide, high);
      top += high + look.rem(.3);
    }
    top += look.rem(.35);
    double bottom = getHeight() - edge;
    for (int i = foot.size() - 1; i >= 0; i--) {
      double high = high(foot.get(i), wide);
      bottom -= high;
      foot.get(i).resizeRelocate(edge, bottom, wide(foot.get(i), wide), high);
      bottom -= gap;
    }
    layRows(edge, top, wide, bottom, gap);
  }

  /// As many rows as there is room for; a turner where some are left over.
  private void layRows(double edge, double top, double wide, double bottom, double gap) {
    var pages = pages(wide, bottom - top, gap);
    boolean more = pages.size() > 1;
    if (more) {
      pages = pages(wide, bottom - top - look.rem(3) - gap, gap);
    }
    int at = Math.clamp(page, 0, Math.max(0, pages.size() - 1));
    var visible = pages.isEmpty() ? List.<Region>of() : pages.get(at);
    int count = pages.size();
    var turner =
        more
            ? Optional.of(
                new Turner(look, id, at, count, wanted -> send.accept(turned.apply(wanted))))
            : Optional.<Turner>empty();
    fill(visible, turner);
    double y = top;
    for (var row : visible) {
      double high = high(row, wide);
      row.resizeRelocate(edge, y, wide(row, wide), high);
      y += high + gap;
    }
    turner.ifPresent(turn -> turn.resizeRelocate(edge, bottom - look.rem(3), wide, look.rem(3)));
  }

  private static double high(Region part, double wide) {
    return Math.max(part.minHeight(wide), part.prefHeight(wide));
  }

  /// A button is as wide as its words.
  private static double wide(Region part, double wide) {
    return part instanceof Button ? Math.min(wide, part.prefWidth(-1)) : wide;
  }

  private List<List<Region>> pages(double wide, double room, double gap) {
    var pages = new ArrayList<List<Region>>();
    var current = new ArrayList<Region>();
    double left = room;
    for (var row : rows) {
      double high = high(row, wide);
      if (high > left && !current.isEmpty()) {
        pages.add(List.copyOf(current));
        current.clear();
        left = room;
      }
      current.add(row);
      left -= high + gap;
    }
    if (!current.isEmpty()) {
      pages.add(List.copyOf(current));
    }
    return pages;
  }
}
