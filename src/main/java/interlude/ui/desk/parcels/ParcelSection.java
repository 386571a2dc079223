package interlude.ui.desk.parcels;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEvent.Left;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.kit.Board;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Articles come in from drives, and go out to them. On one side what is being done, on the other
/// what could be handed on.
public final class ParcelSection extends Board implements SectionView {
  private final Look look;
  private final Card work;
  private final OffersCard offers;
  private final FindCard find;
  private final HandCard hand;
  private final DoneCard done;
  private final ShelfCard shelf;
  private final Button back;
  private Optional<Shown> shown = Optional.empty();

  private record Shown(ParcelBench bench, Object list, Object library, List<Object> pictures) {}

  public ParcelSection(Look look, Consumer<Event> send) {
    this.look = look;
    work = new Card(look, send, "parcel");
    offers = new OffersCard(look, send, work);
    find = new FindCard(look, send, work);
    hand = new HandCard(look, send, work);
    done = new DoneCard(look, send, work);
    shelf = new ShelfCard(look, send);
    back =
        new Press(look)
            .tint(look.words().get("desk.parcels.back"), Icon.BACK, () -> send.accept(new Left()));
    back.setId("parcel-back");
    getStyleClass().add("desk-parcels");
    getChildren().addAll(work, shelf.node());
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var bench = desk.bench(Section.PARCELS, ParcelBench.class);
    var now =
        new Shown(
            bench,
            desk.ledger().config().featured(),
            state.next().library(),
            pictures(state, desk));
    if (shown.equals(Optional.of(now))) {
      return;
    }
    shown = Optional.of(now);
    stage(state, bench);
    boolean leaves =
        bench.stage() instanceof Stage.Found
            || bench.stage() instanceof Stage.Refused
            || bench.stage() instanceof Stage.Looking
            || bench.stage() instanceof Stage.Chosen(_, boolean sure) && !sure;
    if (leaves != getChildren().contains(back)) {
      if (leaves) {
        getChildren().add(back);
      } else {
        getChildren().remove(back);
      }
    }
    shelf.show(state, desk, bench);
    shelf.node().setDisable(bench.stage().isBusy());
    requestLayout();
  }

  /// A picture that comes later is a reason to draw the list anew; what it shows is not compared.
  private static List<Object> pictures(KioskState state, Desk desk) {
    return ParcelBench.shelved(state.next(), desk).stream()
        .<Object>map(id ->
            state
                .known(id)
                .flatMap(a -> state.shelf().picture(id, a.pictures().card()))
                .isPresent())
        .toList();
  }

  private void stage(KioskState state, ParcelBench bench) {
    var words = look.words();
    switch (bench.stage()) {
      case Stage.Rest _ -> offers.show(bench);
      case Stage.Looking(var from) ->
          done.underway(words.get("desk.parcels.looking", String.valueOf(from.getFileName())));
      case Stage.Found(var found) -> find.show(state, found, bench.page());
      case Stage.Refused refused -> find.show(refused, bench.page());
      case Stage.Bringing _ -> done.underway(words.get("desk.parcels.bringing"));
      case Stage.Brought brought -> done.brought(brought);
      case Stage.Chosen chosen -> hand.show(state, bench, chosen);
      case Stage.Packing _ -> done.underway(words.get("desk.parcels.packing"));
      case Stage.Packed packed -> done.packed(packed);
      case Stage.Deleted _ -> done.deleted();
      case Stage.Failed(var fault) -> done.failed(fault);
    }
  }

  @Override
  protected void layoutChildren() {
    boolean tall = look.isPortrait();
    double gap = look.rem(tall ? .75 : 1.25);
    double button = getChildren().contains(back) ? look.rem(3.6) : 0;
    double side = tall ? getWidth() : look.rem(19);
    double wide = tall ? getWidth() : getWidth() - side - gap;
    double high = tall ? Math.round((getHeight() - gap) * .66) : getHeight();
    work.resizeRelocate(0, 0, wide, high - button);
    back.resizeRelocate(0, high - look.rem(3), back.prefWidth(-1), look.rem(3));
    shelf
        .node()
        .resizeRelocate(
            tall ? 0 : wide + gap,
            tall ? high + gap : 0,
            side,
            tall ? getHeight() - high - gap : getHeight());
  }
}
