package interlude.ui.desk.notice;

import interlude.config.KioskConfig.Notice.Style;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.NoticeBench;
import interlude.session.desk.NoticeBench.Ending;
import interlude.session.desk.NoticeEvent;
import interlude.session.desk.Typing;
import interlude.ui.desk.kit.ChoiceTile;
import interlude.ui.desk.kit.PickOne;
import interlude.ui.desk.kit.PickOne.Choice;
import interlude.ui.desk.kit.Rows;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The three questions: what it says, how it is shown, and until when.
final class NoticeForm extends VBox {
  private static final int TEMPLATES = 5;
  private static final int MOST = 200;

  private final Look look;
  private final List<String> texts;
  private final List<ChoiceTile> templates;
  private final ChoiceTile own;
  private final PickOne<Style> style;
  private final PickOne<Ending> ending;
  private final EndSteps steps;
  private String typed = "";

  NoticeForm(Look look, Consumer<Event> send) {
    super(look.rem(1));
    this.look = look;
    var words = look.words();
    texts =
        IntStream.rangeClosed(1, TEMPLATES)
            .mapToObj(i -> words.get("desk.notice.text." + i))
            .toList();
    templates =
        IntStream.range(0, TEMPLATES)
            .mapToObj(i ->
                new ChoiceTile(
                    look,
                    "notice-text-" + (i + 1),
                    texts.get(i),
                    () -> send.accept(new NoticeEvent.TextPicked(texts.get(i)))))
            .toList();
    own =
        new ChoiceTile(
            look,
            "notice-own",
            words.get("desk.notice.own"),
            () ->
                send.accept(
                    new DeskEvent.TypingBegun(
                        new Typing("notice", typed, MOST, Typing.Kind.WORDS))));
    style =
        new PickOne<>(
            look,
            Stream.of(Style.values())
                .map(one -> choice("notice-", "desk.notice.style.", one, one.name()))
                .toList(),
            chosen -> send.accept(new NoticeEvent.StylePicked(chosen)));
    ending =
        new PickOne<>(
            look,
            Stream.of(Ending.values())
                .filter(end -> end != Ending.UNDECIDED)
                .map(end -> choice("notice-end-", "desk.notice.ending.", end, end.name()))
                .toList(),
            chosen -> send.accept(new NoticeEvent.EndPicked(chosen)));
    steps = new EndSteps(look, send);
    var whats = new ArrayList<>(templates);
    whats.add(own);
    getChildren()
        .addAll(
            question("desk.notice.what", new Rows(look.rem(.6), 2, whats)),
            question("desk.notice.how", style),
            question("desk.notice.until", ending),
            steps);
  }

  private <T> Choice<T> choice(String id, String key, T value, String name) {
    var tail = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return new Choice<>(value, id + tail, look.words().get(key + tail));
  }

  private VBox question(String key, Region answers) {
    return new VBox(look.rem(.5), Press.label(look.words().get(key), "t-strong"), answers);
  }

  void show(KioskState state, Desk desk, NoticeBench bench) {
    boolean ready = texts.contains(bench.text());
    typed = ready ? "" : bench.text();
    own.setText(typed.isEmpty() ? look.words().get("desk.notice.own") : typed);
    own.setOn(!typed.isEmpty());
    for (int i = 0; i < texts.size(); i++) {
      templates.get(i).setOn(texts.get(i).equals(bench.text()));
    }
    style.show(bench.style());
    ending.show(bench.end());
    ending.say(Ending.EVENING, new Said(look, desk.ledger().config()).evening(state.now().wall()));
    steps.show(state, desk, bench);
  }
}
