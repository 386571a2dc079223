package interlude.ui.home;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/// Under the map: "I have 2, 5, 10 minutes", quiet ways to the pages for carers and to the sources,
/// and "I'm done".
final class HomeBar extends Pane {
  private static final List<String> ROUTES = List.of("quick", "basics", "full");

  private final Look look;
  private final Consumer<Event> send;
  private final Button done;
  private final HBox time;
  private final HBox quiet;
  private Optional<Article> walked = Optional.empty();

  HomeBar(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    setPickOnBounds(false);
    done =
        new Press(look)
            .tint(
                look.words().get("button.done"),
                Icon.DONE,
                () -> send.accept(new Event.StartAgainPressed()));
    done.setId("done");
    time = new HBox(look.rem(1));
    time.setAlignment(look.isPortrait() ? Pos.CENTER_LEFT : Pos.CENTER);
    quiet = new HBox(look.rem(.5));
    quiet.setAlignment(Pos.CENTER);
    getChildren().addAll(time, quiet, done);
  }

  /// @param walked the article whose routes are offered
  void routes(Optional<Article> walked) {
    this.walked = walked;
    quiet.getChildren().clear();
    walked.ifPresent(article -> {
      var words = look.words();
      var label =
          new HBox(
              look.rem(.5),
              Icon.CLOCK.node(look.rem(1.4)),
              Press.label(words.get("home.time"), "t-body"));
      label.setAlignment(Pos.CENTER);
      var pick = new HBox();
      pick.getStyleClass().add("pick");
      for (var route : ROUTES) {
        if (!article.route(route).isEmpty()) {
          pick.getChildren().add(part(article.id(), route));
        }
      }
      if (!pick.getChildren().isEmpty()) {
        pick.setEffect(look.shadow().orElse(null));
        pick.getChildren().getLast().getStyleClass().add("last");
        HBox.setHgrow(pick, Priority.ALWAYS);
        time.getChildren().setAll(label, pick);
      }
      end(article, "carers", "home.carers");
      end(article, "sources", "home.sources");
    });
    if (look.isPortrait()) {
      quiet.getChildren().add(RecordsLink.of(look, send));
    }
  }

  private Button part(String article, String route) {
    var name = look.words().get("home.route." + route);
    var button =
        Press.bare("pick-part", name, () -> send.accept(new Event.RouteChosen(article, route)));
    button.setGraphic(Press.label(name, "t-strong"));
    button.setMinSize(look.rem(4.5), look.rem(3));
    if (look.isPortrait()) {
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    button.setId("route-" + route);
    return button;
  }

  /// Only where the article has such a page, as far as its deck, or else its plan, is known.
  void show(KioskState state) {
    walked.ifPresent(article ->
        quiet
            .getChildren()
            .forEach(link -> {
              boolean there = has(state, article, String.valueOf(link.getUserData()));
              link.setVisible(there);
              link.setManaged(there);
            }));
  }

  private static boolean has(KioskState state, Article article, String slide) {
    return state
        .deck(article.id())
        .map(deck -> deck.slide(slide).isPresent())
        .orElse(article.routes().values().stream().anyMatch(route -> route.contains(slide)));
  }

  private void end(Article article, String slide, String words) {
    var name = look.words().get(words);
    var button =
        Press.bare(
            "quiet-link", name, () -> send.accept(new Event.StopChosen(article.id(), slide)));
    button.setGraphic(Press.label(name, "t-label"));
    button.setMinHeight(look.rem(3));
    button.setId("end-" + slide);
    button.setUserData(slide);
    quiet.getChildren().add(button);
  }

  double high() {
    return look.isPortrait() ? look.rem(look.isLarge() ? 7.9 : 11.3) : look.bar();
  }

  @Override
  protected void layoutChildren() {
    double high = look.rem(3);
    double doneWide = Math.max(look.rem(6), done.prefWidth(-1));
    double y = look.barRow(getHeight());
    done.resizeRelocate(getWidth() - look.rem(3) - doneWide, y, doneWide, high);
    double helpEnd = interlude.ui.kit.HelpButton.end(look);
    double quietWide = quiet.prefWidth(-1);
    double timeWide = time.prefWidth(-1);
    if (look.isPortrait()) {
      time.resizeRelocate(
          look.rem(3), getHeight() - high() + look.rem(.5), getWidth() - look.rem(6), high);
      quiet.setVisible(!look.isLarge());
      quiet.resizeRelocate(
          look.rem(3), getHeight() - look.rem(7.4), getWidth() - look.rem(6), high);
      return;
    }
    double room = getWidth() - look.rem(3) - doneWide - helpEnd;
    double both = timeWide + quietWide + look.rem(1);
    boolean fits = both + look.rem(1.5) < room;
    double x = helpEnd + Math.max(look.rem(1), (room - (fits ? both : timeWide)) / 2);
    time.resizeRelocate(x, y, timeWide, high);
    quiet.setVisible(fits);
    quiet.resizeRelocate(x + timeWide + look.rem(1), y, quietWide, high);
  }
}
