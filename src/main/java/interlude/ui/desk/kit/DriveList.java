package interlude.ui.desk.kit;

import interlude.content.parcel.Drive;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Tile;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The drives that are plugged in, one to be chosen to put something on.
public final class DriveList extends VBox {
  private static final int MOST = 4;

  public DriveList(
      Look look, List<Drive> drives, String id, Consumer<Drive> chosen, Runnable again) {
    super(look.rem(.55));
    if (drives.isEmpty()) {
      getChildren()
          .addAll(
              Press.flowing(look.words().get("desk.drive.none"), "t-strong"),
              Press.flowing(look.words().get("desk.drive.none.lead"), "t-label-muted"));
    }
    drives.stream()
        .limit(MOST)
        .forEach(drive -> getChildren().add(row(look, drive, id, () -> chosen.accept(drive))));
    var search = new Press(look).quiet(look.words().get("desk.drive.again"), Icon.RESTART, again);
    search.setId(id + "-again");
    getChildren().add(search);
  }

  private static Region row(Look look, Drive drive, String id, Runnable chosen) {
    var texts = new VBox(Press.flowing(drive.name(), "t-strong"));
    if (!drive.writable()) {
      texts
          .getChildren()
          .add(Press.flowing(look.words().get("desk.drive.locked"), "t-label-muted"));
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.setAlignment(Pos.CENTER_LEFT);
    var row = new HBox(look.rem(.7), Icon.DRIVE.node(look.rem(1.2)), texts);
    row.setAlignment(Pos.CENTER_LEFT);
    var inside = new Insets(look.rem(.4), look.rem(1), look.rem(.4), look.rem(1));
    var tile = new Tile("desk-tile", drive.name(), row, inside, look.rem(3), chosen);
    tile.target().setId(id + "-" + drive.name());
    tile.target().setDisable(!drive.writable());
    return tile;
  }
}
