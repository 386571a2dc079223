package interlude.ui.desk.parcels;

import interlude.picture.Artwork;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The rows that lists of this section are made of.
record Rows(Look look) {

  /// Something that can be pressed: a sign or a picture, a name, and what it is.
  Tile tile(Node sign, String name, String what, String aloud, String id, Runnable act) {
    var row = line(sign, name, what);
    row.getChildren().add(Icon.NEXT.node(look.rem(1.1)));
    var inside = new Insets(look.rem(.35), look.rem(.9), look.rem(.35), look.rem(.6));
    var tile = new Tile("desk-tile", aloud, row, inside, look.rem(3.4), act);
    tile.target().setId(id);
    return tile;
  }

  HBox line(Node sign, String name, String what) {
    var words = new VBox(Press.flowing(name, "t-parcel-name"));
    if (!what.isEmpty()) {
      words.getChildren().add(Press.flowing(what, "t-label-muted"));
    }
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(look.rem(.8), sign, words);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  Region sign(Icon icon) {
    var box = new HBox(icon.node(look.rem(1.3)));
    box.setAlignment(Pos.CENTER);
    box.setMinSize(look.rem(2.4), look.rem(2.4));
    return box;
  }

  /// @param high in rem
  Region picture(Optional<Artwork> artwork, String alt, double high) {
    if (artwork.isEmpty()) {
      return blank(high);
    }
    var frame = new PictureFrame(look);
    frame.show(artwork, Map.of(), Map.of(), alt);
    double wide = look.rem(high * 1.5);
    frame.setMinSize(wide, look.rem(high));
    frame.setMaxSize(wide, look.rem(high));
    var clip = new Rectangle(wide, look.rem(high));
    clip.setArcWidth(look.rem(1));
    clip.setArcHeight(look.rem(1));
    frame.setClip(clip);
    return frame;
  }

  /// In place of a picture that is not there, or not yet.
  private Region blank(double high) {
    var blank = new StackPane(Icon.PAPER.node(look.rem(high * .4)));
    blank.getStyleClass().add("parcel-blank");
    blank.setMinSize(look.rem(high * 1.5), look.rem(high));
    blank.setMaxSize(look.rem(high * 1.5), look.rem(high));
    return blank;
  }
}
