package interlude.ui.desk.history;

import interlude.config.save.Remembered.Door;
import interlude.session.Event;
import interlude.session.desk.HistoryBench;
import interlude.session.desk.HistoryEvent.PastOpened;
import interlude.session.desk.HistoryEvent.PastsTurned;
import interlude.session.desk.Past;
import interlude.ui.desk.kit.ListTurner;
import interlude.ui.desk.kit.Row;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The configs of the past, the newest first: when, by whom, and the first thing that changed.
final class PastList extends VBox {
  private static final int PAGE = 5;
  private static final int PAGE_UNDER_NOTE = 3;

  private final Look look;
  private final Consumer<Event> send;
  private final Tellings sayings;

  PastList(Look look, Consumer<Event> send, Tellings sayings, HistoryBench bench) {
    super(look.rem(.5));
    this.look = look;
    this.send = send;
    this.sayings = sayings;
    int page = bench.copy().exists() ? PAGE_UNDER_NOTE : PAGE;
    int open = bench.opened().map(Past::number).orElse(0);
    bench.pasts().stream()
        .skip(bench.first())
        .limit(page)
        .forEach(past -> getChildren().add(row(past, past.number() == open)));
    var turner = new ListTurner(look, "history", first -> send.accept(new PastsTurned(first)));
    turner.show(bench.first(), page, bench.pasts().size());
    getChildren().add(turner);
  }

  private Row row(Past past, boolean open) {
    var entry = past.told().entry();
    var when = sayings.moment(entry.at());
    var what = what(past);
    var row =
        Press.bare(
            "past-row", when + ". " + what, () -> send.accept(new PastOpened(past.number())));
    row.setId("past-" + past.number());
    row.pseudoClassStateChanged(Styles.ON, open);
    var first = Press.flowing(what, "t-label-muted");
    var words = new VBox(look.rem(.1), Press.flowing(when, "t-strong"), first);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var line =
        new HBox(
            look.rem(.8),
            (entry.door() == Door.DESK ? Icon.DESK : Icon.EDIT).node(look.rem(1.3)),
            words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPadding(new Insets(look.rem(.3), look.rem(.8), look.rem(.3), look.rem(.8)));
    return new Row(row, line, look.rem(3.4));
  }

  /// The first sentence, and how many more there are.
  private String what(Past past) {
    var changes = past.told().changes();
    if (changes.isEmpty()) {
      return look.words().get("desk.history.first");
    }
    var first = sayings.in(changes.getFirst());
    return changes.size() == 1
        ? first
        : look.words().get("desk.history.more", first, changes.size() - 1);
  }
}
