package interlude.ui.desk.history;

import interlude.config.edit.Edition;
import interlude.config.save.Remembered.Door;
import interlude.session.Event;
import interlude.session.desk.HistoryBench;
import interlude.session.desk.HistoryEvent.Compared;
import interlude.session.desk.HistoryEvent.ReturnAgreed;
import interlude.session.desk.HistoryEvent.ReturnAsked;
import interlude.session.desk.HistoryEvent.SentencesTurned;
import interlude.session.desk.Past;
import interlude.ui.desk.kit.ListTurner;
import interlude.ui.desk.kit.PickOne;
import interlude.ui.desk.kit.PickOne.Choice;
import interlude.ui.desk.kit.Tellings;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One config of the past: what it changed, how it differs from now, and the way back to it, which
/// takes two presses.
final class OnePast extends VBox {
  private static final int PAGE = 4;
  private static final int PAGE_ASKED = 3;

  private final Look look;
  private final Consumer<Event> send;
  private final Tellings sayings;
  private final HistoryBench bench;

  OnePast(Look look, Consumer<Event> send, Tellings sayings, HistoryBench bench, Edition now) {
    super(look.rem(.7));
    this.look = look;
    this.send = send;
    this.sayings = sayings;
    this.bench = bench;
    setId("past-open");
    getStyleClass().addAll("desk-card", "past-card");
    bench.opened().ifPresent(past -> tell(past, now));
  }

  private void tell(Past past, Edition now) {
    var words = look.words();
    var entry = past.told().entry();
    getChildren()
        .addAll(
            Press.flowing(sayings.moment(entry.at()), "t-past-title"),
            Press.flowing(
                words.get(entry.door() == Door.DESK ? "desk.history.desk" : "desk.history.hand"),
                "t-label-muted"),
            sides());
    var sentences = sentences(past, now);
    int page = bench.asked() || bench.copy().exists() ? PAGE_ASKED : PAGE;
    var list = new VBox(look.rem(.5));
    list.setId("past-sentences");
    sentences.stream()
        .skip(bench.sentence())
        .limit(page)
        .forEach(one -> list.getChildren().add(line(one)));
    var turner =
        new ListTurner(look, "sentences", first -> send.accept(new SentencesTurned(first)));
    turner.show(bench.sentence(), page, sentences.size());
    var rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    getChildren().addAll(list, turner, rest);
    back(past, now);
  }

  private Region sides() {
    var words = look.words();
    var sides =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(false, "past-changes", words.get("desk.history.changes")),
                new Choice<>(true, "past-compare", words.get("desk.history.compare"))),
            withNow -> send.accept(new Compared(withNow)));
    sides.getStyleClass().add("wide");
    sides.setMaxWidth(Region.USE_PREF_SIZE);
    sides.show(bench.withNow());
    return sides;
  }

  private List<String> sentences(Past past, Edition now) {
    var words = look.words();
    if (past.again() instanceof Edition.Unsound(var problems) && bench.withNow()) {
      return problems.stream()
          .map(problem -> words.get("desk.problem", problem.what(), problem.remedy()))
          .toList();
    }
    if (!bench.withNow()) {
      return past.told().changes().isEmpty()
          ? List.of(words.get("desk.history.first"))
          : past.told().changes().stream().map(sayings::in).toList();
    }
    var back =
        past.again() instanceof Edition.Sound(var then)
            ? now.saidTo(then).stream().map(sayings::in).toList()
            : List.<String>of();
    return back.isEmpty() ? List.of(words.get("desk.history.same")) : back;
  }

  private Region line(String sentence) {
    var dot = Press.label("•", "t-body");
    var text = Press.flowing(sentence, "t-body");
    text.setMaxHeight(look.rem(4.5));
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(look.rem(.5), dot, text);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private void back(Past past, Edition now) {
    var words = look.words();
    if (past.again() instanceof Edition.Unsound) {
      getChildren().add(Press.flowing(words.get("desk.history.unsound"), "t-label", "t-past-warn"));
      return;
    }
    if (past.again() instanceof Edition.Sound(var then) && then.text().equals(now.text())) {
      getChildren().add(Press.flowing(words.get("desk.history.now"), "t-label-muted"));
      return;
    }
    var press = new Press(look);
    if (!bench.asked()) {
      getChildren()
          .add(
              named(
                  "past-return",
                  press.primary(
                      words.get("desk.history.return"),
                      Icon.REPLAY,
                      false,
                      () -> send.accept(new ReturnAsked(true)))));
      return;
    }
    var ways =
        new HBox(
            look.rem(.75),
            named(
                "past-return-yes",
                press.primary(
                    words.get("desk.history.return.yes"),
                    Icon.CHECK,
                    false,
                    () -> send.accept(new ReturnAgreed()))),
            named(
                "past-return-no",
                press.tint(
                    words.get("desk.history.return.no"),
                    Icon.CLOSE,
                    () -> send.accept(new ReturnAsked(false)))));
    getChildren().addAll(Press.flowing(words.get("desk.history.return.sure"), "t-strong"), ways);
  }

  private static Button named(String id, Button button) {
    button.setId(id);
    return button;
  }
}
