package interlude.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What this screen records, and what it never does, each in a sentence with its sign. The same for
/// visitors and staff.
public final class RecordsList extends VBox {

  /// @param type style class of the sentences
  public RecordsList(Look look, String type, double gap) {
    super(look.rem(gap));
    row(look, type, "records.pages", Icon.PEOPLE);
    row(look, type, "records.part", Icon.CLOCK);
    row(look, type, "records.few", Icon.HIDDEN);
    row(look, type, "records.help", Icon.HAND);
    row(look, type, "records.deleted", Icon.CALENDAR);
  }

  /// For visitors: what they may fear besides.
  public RecordsList withPromises(Look look, String type) {
    row(look, type, "records.stays", Icon.HOME);
    row(look, type, "records.senses", Icon.UNSEEING);
    return this;
  }

  private void row(Look look, String type, String key, Icon sign) {
    var words = Press.flowing(look.words().get(key), type);
    HBox.setHgrow(words, Priority.ALWAYS);
    var icon = sign.node(look.rem(1.1));
    var row = new HBox(look.rem(.7), icon, words);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("records-row");
    getChildren().add(row);
  }
}
