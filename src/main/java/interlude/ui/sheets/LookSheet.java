package interlude.ui.sheets;

import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.HelpButton;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Text size, light or dark, and motion. Each choice takes effect at once and ends with the visit.
public final class LookSheet extends SheetFrame implements ScreenView {
  private final VBox main;
  private final Button records;
  private double one;

  public LookSheet(Look look, Consumer<Event> send) {
    super(look, send, 0, true);
    main = new VBox();
    setId("look-sheet");
    records =
        new Press(look)
            .link(
                look.words().get("records.link"),
                Icon.INFO,
                () -> send.accept(new Event.SheetOpened(Sheet.RECORDS)));
    records.setId("records");
    getChildren().addAll(main, records);
  }

  @Override
  public Region node() {
    return this;
  }

  /// Once: a choice that changes anything makes a new look, and with it a new sheet.
  @Override
  public void show(KioskState state) {
    if (main.getChildren().isEmpty()) {
      fill(state);
    }
  }

  private void fill(KioskState state) {
    var words = look.words();
    var visit = state.visit();
    one = look.rem().px() * 100 / visit.textSize();
    Pane groups = isRow() ? new HBox(look.rem(3)) : new VBox();
    groups
        .getChildren()
        .setAll(
            group(
                "look.size",
                List.of(
                    choice("look.size.100", visit.textSize() == 100, new Event.TextSizeChosen(100)),
                    choice("look.size.125", visit.textSize() == 125, new Event.TextSizeChosen(125)),
                    choice(
                        "look.size.150", visit.textSize() == 150, new Event.TextSizeChosen(150)))),
            group(
                "look.theme",
                List.of(
                    choice(
                        "look.theme.light",
                        visit.theme() == Theme.LIGHT,
                        new Event.ThemeChosen(Theme.LIGHT)),
                    choice(
                        "look.theme.dark",
                        visit.theme() == Theme.DARK,
                        new Event.ThemeChosen(Theme.DARK)))),
            group(
                "look.motion",
                List.of(
                    choice(
                        "look.motion.full",
                        visit.motion() == Motion.FULL,
                        new Event.MotionChosen(Motion.FULL)),
                    choice(
                        "look.motion.calm",
                        visit.motion() == Motion.CALM,
                        new Event.MotionChosen(Motion.CALM)))));
    main.getChildren().setAll(Press.flowing(words.get("look.title"), "t-sheet-title"), groups);
    requestLayout();
  }

  private boolean isRow() {
    return !look.isPortrait() && look.rem().px() < look.rem().room() * 1.2;
  }

  /// As high as its content needs, so that the page above shows what a choice does.
  @Override
  public double top(double height) {
    double words = main.prefHeight(look.width() - look.rem(6)) + look.rem(2.75) + below();
    return Math.max(0, height - words - (look.isPortrait() ? look.rem(5) : look.bar()));
  }

  /// In portrait what is recorded has a line of its own, else it lies on the bar.
  private double below() {
    return look.isPortrait() ? look.rem(3.25) : 0;
  }

  private VBox group(String name, List<ToggleButton> choices) {
    var buttons = new SegmentedButton();
    buttons.getButtons().setAll(choices);
    buttons.setMaxWidth(Region.USE_PREF_SIZE);
    var box = new VBox(look.rem(.5), Press.flowing(look.words().get(name), "t-strong"), buttons);
    VBox.setMargin(box, new Insets(look.rem(1.1), 0, 0, 0));
    return box;
  }

  private ToggleButton choice(String key, boolean chosen, Event event) {
    var text = look.words().get(key);
    var button = new ToggleButton();
    var sized = Press.label(text, "t-strong");
    if (event instanceof Event.TextSizeChosen(int percent)) {
      sized.setStyle("-fx-font-size: " + one * percent / 100 + "px;");
    }
    button.setGraphic(sized);
    button.setAccessibleText(text);
    button.setId(key.replace('.', '-'));
    button.setSelected(chosen);
    button.setMinHeight(look.rem(3));
    button.setMinWidth(look.rem(6));
    button.setOnAction(_ -> choose(button, event));
    return button;
  }

  /// What is chosen stays chosen when it is pressed again.
  private void choose(ToggleButton button, Event event) {
    button.setSelected(true);
    send.accept(event);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = getWidth() - look.rem(6);
    main.resizeRelocate(look.rem(3), look.rem(1.5), width, main.prefHeight(width));
    double wide = records.prefWidth(-1);
    double high = look.rem(3);
    if (look.isPortrait()) {
      records.resizeRelocate(look.rem(2.4), room() - high - look.rem(.25), wide, high);
    } else {
      double x = HelpButton.end(look) + look.rem(1.5);
      records.resizeRelocate(x, room() + (look.bar() - high) / 2, wide, high);
    }
  }
}
