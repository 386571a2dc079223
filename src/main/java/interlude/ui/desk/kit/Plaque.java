package interlude.ui.desk.kit;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A place with one thing to say: a large sign, a title, a sentence, and what can be done next.
/// Stands in the middle of the room it is given.
public final class Plaque extends VBox {
  private static final double DISC = 6;
  private static final double SIGN = 2.8;
  private static final double WIDEST = 24;

  /// What the sign's ground says.
  public enum Mood {
    CALM,
    WELL,
    WARNING
  }

  private final Label title;

  public Plaque(Look look, Mood mood, Icon sign, String name, String lead, List<Node> next) {
    super(look.rem(.7));
    var disc = new StackPane(sign.node(look.rem(SIGN)));
    disc.getStyleClass().add("plaque-disc");
    disc.setMinSize(look.rem(DISC), look.rem(DISC));
    disc.setMaxSize(look.rem(DISC), look.rem(DISC));
    title = Press.flowing(name, "t-plaque");
    title.setMaxWidth(look.rem(WIDEST));
    setMinSize(0, 0);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass()
        .addAll(
            "plaque",
            switch (mood) {
              case CALM -> "plaque-calm";
              case WELL -> "plaque-well";
              case WARNING -> "plaque-warning";
            });
    getChildren().addAll(disc, title);
    if (!lead.isEmpty()) {
      var said = Press.flowing(lead, "t-body-large");
      said.setMaxWidth(look.rem(WIDEST));
      getChildren().add(said);
    }
    getChildren().addAll(next);
  }

  /// Of its title.
  public void setTitleId(String id) {
    title.setId(id);
  }
}
