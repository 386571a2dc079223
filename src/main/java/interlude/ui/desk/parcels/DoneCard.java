package interlude.ui.desk.parcels;

import interlude.content.parcel.DriveFault;
import interlude.session.Event;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEvent.Left;
import interlude.ui.desk.kit.Plaque;
import interlude.ui.desk.kit.Plaque.Mood;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What is going on, or what became of it, in a sentence.
final class DoneCard {
  private static final int MOST = 2;

  private final Look look;
  private final Consumer<Event> send;
  private final Card card;

  DoneCard(Look look, Consumer<Event> send, Card card) {
    this.look = look;
    this.send = send;
    this.card = card;
  }

  void underway(String title) {
    card.plaque(new Plaque(look, Mood.CALM, Icon.CLOCK, title, "", List.of()));
  }

  void brought(Stage.Brought brought) {
    var key = brought.setUp() ? "desk.parcels.brought.setup" : "desk.parcels.brought";
    var rows = new Rows(look);
    var words = look.words();
    var articles =
        brought.find().articles().stream()
            .limit(MOST)
            .map(glance -> {
              var title = glance.title().in(words.language());
              return rows.line(
                  rows.picture(glance.picture(), title, 3.2), title, words.get("desk.parcels.own"));
            })
            .toList();
    said(Mood.WELL, Icon.CHECK, words.get(key), words.get(key + ".lead"), articles);
  }

  void packed(Stage.Packed packed) {
    var words = look.words();
    said(
        Mood.WELL,
        Icon.CHECK,
        words.get(packed.away() ? "desk.parcels.moved" : "desk.parcels.packed"),
        words.get("desk.parcels.packed.lead", name(packed.file(), 2), name(packed.file(), 1)),
        List.of());
  }

  /// Of the file, or of the drive that it lies on.
  private static String name(Path file, int fromTheEnd) {
    return file.getName(file.getNameCount() - fromTheEnd).toString();
  }

  void deleted() {
    var words = look.words();
    said(
        Mood.WELL,
        Icon.CHECK,
        words.get("desk.parcels.deleted"),
        words.get("desk.parcels.deleted.lead"),
        List.of());
  }

  void failed(DriveFault fault) {
    var words = look.words();
    said(
        Mood.WARNING,
        Icon.ALERT,
        words.get("desk.parcels.failed"),
        words.get("desk.drive." + fault.name().toLowerCase(Locale.ROOT)),
        List.of());
  }

  private void said(
      Mood mood, Icon sign, String title, String lead, List<? extends Node> articles) {
    var done =
        new Press(look)
            .primary(
                look.words().get("desk.parcels.done"),
                Icon.CHECK,
                false,
                () -> send.accept(new Left()));
    done.setId("parcel-done");
    var next = new ArrayList<Node>(articles);
    next.add(done);
    card.plaque(new Plaque(look, mood, sign, title, lead, next));
  }
}
