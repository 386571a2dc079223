package interlude.ui.desk.kit;

import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of a few things, side by side in a pill.
///
/// @param <T> what is chosen
public final class PickOne<T> extends HBox {
  private final List<Choice<T>> choices;

  /// @param value what it stands for
  /// @param id of its button
  public record Choice<T>(T value, String id, String words, List<Node> icon) {
    public Choice {
      icon = List.copyOf(icon);
    }

    public Choice(T value, String id, String words) {
      this(value, id, words, List.of());
    }
  }

  public PickOne(Look look, List<Choice<T>> choices, Consumer<T> chosen) {
    this.choices = List.copyOf(choices);
    getStyleClass().addAll("pick", "desk-pick");
    for (var choice : choices) {
      var button = Press.bare("pick-part", choice.words(), () -> chosen.accept(choice.value()));
      var words = new HBox(look.rem(.5));
      words.setAlignment(javafx.geometry.Pos.CENTER);
      words.getChildren().addAll(choice.icon());
      words.getChildren().add(Press.label(choice.words(), "t-strong"));
      button.setGraphic(words);
      button.setId(choice.id());
      button.setMinSize(look.rem(2.75), look.rem(2.75));
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      getChildren().add(button);
    }
    getChildren().getLast().getStyleClass().add("last");
  }

  /// Says something else for one of them.
  public void say(T value, String words) {
    choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(choices::indexOf)
        .map(at -> (Button) getChildren().get(at))
        .forEach(button -> {
          ((Label) ((HBox) button.getGraphic()).getChildren().getLast()).setText(words);
          button.setAccessibleText(words);
        });
  }

  public void show(T value) {
    for (int i = 0; i < choices.size(); i++) {
      ((Button) getChildren().get(i))
          .pseudoClassStateChanged(Styles.ON, choices.get(i).value().equals(value));
    }
  }
}
