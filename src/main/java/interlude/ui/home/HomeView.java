package interlude.ui.home;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Menu;
import interlude.session.Sheet;
import interlude.ui.kit.Brand;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.NoticeLine;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// The menu: the two-way street as a map, the other articles as cards, and routes for the time one
/// has.
public final class HomeView extends Pane implements ScreenView {
  /// Under the cards, in rem.
  private static final double GAP = .2;

  private final Look look;
  private final Consumer<Event> send;
  private final HBox tools;
  private final HomeBar bar;
  private final Button records;
  private final Scale squeeze = new Scale(1, 1);
  private double line;
  private Optional<Shelves> shelves = Optional.empty();

  /// What depends on the articles there are.
  private record Shelves(Menu menu, Optional<StreetMap> map, Cards cards, Brand brand, Fit name) {}

  public HomeView(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var press = new Press(look);
    tools =
        new HBox(
            look.rem(.75),
            press.tool(
                look.words().get("tool.look"),
                Icon.LOOK,
                () -> send.accept(new Event.SheetOpened(Sheet.LOOK))));
    tools.getChildren().getFirst().setId("look");
    records = RecordsLink.of(look, send);
    records.getStyleClass().add("over-map");
    bar = new HomeBar(look, send);
    getStyleClass().add("home");
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    var menu = Menu.of(state.setup(), state.now().wall().toLocalDate());
    var built =
        shelves
            .filter(one -> one.menu().equals(menu))
            .orElseGet(() -> build(menu, state.library()::isOwn));
    built.map().ifPresent(map -> map.show(state));
    built.cards().show(state);
    built.brand().show(state);
    bar.show(state);
    line = NoticeLine.high(look, state.notice(), getWidth());
    layout();
  }

  private Shelves build(Menu menu, Predicate<String> isOwn) {
    var map = menu.mapped().map(article -> new StreetMap(look, send, article));
    var brand = new Brand(look);
    var built =
        new Shelves(menu, map, new Cards(look, send, menu, isOwn), brand, new Fit(look, brand));
    getChildren().clear();
    map.ifPresent(getChildren()::add);
    map.ifPresent(one -> one.getTransforms().add(squeeze));
    tools.getChildren().removeIf(tool -> "explorer".equals(tool.getId()));
    menu.mapped().filter(Article::hasExplorer).ifPresent(this::addExplorer);
    getChildren().addAll(built.cards(), built.brand(), tools, bar, records);
    bar.routes(menu.walked());
    shelves = Optional.of(built);
    return built;
  }

  private void addExplorer(Article article) {
    var press = new Press(look);
    var name = look.words().get("home.explorer");
    Runnable open = () -> send.accept(new Event.ExplorerOpened(article.id()));
    var button =
        look.isLarge()
            ? press.tool(name, Icon.TOUCH, open)
            : press.floating(name, Icon.TOUCH, open);
    button.setAccessibleText(look.words().get("home.explorer.aloud"));
    button.setId("explorer");
    tools.getChildren().addFirst(button);
  }

  @Override
  public void leave() {
    getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    shelves.ifPresent(this::lay);
    tools.resizeRelocate(
        getWidth() - look.rem(2.5) - tools.prefWidth(-1),
        look.rem(1),
        tools.prefWidth(-1),
        look.rem(3));
    bar.resizeRelocate(0, 0, getWidth(), getHeight());
    layRecords();
  }

  /// Beside the clinic's name and clear of the map's first stop, where there is room; it can be
  /// found under "Text and colors", too.
  private void layRecords() {
    double from = look.rem(4) + shelves.map(built -> built.brand().prefWidth(-1)).orElse(0.0);
    double wide = records.prefWidth(-1);
    records.setVisible(!look.isPortrait() && !look.isLarge() && from + wide < getWidth() * .37);
    records.resizeRelocate(from, look.rem(line > 0 ? .3 : .85), wide, look.rem(2.45));
  }

  /// A message above takes its room from the map, which is drawn a little flatter then: nothing of
  /// it is cut, and the cards stay whole.
  ///
  /// The cards are a little lower where the map needs the room for its last stop.
  private double cardsHigh(Shelves built, double foot) {
    double high = built.cards().high(getWidth() - look.rem(6));
    double left = foot + line - mapHigh() + look.rem(.9);
    return built.map().isPresent() ? Math.max(high * .81, Math.min(high, left)) : high;
  }

  private void lay(Shelves built) {
    var brand = built.brand();
    double beside = getWidth() - look.rem(6.5) - tools.prefWidth(-1);
    built.name().within(beside, look.rem(2));
    brand.resizeRelocate(look.rem(3), look.rem(line > 0 ? .3 : 1), beside, look.rem(3));
    double foot = getHeight() - bar.high();
    double cardsHigh = cardsHigh(built, foot);
    double top = built.map().isPresent() ? foot - cardsHigh - look.rem(GAP) : look.rem(5);
    built
        .cards()
        .resizeRelocate(
            look.rem(3), top, getWidth() - look.rem(6), Math.max(0, foot - top - look.rem(GAP)));
    double mapFoot = top + line + look.rem(1.25);
    double mapHigh = look.isPortrait() ? mapFoot : Math.min(mapFoot, mapHigh());
    double room = top + look.rem(.75);
    squeeze.setY(line > 0 ? Math.min(1, room / mapHigh) : 1);
    built.map().ifPresent(map -> map.resizeRelocate(0, 0, getWidth(), mapHigh));
  }

  /// How high the map is where it takes all the width.
  private double mapHigh() {
    return Math.floor(getWidth() * (look.isPortrait() ? 1340.0 / 1080 : 800.0 / 1920));
  }
}
