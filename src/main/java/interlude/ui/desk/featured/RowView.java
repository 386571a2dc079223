package interlude.ui.desk.featured;

import static java.util.stream.Collectors.joining;

import interlude.config.edit.Edit;
import interlude.content.Article;
import interlude.session.Event;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.FeaturedEvent.ArticleRemoved;
import interlude.session.desk.FeaturedEvent.RowToggled;
import interlude.session.desk.Roster;
import interlude.session.desk.Timetable;
import interlude.session.desk.Upkeep;
import interlude.ui.desk.kit.Disc;
import interlude.ui.desk.kit.Switch;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import interlude.ui.kit.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One article of the list: its picture, when it is shown, its place, and whether it is in the
/// loop. Pressing the rest of it opens what can be set.
final class RowView extends Pane {
  private final Look look;
  private final String article;
  private final Button target;
  private final StackPane grip;
  private final Thumb thumb;
  private final Label title = Press.flowing("", "t-row-title");
  private final Label when = Press.flowing("", "t-row-when");
  private final VBox words = new VBox(title, when);
  private final Fit fit;
  private final Button up;
  private final Button down;
  private final Switch on;
  private final Button remove;
  private int place;
  private Region below = new Region();

  RowView(Look look, Consumer<Event> send, String article) {
    this.look = look;
    this.article = article;
    target = Press.bare("desk-row", "", () -> send.accept(new RowToggled(article)));
    target.setId("row-" + article);
    grip = new StackPane(Icon.GRIP.node(look.rem(1.25)));
    grip.getStyleClass().add("desk-grip");
    grip.setId("grip-" + article);
    thumb = new Thumb(look);
    fit = new Fit(look, words);
    words.setMouseTransparent(true);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    up = move(Icon.UP, "up", () -> send.accept(moved(-1)));
    down = move(Icon.DOWN, "down", () -> send.accept(moved(1)));
    on =
        new Switch(
            look,
            "switch-" + article,
            () -> send.accept(Decided.on(new Edit.FeaturedSwitched(article, !isOn()))));
    remove = move(Icon.REMOVE, "remove", () -> send.accept(new ArticleRemoved(article)));
    getStyleClass().add("desk-card");
    getChildren().addAll(target, grip, thumb, words, up, down, on, remove);
  }

  private Button move(Icon icon, String way, Runnable act) {
    var button = Press.bare("desk-move", "", act);
    button.setGraphic(icon.node(look.rem(1.2)));
    button.setId(way + "-" + article);
    return button;
  }

  private Decided moved(int by) {
    return Decided.on(new Edit.FeaturedMoved(article, place + by));
  }

  private boolean isOn() {
    return on.isOn();
  }

  String article() {
    return article;
  }

  /// Its place in the list, from 0.
  int place() {
    return place;
  }

  boolean isOpen() {
    return below.getParent() == this;
  }

  /// What it is dragged by.
  Node grip() {
    return grip;
  }

  void show(Glance now, Roster.Row row) {
    var text = look.words();
    place = now.roster().place(article);
    boolean open = now.bench().open().equals(article);
    var name = row.article().map(known -> known.title().in(now.language())).orElse(article);
    title.setText(name);
    var upkeep = now.upkeep(row);
    when.setText(told(now, row, upkeep));
    when.pseudoClassStateChanged(Styles.ON, !upkeep.isWell());
    thumb.show(now.state(), row.article(), row.number(), row.number() > 0);
    target.setAccessibleText(text.get(open ? "desk.featured.shut" : "desk.featured.open", name));
    up.setAccessibleText(text.get("desk.featured.up", name));
    down.setAccessibleText(text.get("desk.featured.down", name));
    up.setDisable(place == 0);
    down.setDisable(place == now.roster().rows().size() - 1);
    on.show(row.entry().on(), text.get("desk.featured.in-loop", name));
    remove.setAccessibleText(text.get("desk.featured.remove"));
    remove.setVisible(row.kind() == Roster.Kind.MISSING && !upkeep.isUnreadable());
    on.setVisible(row.kind() == Roster.Kind.LOOPING || row.kind() == Roster.Kind.OFF);
    getStyleClass().removeIf(style -> style.startsWith("role-"));
    getStyleClass().add(Disc.role(Math.max(1, row.number())));
    title.pseudoClassStateChanged(Styles.ON, row.number() > 0 && !upkeep.isKeptOut());
    setEffect(open ? look.shadow().orElse(null) : null);
    fit.renew();
    requestLayout();
  }

  private static String told(Glance now, Roster.Row row, Upkeep upkeep) {
    var news = upkeep.said().stream().map(now.say()::say).collect(joining(" "));
    if (upkeep.isKeptOut()) {
      return news;
    }
    var usual = usual(now, row);
    return news.isEmpty() ? usual : now.say().say("desk.featured.when-and", usual, news);
  }

  private static String usual(Glance now, Roster.Row row) {
    var text = now.say().words();
    return switch (row.kind()) {
      case MISSING -> text.get("desk.featured.missing");
      case SENSITIVE -> text.get("desk.featured.sensitive");
      case LOOPING, OFF -> {
        var times = now.say().say(Timetable.of(row.entry(), now.today()));
        yield row.article().map(known -> kind(text, known, times)).orElse(times);
      }
    };
  }

  private static String kind(Words text, Article known, String times) {
    if (known.isClinicsOwn()) {
      return text.get("desk.featured.own", times);
    }
    return known.kind() == Article.Kind.STORY ? text.get("desk.featured.story", times) : times;
  }

  /// Shows that under its head.
  void open(Region node) {
    if (below != node) {
      getChildren().remove(below);
      below = node;
      getChildren().add(below);
      requestLayout();
    }
  }

  void shut() {
    getChildren().remove(below);
    below = new Region();
  }

  static double head(Look look, boolean open) {
    return look.rem(open && !look.isPortrait() ? 4 : look.isPortrait() ? 4.25 : 3.75);
  }

  @Override
  protected void layoutChildren() {
    boolean open = isOpen();
    double high = head(look, open);
    double end = getWidth() - look.rem(.75);
    grip.resizeRelocate(0, 0, look.rem(2.2), high);
    double pictured = look.rem(look.isPortrait() ? 4 : 4.8);
    double tallness = pictured * .625;
    thumb.resizeRelocate(look.rem(2.5), (high - tallness) / 2, pictured, tallness);
    double side = look.rem(3);
    double y = Math.round((high - side) / 2);
    on.resizeRelocate(end - look.rem(3.2), y, look.rem(3.2), side);
    remove.resizeRelocate(end - look.rem(3.1), y, side, side);
    double x = end - look.rem(3.95) - side;
    down.resizeRelocate(x, y, side, side);
    double first = x - look.rem(.5334) - side;
    up.resizeRelocate(first, y, side, side);
    target.resizeRelocate(0, 0, first - look.rem(.42), open ? high - look.rem(.2) : high);
    double from = look.rem(look.isPortrait() ? 3 : 3.2) + pictured;
    double room = first - look.rem(.6) - from;
    double tall = fit.within(room, high - look.rem(.3));
    words.resizeRelocate(from, (high - tall) / 2, room, tall);
    if (open) {
      double inside = getWidth() - 2 * look.rem(.75);
      below.resizeRelocate(look.rem(.75), high, inside, getHeight() - high - look.rem(.75));
    }
  }
}
