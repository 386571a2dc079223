package interlude.ui.sheets;

import interlude.config.HelpRecord;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where help is, in the order that holds everywhere: a member of staff, the emergency number, the
/// crisis line. Shows only the numbers of the clinic's own region, and none that is overdue. Never
/// counted, never logged.
public final class HelpSheet extends SheetFrame implements ScreenView {
  private final PictureFrame picture;
  private final VBox main;
  private final Fit fit;

  public HelpSheet(Look look, Consumer<Event> send) {
    super(look, send, 2, false);
    picture = new PictureFrame(look);
    picture.getStyleClass().add("help-picture");
    picture.setMouseTransparent(true);
    main = new VBox();
    fit = new Fit(look, main);
    setId("help-sheet");
    getStyleClass().add("help-sheet");
    getChildren().addAll(picture, main);
  }

  /// Whether its picture is at hand.
  public static boolean isWhole(KioskState state) {
    return state.shelf().picture("", file(state.format() == Format.PORTRAIT)).isPresent();
  }

  private static String file(boolean portrait) {
    return portrait ? "help-tall.svg" : "help.svg";
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    var words = look.words();
    picture.show(
        state.shelf().picture("", file(look.isPortrait())),
        Map.of("say", words.get("help.say")),
        Map.of(),
        words.get("help.picture"));
    var title = Press.flowing(words.get("help.title"), "t-help-title");
    title.setId("help-title");
    var lead = Press.flowing(words.get("help.lead"), "t-lead");
    VBox.setMargin(lead, new Insets(look.rem(.5), 0, look.rem(.75), 0));
    main.getChildren().setAll(title, lead);
    var lines = state.setup().helpLines(state.now().wall().toLocalDate());
    for (var number : lines.emergency()) {
      main.getChildren()
          .add(
              number(
                  "help-number first",
                  number,
                  words.get("help.emergency"),
                  words.get("help.emergency.note")));
    }
    for (HelpRecord record : lines.crisis()) {
      main.getChildren().add(crisis(record));
    }
    main.getChildren().add(safe());
    fit.renew();
    requestLayout();
  }

  private Pane crisis(HelpRecord record) {
    var words = look.words();
    boolean texts = !record.text().isEmpty() && record.text().equals(record.call());
    var note = words.get("help.crisis.note");
    if (!record.text().isEmpty() && !texts && !record.call().isEmpty()) {
      note = note + " " + words.get("help.crisis.text", record.text());
    }
    var name =
        record.service()
            + ": "
            + words.get(
                texts ? "help.call-or-text" : record.call().isEmpty() ? "help.text" : "help.call");
    return number(
        "help-number", record.call().isEmpty() ? record.text() : record.call(), name, note);
  }

  private Pane number(String classes, String digits, String name, String note) {
    var number = Press.label(digits, digits.length() <= 4 ? "t-digits" : "t-digits-long");
    var texts =
        new VBox(
            look.rem(.15), Press.flowing(name, "t-number-name"), Press.flowing(note, "t-body"));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    boolean stacked = look.isPortrait() && look.isLarge();
    Pane row = stacked ? new VBox(number, texts) : new HBox(look.rem(1.5), number, texts);
    if (row instanceof HBox beside) {
      beside.setAlignment(Pos.CENTER_LEFT);
    }
    double air = look.rem(look.isLarge() ? .1 : .75);
    row.setPadding(new Insets(air, look.rem(1.5), air, look.rem(1.75)));
    row.setMinHeight(look.rem(6));
    row.getStyleClass().addAll(classes.split(" "));
    VBox.setMargin(row, new Insets(look.rem(1), 0, 0, 0));
    if (digits.length() <= 4) {
      number.setMinWidth(look.rem(11));
    }
    return row;
  }

  private HBox safe() {
    var words = look.words();
    var text = Press.flowing(words.get("help.safe"), "t-strong");
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(look.rem(1), Icon.DESK.node(look.rem(2)), text);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(row, new Insets(look.rem(1.25), 0, 0, look.rem(1.75)));
    return row;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double gap = look.rem(3);
    if (look.isPortrait()) {
      double wordsHigh = fit.within(getWidth() - 2 * gap, room() - look.rem(4));
      double pictureHigh =
          Math.min(getWidth() * 620 / 1080, Math.max(0, room() - wordsHigh - look.rem(3)));
      picture.setVisible(pictureHigh > look.rem(8));
      picture.resizeRelocate(0, 0, getWidth(), pictureHigh);
      double y = picture.isVisible() ? pictureHigh + look.rem(1.5) : look.rem(2);
      main.resizeRelocate(gap, y, getWidth() - 2 * gap, wordsHigh);
      return;
    }
    double wide = look.isLarge() ? 0 : Math.round(getWidth() * .385);
    picture.setVisible(wide > 0);
    picture.resizeRelocate(0, 0, wide, room());
    double x = wide + gap;
    double width = getWidth() - x - gap;
    double high = fit.within(width, room() - look.rem(1));
    main.resizeRelocate(
        x, Math.max(look.rem(.75), Math.min(look.rem(2), (room() - high) / 2)), width, high);
  }
}
