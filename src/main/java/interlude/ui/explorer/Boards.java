package interlude.ui.explorer;

import interlude.content.Explorer;
import interlude.content.ExplorerParts;
import interlude.content.Level;
import interlude.content.Swing;
import interlude.ui.picture.PictureNode;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Duration;

/// Slides the boards of the levers to their stops.
final class Boards {
  private static final Duration SLIDE = Duration.millis(250);

  private final boolean calm;
  private Timeline sliding = new Timeline();

  Boards(boolean calm) {
    this.calm = calm;
  }

  void show(PictureNode picture, Explorer explorer, Swing swing, boolean moved) {
    sliding.stop();
    sliding = new Timeline();
    for (var lever : explorer.levers()) {
      picture
          .part(ExplorerParts.board(lever.id()))
          .ifPresent(
              board -> slide(board, way(picture, lever.id(), swing.level(lever.id())), moved));
    }
    sliding.play();
  }

  /// A board stands half way between its stops.
  private static Point2D way(PictureNode picture, String lever, Level level) {
    if (level == Level.USUAL) {
      return Point2D.ZERO;
    }
    var other = level == Level.MORE ? Level.LESS : Level.MORE;
    return picture
        .way(ExplorerParts.stop(lever, other), ExplorerParts.stop(lever, level))
        .map(whole -> whole.multiply(.5))
        .orElse(Point2D.ZERO);
  }

  private void slide(Node board, Point2D to, boolean moved) {
    if (calm || !moved) {
      board.setTranslateX(to.getX());
      board.setTranslateY(to.getY());
    } else if (board.getTranslateX() != to.getX() || board.getTranslateY() != to.getY()) {
      sliding
          .getKeyFrames()
          .add(
              new KeyFrame(
                  SLIDE,
                  new KeyValue(board.translateXProperty(), to.getX(), Interpolator.EASE_OUT),
                  new KeyValue(board.translateYProperty(), to.getY(), Interpolator.EASE_OUT)));
    }
  }
}
