package interlude.ui.kit;

import interlude.config.HelpRecord;
import interlude.session.KioskState;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The ways to help in the one order that holds everywhere: staff, emergency, crisis line. Small
/// form, for the calm page.
public final class HelpLinesBox extends VBox {

  public HelpLinesBox(Look look, KioskState state) {
    super(look.rem(.75));
    var words = look.words();
    var lines = state.setup().helpLines(state.now().wall().toLocalDate());
    getChildren()
        .add(
            line(
                look,
                "help-line",
                Icon.DESK,
                words.get("outage.staff"),
                words.get("outage.staff.note"),
                ""));
    for (var number : lines.emergency()) {
      getChildren()
          .add(
              line(
                  look,
                  "help-line urgent",
                  Icon.PHONE,
                  words.get("outage.emergency"),
                  words.get("outage.emergency.note"),
                  number));
    }
    for (HelpRecord record : lines.crisis()) {
      getChildren()
          .add(
              line(
                  look,
                  "help-line",
                  Icon.TALK,
                  words.get("outage.crisis"),
                  record.service(),
                  number(record)));
    }
  }

  private static String number(HelpRecord record) {
    return record.call().isEmpty() ? record.text() : record.call();
  }

  private static HBox line(
      Look look, String classes, Icon icon, String name, String note, String number) {
    var disc = new StackPane(icon.node(look.rem(1.3)));
    disc.getStyleClass().add("help-line-disc");
    disc.setMinSize(look.rem(2.5), look.rem(2.5));
    disc.setMaxSize(look.rem(2.5), look.rem(2.5));
    var texts = new VBox(Press.flowing(name, "t-strong"), Press.flowing(note, "t-label"));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(look.rem(.75), disc, texts);
    if (!number.isEmpty()) {
      row.getChildren().add(Press.label(number, "t-number-small"));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(look.rem(3.25));
    row.getStyleClass().addAll(classes.split(" "));
    return row;
  }
}
