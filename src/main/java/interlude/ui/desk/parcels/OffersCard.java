package interlude.ui.desk.parcels;

import interlude.content.parcel.Drive;
import interlude.content.parcel.Drives.Offer;
import interlude.session.Event;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.ParcelEvent.DrivesAsked;
import interlude.session.desk.ParcelEvent.OfferOpened;
import interlude.session.desk.ParcelEvent.PageTurned;
import interlude.ui.desk.kit.Plaque;
import interlude.ui.desk.kit.Plaque.Mood;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The drives that are plugged in, and what on them could be brought in.
final class OffersCard {
  private final Look look;
  private final Consumer<Event> send;
  private final Card card;

  OffersCard(Look look, Consumer<Event> send, Card card) {
    this.look = look;
    this.send = send;
    this.card = card;
  }

  void show(ParcelBench bench) {
    var words = look.words();
    var again =
        new Press(look)
            .tint(
                words.get("desk.drive.again"), Icon.RESTART, () -> send.accept(new DrivesAsked()));
    again.setId("look-again");
    if (bench.looked() && bench.drives().isEmpty()) {
      card.plaque(
          new Plaque(
              look,
              Mood.CALM,
              Icon.DRIVE,
              words.get("desk.drive.none"),
              words.get("desk.drive.none.lead"),
              List.of(again)));
      return;
    }
    card.begin(words.get("desk.parcels.in"), words.get("desk.parcels.in.lead"));
    bench.drives().forEach(this::drive);
    card.foot(again);
    card.end(bench.page(), PageTurned::new);
  }

  private void drive(Drive drive) {
    var words = look.words();
    var name = Press.flowing(drive.name(), "t-strong");
    var row = new HBox(look.rem(.6), Icon.DRIVE.node(look.rem(1.1)), name);
    row.getStyleClass().add("drive-line");
    card.row(row);
    if (drive.offers().isEmpty()) {
      card.row(Press.flowing(words.get("desk.parcels.nothing"), "t-label-muted"));
    }
    drive.offers().forEach(offer -> card.row(offer(offer)));
  }

  private Region offer(Offer offer) {
    var words = look.words();
    var rows = new Rows(look);
    var name = String.valueOf(offer.path().getFileName());
    return rows.tile(
        rows.sign(offer.packed() ? Icon.ARCHIVE : Icon.FOLDER),
        name,
        words.get(offer.packed() ? "desk.parcels.zip" : "desk.parcels.folder"),
        words.get("desk.parcels.look", name),
        "offer-" + name.replace('.', '-'),
        () -> send.accept(new OfferOpened(offer.path())));
  }
}
