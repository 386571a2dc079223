package interlude.ui.desk.parcels;

import interlude.content.parcel.Drive;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEvent.Deleted;
import interlude.session.desk.ParcelEvent.DeletionAsked;
import interlude.session.desk.ParcelEvent.DrivesAsked;
import interlude.session.desk.ParcelEvent.HandedOn;
import interlude.session.desk.ParcelEvent.PageTurned;
import interlude.ui.desk.kit.DriveList;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;

/// What can be done with an article, or with the whole set-up: put a copy on a drive; one of the
/// clinic's own can be moved there or deleted.
final class HandCard {
  private final Look look;
  private final Consumer<Event> send;
  private final Card card;

  HandCard(Look look, Consumer<Event> send, Card card) {
    this.look = look;
    this.send = send;
    this.card = card;
  }

  void show(KioskState state, ParcelBench bench, Stage.Chosen chosen) {
    var words = look.words();
    var title =
        chosen.article().isEmpty()
            ? words.get("desk.parcels.setup")
            : state
                .known(chosen.article())
                .map(article -> article.title().in(words.language()))
                .orElse(chosen.article());
    if (chosen.sure()) {
      card.begin(words.get("desk.parcels.delete.sure"), title);
      sure();
    } else {
      card.begin(title, words.get("desk.parcels.hand.note"));
      ways(state, bench, chosen);
    }
    card.end(bench.page(), PageTurned::new);
  }

  private void ways(KioskState state, ParcelBench bench, Stage.Chosen chosen) {
    var words = look.words();
    card.row(Press.flowing(words.get("desk.parcels.hand.to"), "t-strong"));
    card.row(
        new DriveList(
            look,
            bench.drives(),
            "copy-to",
            drive -> send.accept(new HandedOn(drive, false)),
            () -> send.accept(new DrivesAsked())));
    if (chosen.article().isEmpty() || !state.next().library().isOwn(chosen.article())) {
      return;
    }
    card.row(Press.flowing(words.get("desk.parcels.take"), "t-strong"));
    card.row(Press.flowing(words.get("desk.parcels.take.note"), "t-label-muted"));
    bench.drives().stream()
        .filter(Drive::writable)
        .limit(2)
        .forEach(drive -> card.row(move(drive)));
    var delete =
        new Press(look)
            .tint(
                words.get("desk.parcels.delete"),
                Icon.TRASH,
                () -> send.accept(new DeletionAsked(true)));
    delete.setId("delete");
    card.row(delete);
  }

  private javafx.scene.layout.Region move(Drive drive) {
    var button =
        new Press(look)
            .tint(
                look.words().get("desk.parcels.move", drive.name()),
                Icon.SEND,
                () -> send.accept(new HandedOn(drive, true)));
    button.setId("move-to-" + drive.name());
    return button;
  }

  private void sure() {
    var words = look.words();
    var press = new Press(look);
    card.row(Press.flowing(words.get("desk.parcels.delete.note"), "t-body"));
    var yes =
        press.tint(
            words.get("desk.parcels.delete.yes"), Icon.TRASH, () -> send.accept(new Deleted()));
    yes.setId("delete-yes");
    var no =
        press.primary(
            words.get("desk.parcels.delete.no"),
            Icon.BACK,
            false,
            () -> send.accept(new DeletionAsked(false)));
    no.setId("delete-no");
    card.foot(new HBox(look.rem(.6), yes, no));
  }
}
