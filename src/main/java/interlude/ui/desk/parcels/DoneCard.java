package interlude.ui.desk.parcels;

import interlude.content.parcel.DriveFault;
import interlude.session.Event;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEvent.Left;
import interlude.session.desk.ParcelEvent.PageTurned;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// What is going on, or what became of it, in a sentence.
final class DoneCard {
  private final Look look;
  private final Consumer<Event> send;
  private final Card card;

  DoneCard(Look look, Consumer<Event> send, Card card) {
    this.look = look;
    this.send = send;
    this.card = card;
  }

  void underway(String title) {
    card.begin(title, "");
    card.end(0, PageTurned::new);
  }

  void brought(Stage.Brought brought) {
    var key = brought.setUp() ? "desk.parcels.brought.setup" : "desk.parcels.brought";
    said(look.words().get(key), look.words().get(key + ".lead"), Icon.CHECKED);
    var rows = new Rows(look);
    for (var glance : brought.find().articles()) {
      var title = glance.title().in(look.words().language());
      card.row(
          rows.line(
              rows.picture(glance.picture(), title, 3.2),
              title,
              look.words().get("desk.parcels.own")));
    }
    card.end(0, PageTurned::new);
  }

  void packed(Stage.Packed packed) {
    var words = look.words();
    said(
        words.get(packed.away() ? "desk.parcels.moved" : "desk.parcels.packed"),
        words.get("desk.parcels.packed.lead", name(packed.file(), 2), name(packed.file(), 1)),
        Icon.CHECKED);
  }

  /// Of the file, or of the drive that it lies on.
  private static String name(Path file, int fromTheEnd) {
    return file.getName(file.getNameCount() - fromTheEnd).toString();
  }

  void deleted() {
    var words = look.words();
    said(words.get("desk.parcels.deleted"), words.get("desk.parcels.deleted.lead"), Icon.CHECKED);
  }

  void failed(DriveFault fault) {
    var words = look.words();
    said(
        words.get("desk.parcels.failed"),
        words.get("desk.drive." + fault.name().toLowerCase(Locale.ROOT)),
        Icon.ALERT);
  }

  private void said(String title, String lead, Icon sign) {
    var rows = new Rows(look);
    card.begin(title, "");
    card.row(rows.line(rows.sign(sign), lead, ""));
    var done =
        new Press(look)
            .primary(
                look.words().get("desk.parcels.done"),
                Icon.CHECK,
                false,
                () -> send.accept(new Left()));
    done.setId("parcel-done");
    card.foot(done);
    card.end(0, PageTurned::new);
  }
}
