package interlude.ui.desk.kit;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// Turns the pages of a long list: up, down, and where one is.
public final class Turner extends HBox {

  /// @param page from 0
  /// @param turned takes the page that is wanted
  public Turner(Look look, String id, int page, int pages, IntConsumer turned) {
    super(look.rem(.5));
    setAlignment(Pos.CENTER_RIGHT);
    var words = look.words();
    var press = new Press(look);
    var up = press.round(words.get("button.up"), Icon.UP, () -> turned.accept(page - 1));
    var down = press.round(words.get("button.down"), Icon.DOWN, () -> turned.accept(page + 1));
    up.setId(id + "-up");
    down.setId(id + "-down");
    up.setDisable(page <= 0);
    down.setDisable(page >= pages - 1);
    var where = Press.label(words.get("desk.page", page + 1, pages), "t-label-muted");
    getChildren().addAll(where, up, down);
  }

  /// How many pages a list of that length has.
  public static int pages(int rows, int rowsOfAPage) {
    return Math.max(1, (rows + rowsOfAPage - 1) / Math.max(1, rowsOfAPage));
  }
}
