package interlude.ui.explorer;

import interlude.content.Explorer.Answer;
import interlude.content.ExplorerParts;
import interlude.content.Level;
import interlude.content.Swing;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The name of something that answers, and how it stands.
final class AnswerPlate extends VBox {
  private final Look look;
  private final Answer answer;
  private final Label state = Press.label("", "t-micro");

  AnswerPlate(Look look, Answer answer) {
    this.look = look;
    this.answer = answer;
    setAlignment(Pos.CENTER);
    setMouseTransparent(true);
    setPadding(new Insets(look.rem(.2), look.rem(.6), look.rem(.25), look.rem(.6)));
    setId("answer-" + answer.id());
    getStyleClass()
        .addAll("answer-plate", "role-" + answer.role().name().toLowerCase(java.util.Locale.ROOT));
    getChildren().addAll(Press.label(answer.name(), "t-micro-strong"), state);
  }

  void show(Swing swing) {
    state.setText(Telling.state(look, swing, answer));
    pseudoClassStateChanged(
        Styles.ON, swing.level(answer.id()) != Level.USUAL || swing.torn().contains(answer.id()));
  }

  void lay(PictureFrame picture, Look look) {
    var place = picture.place(ExplorerParts.name(answer.id()));
    setVisible(place.isPresent());
    place.ifPresent(box -> {
      double wide = Math.max(look.rem(4.5), prefWidth(-1));
      double high = prefHeight(wide);
      double x =
          Math.clamp(
              box.getCenterX() - wide / 2,
              look.rem(.25),
              Math.max(look.rem(.25), picture.getWidth() - look.rem(.25) - wide));
      resizeRelocate(Math.round(x), Math.round(box.getCenterY() - high / 2), wide, high);
    });
  }
}
