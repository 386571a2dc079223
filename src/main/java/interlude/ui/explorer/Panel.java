package interlude.ui.explorer;

import interlude.content.Explorer;
import interlude.content.Explorer.Lever;
import interlude.content.Explorer.Rule;
import interlude.content.Level;
import interlude.content.Swing;
import interlude.session.Event;
import interlude.session.Explorers;
import interlude.session.KioskState;
import interlude.ui.kit.Columns;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The words beside the picture: what one has turned and what answered, its arrows to open, one of
/// them open, and below, what surprised people.
final class Panel extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final Explorer explorer;
  private final VBox body;
  private final VBox surprises;
  private final List<Tile> tiles = new ArrayList<>();
  private final Fit fit;

  Panel(Look look, Consumer<Event> send, Explorer explorer) {
    this.look = look;
    this.send = send;
    this.explorer = explorer;
    body = new VBox(look.rem(.6));
    fit = new Fit(look, body);
    surprises = surprises();
    getStyleClass().add("role-help");
    getChildren().addAll(body, surprises);
  }

  private VBox surprises() {
    for (int i = 0; i < explorer.surprises().size(); i++) {
      int place = i;
      var name = explorer.surprises().get(i).name();
      var label = Press.flowing(name, "t-label");
      label.setAlignment(Pos.CENTER);
      label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
      label.setMaxWidth(Double.MAX_VALUE);
      var inside = new Insets(look.rem(.3), look.rem(.4), look.rem(.3), look.rem(.4));
      var tile =
          new Tile(
              "action",
              name,
              new VBox(label),
              inside,
              look.rem(3),
              () -> send.accept(new Event.SurpriseOpened(place)));
      tile.target().setId("surprise-" + i);
      tiles.add(tile);
    }
    var title = Press.flowing(look.words().get("explorer.surprises"), "t-label", "chapter-line");
    var box = new VBox(look.rem(.4), title, new Columns(look.rem(.6), tiles));
    box.setVisible(!tiles.isEmpty());
    return box;
  }

  void show(KioskState state, Swing swing) {
    var exploration = state.visit().exploration();
    body.getChildren().clear();
    var rule = Explorers.openRule(state);
    var surprise = Explorers.openSurprise(state);
    var opened = new OpenClaim(look, send, state);
    if (rule.isPresent()) {
      body.getChildren().addAll(opened.of(explorer, rule.get()));
    } else if (surprise.isPresent()) {
      body.getChildren().addAll(opened.of(surprise.get()));
    } else {
      explorer
          .lever(exploration.lever())
          .ifPresentOrElse(lever -> lever(lever, swing), () -> loop(swing));
    }
    for (int i = 0; i < tiles.size(); i++) {
      tiles.get(i).setOn(exploration.surprise() == i);
    }
    boolean crowded = look.isLarge() && (exploration.isOpen() || !exploration.lever().isEmpty());
    surprises.setVisible(!tiles.isEmpty() && !crowded);
    fit.renew();
    requestLayout();
  }

  /// Nothing is looked at: the invitation, and the loop itself.
  private void loop(Swing swing) {
    head(explorer.title(), "explorer.line");
    boolean untouched =
        explorer.levers().stream().allMatch(lever -> swing.level(lever.id()) == Level.USUAL);
    var said = untouched ? explorer.ask() : Telling.states(look, swing, explorer);
    body.getChildren().add(Press.flowing(said, "t-lead"));
    if (look.isLarge()) {
      return; // the picture has its two arrows, and the words need the room
    }
    var label = Press.flowing(look.words().get("explorer.loop"), "t-label", "chapter-line");
    VBox.setMargin(label, new Insets(look.rem(.6), 0, 0, 0));
    body.getChildren().add(label);
    arrows(rule -> explorer.lever(rule.from()).isEmpty());
  }

  private void lever(Lever lever, Swing swing) {
    var level = swing.level(lever.id());
    head(lever.levels().of(level), "explorer.line");
    boolean quiet =
        level != Level.USUAL
            && explorer.rules().stream()
                .noneMatch(rule -> rule.from().equals(lever.id()) && swing.acts(rule));
    var said = quiet ? look.words().get("explorer.quiet") : Telling.states(look, swing, explorer);
    var states = Press.flowing(said, "t-body");
    VBox.setMargin(states, new Insets(0, 0, look.rem(.35), 0));
    body.getChildren().add(states);
    arrows(rule -> rule.from().equals(lever.id()));
  }

  private void head(String title, String line) {
    var name = Press.flowing(title, "t-title");
    name.setId("title");
    body.getChildren()
        .add(
            new VBox(
                look.rem(.25),
                Press.flowing(look.words().get(line), "t-label", "chapter-line"),
                name));
  }

  private void arrows(java.util.function.Predicate<Rule> which) {
    for (int i = 0; i < explorer.rules().size(); i++) {
      if (which.test(explorer.rules().get(i))) {
        body.getChildren().add(ArrowTile.of(look, send, explorer, i));
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double low = surprises.isVisible() ? surprises.prefHeight(getWidth()) : 0;
    double room = getHeight() - (low > 0 ? low + look.rem(.75) : 0);
    double high = fit.within(getWidth(), room);
    body.resizeRelocate(0, 0, getWidth(), high);
    surprises.resizeRelocate(0, getHeight() - low, getWidth(), low);
  }
}
