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
import interlude.ui.desk.kit.Rows;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;

/// The three questions: what it says, how it is shown, and until when.
final class NoticeForm extends VBox {
  private static final int TEMPLATES = 5;
  private static final int MOST = 200;

  private final Look look;
  private final List<String> texts;
  private final List<ChoiceTile> templates;
  private final ChoiceTile own;
  private final Map<Style, ChoiceTile> styles = new EnumMap<>(Style.class);
  private final Map<Ending, ChoiceTile> endings = new EnumMap<>(Ending.class);
  private final EndSteps steps;
  private String typed = "";

  NoticeForm(Look look, Consumer<Event> send) {
    super(look.rem(.45));
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
    for (var style : Style.values()) {
      var name = style.name().toLowerCase(Locale.ROOT);
      styles.put(
          style,
          new ChoiceTile(
              look,
              "notice-" + name,
              words.get("desk.notice.style." + name),
              () -> send.accept(new NoticeEvent.StylePicked(style))));
    }
    for (var end : Ending.values()) {
      if (end != Ending.UNDECIDED) {
        var name = end.name().toLowerCase(Locale.ROOT).replace('_', '-');
        endings.put(
            end,
            new ChoiceTile(
                look,
                "notice-end-" + name,
                end == Ending.EVENING ? "" : words.get("desk.notice.ending." + name),
                () -> send.accept(new NoticeEvent.EndPicked(end))));
      }
    }
    steps = new EndSteps(look, send);
    double gap = look.rem(.5);
    var whats = new java.util.ArrayList<>(templates);
    whats.add(own);
    getChildren()
        .addAll(
            Press.label(words.get("desk.notice.what"), "t-strong"),
            new Rows(gap, 2, whats),
            Press.label(words.get("desk.notice.how"), "t-strong"),
            new Rows(gap, 2, List.copyOf(styles.values())),
            Press.label(words.get("desk.notice.until"), "t-strong"),
            new Rows(gap, look.isPortrait() ? 3 : 5, List.copyOf(endings.values())),
            steps);
  }

  void show(KioskState state, Desk desk, NoticeBench bench) {
    boolean ready = texts.contains(bench.text());
    typed = ready ? "" : bench.text();
    own.setText(typed.isEmpty() ? look.words().get("desk.notice.own") : typed);
    own.setOn(!typed.isEmpty());
    for (int i = 0; i < texts.size(); i++) {
      templates.get(i).setOn(texts.get(i).equals(bench.text()));
    }
    styles.forEach((style, tile) -> tile.setOn(style == bench.style()));
    endings.forEach((end, tile) -> {
      if (end == Ending.EVENING) {
        tile.setText(new Said(look, desk.ledger().config()).evening(state.now().wall()));
      }
      tile.setOn(end == bench.end());
    });
    steps.show(state, desk, bench);
  }
}
