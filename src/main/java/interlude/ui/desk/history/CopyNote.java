package interlude.ui.desk.history;

import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.Event;
import interlude.session.desk.HistoryBench.Copy;
import interlude.session.desk.HistoryEvent.FileAgreed;
import interlude.session.desk.HistoryEvent.FileAsked;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// That the kiosk uses a copy in its own folder, and the way back to the clinic's file, with what
/// it would change.
final class CopyNote extends VBox {
  private static final int MOST = 3;

  private final Look look;
  private final Pane ways;

  CopyNote(Look look, Consumer<Event> send, Tellings sayings, Copy copy, Edition now) {
    super(look.rem(.6));
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    setId("copy-note");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("desk-trouble");
    var said = new VBox(look.rem(.2));
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    said.getChildren().add(Press.flowing(words.get("desk.copy"), "t-strong"));
    var line = new HBox(look.rem(1), Icon.INFO.node(look.rem(1.4)), said);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
    ways = new HBox(look.rem(.75));
    ways.setMinWidth(Region.USE_PREF_SIZE);
    (look.isPortrait() ? this : line).getChildren().add(ways);
    copy.fault()
        .map(fault -> sayings.in(new Saving.Failed(fault).said()))
        .ifPresent(text -> said.getChildren().add(Press.flowing(text, "t-label")));
    if (copy.file().isEmpty()) {
      said.getChildren().add(Press.flowing(words.get("desk.copy.none"), "t-label"));
      return;
    }
    if (!copy.asked()) {
      ways.getChildren()
          .add(
              named(
                  "copy-drop",
                  press.floating(
                      words.get("desk.copy.drop"),
                      Icon.PAPER,
                      () -> send.accept(new FileAsked(true)))));
      return;
    }
    said.getChildren().add(Press.flowing(changes(sayings, copy, now), "t-label"));
    ways.getChildren()
        .addAll(
            named(
                "copy-drop-yes",
                press.primary(
                    words.get("desk.copy.drop.yes"),
                    Icon.CHECK,
                    false,
                    () -> send.accept(new FileAgreed()))),
            named(
                "copy-drop-no",
                press.floating(
                    words.get("desk.history.return.no"),
                    Icon.CLOSE,
                    () -> send.accept(new FileAsked(false)))));
  }

  private String changes(Tellings sayings, Copy copy, Edition now) {
    var all = copy.file().map(now::saidTo).orElseThrow();
    if (all.isEmpty()) {
      return look.words().get("desk.copy.same");
    }
    var told = all.stream().limit(MOST).map(sayings::in).collect(Collectors.joining(" "));
    return all.size() > MOST ? look.words().get("desk.said.more", told, all.size() - MOST) : told;
  }

  private static Button named(String id, Button button) {
    button.setId(id);
    return button;
  }
}
