import java.nio.file.Path;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/// The least that a picture on a screen takes in JavaFX. With one picture: a window with it, and a touch lays a square
/// over it. With two: a touch slides the other one in, as long and as far as the kiosk's pages slide.
public final class Bare extends Application {
  private static final Interpolator EASE_OUT = Interpolator.ofSpline(.16, 1, .3, 1);

  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    var pictures = getParameters().getRaw().stream().map(path -> new Image(Path.of(path).toUri().toString())).toList();
    var root = pictures.size() > 1 ? sliding(pictures) : still(pictures.getFirst());
    var scene = new Scene(root, pictures.getFirst().getWidth(), pictures.getFirst().getHeight());
    scene.setCursor(Cursor.NONE);
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
    if (Boolean.getBoolean("bare.rehearsal")) {
      var end = new PauseTransition(Duration.seconds(4));
      end.setOnFinished(_ -> Platform.exit());
      end.play();
      root.getOnMouseClicked().handle(null);
    }
  }

  private static Pane still(Image picture) {
    var square = new Rectangle(200, 200, 400, 400);
    square.setFill(Color.TEAL);
    square.setVisible(false);
    var root = new Pane(new ImageView(picture), square);
    root.setOnMouseClicked(_ -> square.setVisible(!square.isVisible()));
    return root;
  }

  private static Pane sliding(List<Image> pictures) {
    var shown = new ImageView(pictures.getFirst());
    var hidden = new ImageView(pictures.get(1));
    var root = new Pane(shown);
    root.setOnMouseClicked(_ -> {
      var from = (ImageView) root.getChildren().getLast();
      var to = from == shown ? hidden : shown;
      root.getChildren().setAll(from, to);
      double width = root.getWidth() * (to == hidden ? 1 : -1);
      new Timeline(
              new KeyFrame(Duration.ZERO, new KeyValue(to.translateXProperty(), width * .9), new KeyValue(from.translateXProperty(), 0)),
              new KeyFrame(
                  Duration.millis(300),
                  new KeyValue(to.translateXProperty(), 0, EASE_OUT),
                  new KeyValue(from.translateXProperty(), -width * .25, EASE_OUT)))
          .play();
    });
    return root;
  }
}
