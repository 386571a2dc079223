package interlude.ui.desk.parcels;

import interlude.session.Event;
import interlude.ui.desk.kit.Plaque;
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
  private List<Region> visible = List.of();
  private Optional<Turner> turner = Optional.empty();
  private Optional<Plaque> alone = Optional.empty();
  private double width = -1;
  private double height = -1;

  Card(Look look, Consumer<Event> send, String id) {
    this.look = look;
    this.send = send;
    this.id = id;
    setId(id);
    getStyleClass().add("desk-card");
  }

  /// Empties it, for another title.
  void begin(String title, String lead) {
    alone = Optional.empty();
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

  /// Has nothing but this to say.
  void plaque(Plaque plaque) {
    plaque.setTitleId(id + "-title");
    alone = Optional.of(plaque);
    getChildren().setAll(plaque);
    applyCss();
    requestLayout();
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
    width = -1;
    requestLayout();
  }

  private void fill(List<Region> shown, Optional<Turner> turning) {
    visible = shown;
    turner = turning;
    var all = new ArrayList<Region>(head);
    all.addAll(shown);
    all.addAll(foot);
    turning.ifPresent(all::add);
    getChildren().setAll(all);
    applyCss();
  }

  @Override
  protected void layoutChildren() {
    if (alone.isPresent()) {
      double rim = look.rem(2);
      alone.get().resizeRelocate(rim, rim, getWidth() - 2 * rim, getHeight() - 2 * rim);
      return;
    }
    double edge = look.rem(1.25);
    double wide = getWidth() - 2 * edge;
    double gap = look.rem(.55);
    boolean anew = width != getWidth() || height != getHeight();
    if (anew) {
      width = getWidth();
      height = getHeight();
      fill(rows, Optional.empty());
    }
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
    if (anew) {
      choose(wide, bottom - top, gap);
    }
    layRows(edge, top, wide, bottom, gap);
  }

  /// As many rows as there is room for; a turner where some are left over. Only when something has
  /// changed: a control that is replaced under a finger is lost.
  private void choose(double wide, double room, double gap) {
    var pages = pages(wide, room, gap);
    if (pages.size() <= 1) {
      return;
    }
    var shorter = pages(wide, room - look.rem(3) - gap, gap);
    int at = Math.clamp(page, 0, shorter.size() - 1);
    fill(
        shorter.get(at),
        Optional.of(
            new Turner(look, id, at, shorter.size(), wanted -> send.accept(turned.apply(wanted)))));
  }

  private void layRows(double edge, double top, double wide, double bottom, double gap) {
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
