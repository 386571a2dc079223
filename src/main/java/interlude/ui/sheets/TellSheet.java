package interlude.ui.sheets;

import interlude.content.Urgent;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.Fit;
import interlude.ui.kit.HelpLinesBox;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What somebody who has it now shows to the staff: the whole screen, in words that are read across
/// a room. Closing it leads back to the slide.
public final class TellSheet extends SheetFrame implements ScreenView {
  private final HBox band;
  private final VBox card;
  private final VBox help;
  private final Fit fitCard;
  private final Fit fitHelp;

  public TellSheet(Look look, Consumer<Event> send) {
    super(look, send, 0, true);
    band = new HBox(look.rem(1.25));
    band.setAlignment(Pos.CENTER_LEFT);
    band.setPadding(new Insets(0, look.rem(3), 0, look.rem(3)));
    band.getStyleClass().add("tell-band");
    card = new VBox();
    help = new VBox();
    fitCard = new Fit(look, card);
    fitHelp = new Fit(look, help);
    setId("tell-sheet");
    getStyleClass().add("tell-sheet");
    getChildren().addAll(band, card, help);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    var urgent =
        state.screen() instanceof Screen.Reader reader
            ? state
                .slide(reader.article(), reader.slide())
                .map(slide -> slide.now())
                .orElse(Urgent.NONE)
            : Urgent.NONE;
    var title = Press.flowing(urgent.title(), "t-outage");
    title.setId("tell-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    band.getChildren().setAll(Icon.HAND.node(look.rem(4)), title);
    card.getChildren()
        .setAll(
            Press.flowing(look.words().get("tell.show"), "t-label"),
            Press.flowing(urgent.show().text(), "t-sheet-title"));
    for (int i = 0; i < urgent.steps().size(); i++) {
      card.getChildren().add(step(i + 1, urgent.steps().get(i).text()));
    }
    help.getChildren().setAll(new HelpLinesBox(look, state));
    fitCard.renew();
    fitHelp.renew();
    requestLayout();
  }

  private HBox step(int number, String text) {
    var disc = new StackPane(Press.label(String.valueOf(number), "t-strong"));
    disc.getStyleClass().add("tell-number");
    disc.setMinSize(look.rem(1.9), look.rem(1.9));
    disc.setMaxSize(look.rem(1.9), look.rem(1.9));
    var words = Press.flowing(text, "t-title");
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(look.rem(.9), disc, words);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(row, new Insets(look.rem(.75), 0, 0, 0));
    return row;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double edge = look.rem(3);
    double wide = getWidth() - 2 * edge;
    double bandHigh = Math.max(look.rem(look.isPortrait() ? 9 : 7), band.prefHeight(getWidth()));
    band.resizeRelocate(0, 0, getWidth(), bandHigh);
    double top = bandHigh + look.rem(look.isPortrait() ? 2.5 : 1.5);
    double room = room() - top - look.rem(.5);
    if (look.isPortrait()) {
      double high = fitCard.within(wide, room * .6);
      card.resizeRelocate(edge, top, wide, high);
      double next = top + high + look.rem(2);
      help.resizeRelocate(edge, next, wide, fitHelp.within(wide, room() - next));
      return;
    }
    double left = Math.round(wide * .58);
    card.resizeRelocate(edge, top, left, fitCard.within(left, room));
    double x = edge + left + edge;
    double right = getWidth() - edge - x;
    help.resizeRelocate(x, top, right, fitHelp.within(right, room));
  }
}
