package interlude.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons on controls: the Feather font's lines, and a few of our own in the same pen. Their
/// color comes from the stylesheet, classes `icon` and `icon-path`.
public enum Icon {
  HOME(Feather.HOME),
  NEXT(Feather.ARROW_RIGHT),
  BACK(Feather.ARROW_LEFT),
  PAUSE(Feather.PAUSE),
  PLAY(Feather.PLAY),
  CHAIN(Feather.LINK),
  PLUS(Feather.PLUS),
  MINUS(Feather.MINUS),
  CLOSE(Feather.X),
  UP(Feather.CHEVRON_UP),
  DOWN(Feather.CHEVRON_DOWN),
  EARLIER(Feather.CHEVRON_LEFT),
  LATER(Feather.CHEVRON_RIGHT),
  TABLET(Feather.TABLET),
  CARD(Feather.CREDIT_CARD),
  CLOCK(Feather.CLOCK),
  PHONE(Feather.PHONE),
  TALK(Feather.MESSAGE_SQUARE),
  CHECK(Feather.CHECK),
  CHECKED(Feather.CHECK_CIRCLE),
  PAPER(Feather.FILE_TEXT),
  DONE(Feather.LOG_OUT),
  REPLAY(Feather.ROTATE_CCW),
  GRID(Feather.GRID),
  NO_GAIN(Feather.MINUS_CIRCLE),
  PEOPLE(Feather.USERS),
  INFO(Feather.INFO),
  TAG(Feather.TAG),
  OPEN(Feather.HELP_CIRCLE),
  FLAG(Feather.FLAG),
  EASY(Feather.FEATHER),
  BOOK(Feather.BOOK_OPEN),
  LIST(Feather.LIST),
  KEY(Feather.KEY),
  ERASE(Feather.DELETE),
  WIPE(Feather.DROPLET),
  RESTART(Feather.REFRESH_CW),
  POWER(Feather.POWER),
  FEATURED(Feather.LAYERS),
  SCREEN(Feather.MONITOR),
  CLINIC(Feather.PLUS_SQUARE),
  SLIDERS(Feather.SLIDERS),
  NOTICE(Feather.MESSAGE_SQUARE),
  PARCEL(Feather.PACKAGE),
  ACTIVITY(Feather.BAR_CHART_2),
  UNDO(Feather.CORNER_UP_LEFT),
  CALENDAR(Feather.CALENDAR),
  EDIT(Feather.EDIT_2),
  DRIVE(Feather.HARD_DRIVE),
  HIDDEN(Feather.EYE_OFF),
  ALERT(Feather.ALERT_CIRCLE),
  SAVE(Feather.DOWNLOAD),
  SEND(Feather.UPLOAD),
  UNSEEING(Feather.CAMERA_OFF),
  FOLDER(Feather.FOLDER),
  TRASH(Feather.TRASH_2),
  ARCHIVE(Feather.ARCHIVE),
  REMOVE(Feather.TRASH_2),
  GRIP(
      "M15 10a1 1 0 1 0 2 0 1 1 0 1 0-2 0M31 10a1 1 0 1 0 2 0 1 1 0 1 0-2 0M15 24a1 1 0 1 0 2 0 1 1 0 1 0-2"
          + " 0M31 24a1 1 0 1 0 2 0 1 1 0 1 0-2 0M15 38a1 1 0 1 0 2 0 1 1 0 1 0-2 0M31 38a1 1 0 1 0 2 0 1 1 0 1"
          + " 0-2 0"),
  LOOK("M4 38 15 10l11 28M8 28h14M44 27v11M44 32.5a7 6.5 0 1 1-14 0 7 6.5 0 1 1 14 0"),
  CAUSES("M4 24a5 5 0 1 0 10 0 5 5 0 1 0-10 0M18 24h24M31 12l12 12-12 12"),
  TOUCH(
      "M20 31V17a3.5 3.5 0 0 1 7 0v10l8.5 2.6a5 5 0 0 1 3.5 5.600L37.500 43H22.500L13 33.500a3.200 3.200 0 0 1"
          + " 4.600-4.400zM14.500 21.500a10 10 0 1 1 18 0"),
  DESK("M18 13a6 6 0 1 0 12 0 6 6 0 1 0-12 0M12 32a12 10 0 0 1 24 0M5 34h38M9 34v8M39 34v8"),
  HAND(
      "M14 27V13a3 3 0 0 1 6 0v9V9a3 3 0 0 1 6 0v13V11a3 3 0 0 1 6 0v13-8a3 3 0 0 1 6 0v14a13 13 0 0 1-13 13c-7"
          + " 0-10-4-14-10l-5-7a3 3 0 0 1 5-3.500z");

  private static final Set<Icon> POINTING = EnumSet.of(NEXT, BACK, DONE, LIST, PAPER);
  private static final double GRID_SIZE = 48;
  private static final double STROKE = 4;

  private final Feather glyph;
  private final String path;

  Icon(Feather glyph) {
    this.glyph = glyph;
    this.path = "";
  }

  Icon(String path) {
    this.glyph = Feather.CIRCLE;
    this.path = path;
  }

  /// @param px width and height
  public Node node(double px) {
    return path.isEmpty() ? font(px) : drawn(path, px, this == HAND, this == LOOK);
  }

  /// A glyph is text, which JavaFX never turns; one that points has to point the way one reads.
  private Node font(double px) {
    var icon = new FontIcon(glyph);
    icon.setIconSize((int) Math.round(px));
    icon.getStyleClass().add("icon");
    if (POINTING.contains(this)) {
      icon.scaleXProperty()
          .bind(
              Bindings.when(
                      icon.effectiveNodeOrientationProperty()
                          .isEqualTo(NodeOrientation.RIGHT_TO_LEFT))
                  .then(-1)
                  .otherwise(1));
    }
    return icon;
  }

  /// @param letters whether it is one that never turns
  private static Region drawn(String path, double px, boolean filled, boolean letters) {
    var shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add(filled ? "icon-filled" : "icon-path");
    shape.setStrokeWidth(STROKE);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    shape.getTransforms().add(new Scale(px / GRID_SIZE, px / GRID_SIZE, 0, 0));
    var framed = framed(px, shape);
    if (letters) {
      framed.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }
    return framed;
  }

  /// A drawing on the 48 grid in a box of its own size.
  static Region framed(double px, Node drawing) {
    var box = new StackPane();
    drawing.setManaged(false);
    box.getChildren().add(drawing);
    box.setMinSize(px, px);
    box.setPrefSize(px, px);
    box.setMaxSize(px, px);
    box.setAlignment(Pos.TOP_LEFT);
    box.setMouseTransparent(true);
    return box;
  }
}
