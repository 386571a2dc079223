package interlude.ui.sheets;

import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import interlude.ui.kit.Tile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// "My one step": a few small steps to pick from, and the one picked large enough to photograph.
/// Kept for nobody.
public final class StepSheet extends SheetFrame implements ScreenView {
  private final VBox choices;
  private final VBox card;
  private final Fit fitChoices;
  private final Fit fitCard;
  private Optional<String> shown = Optional.empty();

  public StepSheet(Look look, Consumer<Event> send) {
    super(look, send, 3, true);
    setId("step-sheet");
    choices = new VBox(look.rem(look.isLarge() ? .35 : .6));
    fitChoices = new Fit(look, choices);
    card = new VBox(look.rem(.75));
    fitCard = new Fit(look, card);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("step-card");
    card.setPadding(new Insets(look.rem(2)));
    getChildren().addAll(choices, card);
  }

  @Override
  public Region node() {
    return this;
  }

  /// Only when another step was picked: a control that is replaced under a finger is lost.
  @Override
  public void show(KioskState state) {
    if (!shown.equals(Optional.of(state.visit().step()))) {
      shown = Optional.of(state.visit().step());
      fill(state);
    }
  }

  private void fill(KioskState state) {
    var words = look.words();
    var steps = steps(state);
    var picked =
        steps.stream().filter(slide -> slide.id().equals(state.visit().step())).findFirst();
    choices
        .getChildren()
        .setAll(
            Press.flowing(words.get("step.title"), "t-sheet-title"),
            Press.flowing(words.get("step.lead"), "t-body"));
    steps.forEach(slide ->
        choices.getChildren().add(choice(slide, picked.filter(slide::equals).isPresent())));
    card.setVisible(picked.isPresent());
    fitChoices.renew();
    fitCard.renew();
    picked.ifPresent(slide ->
        card.getChildren()
            .setAll(
                Press.flowing(words.get("step.mine"), "t-label", "chapter-line"),
                Press.flowing(slide.step(), "t-step"),
                Press.flowing(words.get("step.photo"), "t-label")));
    requestLayout();
  }

  private List<Slide> steps(KioskState state) {
    return state.screen() instanceof Screen.Reader reader
        ? state.deck(reader.article()).stream()
            .flatMap(deck -> deck.slides().stream())
            .filter(slide -> !slide.step().isEmpty())
            .toList()
        : List.of();
  }

  private Tile choice(Slide slide, boolean picked) {
    var text = Press.flowing(slide.step(), "t-strong");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(look.rem(.75), text);
    row.setAlignment(Pos.CENTER_LEFT);
    if (picked) {
      row.getChildren().add(Icon.CHECK.node(look.rem(1.2)));
    }
    var inside = new Insets(look.rem(.5), look.rem(1.25), look.rem(.5), look.rem(1.25));
    var tile =
        new Tile(
            "step-choice",
            slide.step(),
            row,
            inside,
            look.rem(2.67),
            () -> send.accept(new Event.StepPicked(slide.id())));
    tile.target().setId("step-" + slide.id());
    tile.setOn(picked);
    return tile;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double margin = look.rem(3);
    double top = look.rem(2);
    if (look.isPortrait()) {
      double wide = getWidth() - 2 * margin;
      double high = fitChoices.within(wide, room() - look.rem(12));
      choices.resizeRelocate(margin, top, wide, high);
      double left = Math.min(look.rem(16), room() - top - high - look.rem(2));
      fitCard.within(wide, left);
      card.resizeRelocate(margin, top + high + look.rem(1.5), wide, left);
      return;
    }
    double half = (getWidth() - 2 * margin - look.rem(2)) * .56;
    choices.resizeRelocate(
        margin, look.rem(1.5), half, fitChoices.within(half, room() - look.rem(2)));
    double x = margin + half + look.rem(2);
    fitCard.within(getWidth() - margin - x, room() - top - look.rem(1));
    card.resizeRelocate(x, top, getWidth() - margin - x, room() - top - look.rem(1));
  }
}
