package interlude.ui.desk.look;

import interlude.config.Accent;
import interlude.session.Event;
import interlude.session.desk.DeskEvent.TypingBegun;
import interlude.session.desk.LookBench;
import interlude.session.desk.LookEvent.AccentAsked;
import interlude.session.desk.LookEvent.AccentDropped;
import interlude.session.desk.Swatch;
import interlude.session.desk.Typing;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The clinic's color: a few that fit, or another one by its number. One that cannot be seen well
/// is not taken; the nearest that can is a press away, in place of typing another.
final class AccentPick extends VBox {
  private static final int DIGITS = 6;

  private final Look look;
  private final Consumer<Event> send;
  private final Map<Swatch, Button> swatches = new EnumMap<>(Swatch.class);
  private final Button other;
  private final Region otherDisc;
  private final HBox beside;
  private final VBox refusal;
  private String current = "";
  private String refused = "";

  AccentPick(Look look, Consumer<Event> send) {
    super(look.rem(.5));
    this.look = look;
    this.send = send;
    otherDisc = disc("");
    var row = new FlowPane(look.rem(.5), look.rem(.5));
    for (var swatch : Swatch.values()) {
      var button = swatch(swatch);
      swatches.put(swatch, button);
      row.getChildren().add(button);
    }
    other = new Press(look).tint(look.words().get("desk.look.accent.other"), Icon.EDIT, this::type);
    other.setId("accent-other");
    refusal = new VBox(look.rem(.6));
    refusal.getStyleClass().add("refusal");
    beside = new HBox(look.rem(.75), other, otherDisc);
    beside.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(Press.flowing(look.words().get("desk.look.accent"), "t-label-muted"), row, beside);
  }

  private Button swatch(Swatch swatch) {
    var name = swatch.name().toLowerCase(Locale.ROOT);
    var button =
        Press.bare(
            "swatch",
            look.words().get("desk.look.accent." + name),
            () -> send.accept(new AccentAsked(swatch.color())));
    button.setGraphic(new StackPane(disc(swatch.color())));
    button.setId("accent-" + name);
    button.setMinSize(look.rem(2.75), look.rem(2.75));
    return button;
  }

  /// @param color empty for the program's own
  private Region disc(String color) {
    var disc = new Region();
    disc.getStyleClass().add("swatch-disc");
    disc.setMinSize(look.rem(1.9), look.rem(1.9));
    disc.setMaxSize(look.rem(1.9), look.rem(1.9));
    paint(disc, color);
    return disc;
  }

  private static void paint(Region disc, String color) {
    disc.setStyle(color.isEmpty() ? "" : "-fx-background-color: " + color + ";");
  }

  private void type() {
    var digits = current.replace("#", "");
    send.accept(new TypingBegun(new Typing(Typing.ACCENT, digits, DIGITS, Typing.Kind.HEX)));
  }

  void show(String accent, LookBench bench) {
    current = accent;
    swatches.forEach((swatch, button) ->
        button.pseudoClassStateChanged(Styles.ON, swatch.color().equalsIgnoreCase(accent)));
    boolean own = swatches.keySet().stream().noneMatch(one -> one.color().equalsIgnoreCase(accent));
    otherDisc.setVisible(own);
    paint(otherDisc, accent);
    if (!refused.equals(bench.refused())) {
      refused = bench.refused();
      getChildren().removeAll(beside, refusal);
      if (refused.isEmpty()) {
        getChildren().add(beside);
      } else {
        refuse(Accent.of(refused));
        getChildren().add(refusal);
      }
    }
  }

  private void refuse(Accent color) {
    var words = look.words();
    var nearest = color.nearest();
    var key =
        color
            .lostOn()
            .map(page -> page.equals(Accent.DAY) ? "desk.look.lost.day" : "desk.look.lost.night")
            .orElse("desk.look.lost.words");
    var says = Press.flowing(words.get(key, color.written()), "t-label");
    HBox.setHgrow(says, Priority.ALWAYS);
    var take =
        Press.bare(
            "floating",
            words.get("desk.look.accent.take", nearest.written()),
            () -> send.accept(new AccentAsked(nearest.written())));
    var face =
        new HBox(
            look.rem(.5),
            disc(nearest.written()),
            Press.label(words.get("desk.look.accent.take", nearest.written()), "t-strong"));
    face.setAlignment(Pos.CENTER);
    take.setGraphic(face);
    take.setId("accent-nearest");
    take.setMinHeight(look.rem(3));
    take.setMinWidth(USE_PREF_SIZE);
    new Press(look).lift(take);
    var drop =
        new Press(look)
            .round(
                words.get("desk.look.accent.drop"),
                Icon.CLOSE,
                () -> send.accept(new AccentDropped()));
    drop.setId("accent-drop");
    var why = new HBox(look.rem(.75), disc(color.written()), says);
    var ways = new FlowPane(look.rem(.5), look.rem(.5), take, drop);
    why.setAlignment(Pos.CENTER_LEFT);
    ways.setAlignment(Pos.CENTER_LEFT);
    refusal.getChildren().setAll(why, ways);
  }
}
