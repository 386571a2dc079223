import java.nio.file.Path;
import javafx.animation.PauseTransition;
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

/// The least that a picture on a screen takes in JavaFX: a window with one picture; a touch lays a square over it.
public final class Bare extends Application {
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    var picture = new Image(Path.of(getParameters().getRaw().getFirst()).toUri().toString());
    var square = new Rectangle(200, 200, 400, 400);
    square.setFill(Color.TEAL);
    square.setVisible(false);
    var root = new Pane(new ImageView(picture), square);
    root.setOnMouseClicked(_ -> square.setVisible(!square.isVisible()));
    var scene = new Scene(root, picture.getWidth(), picture.getHeight());
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
    }
  }
}
