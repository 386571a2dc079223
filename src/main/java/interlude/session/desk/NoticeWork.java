package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.session.KioskState;
import interlude.session.desk.NoticeEvent.*;
import java.util.List;

/// How the message to everyone is made: a text, a way of showing it, and an end that must be said.
final class NoticeWork {
  static final String FIELD = "notice";

  private NoticeWork() {}

  static DeskStep step(KioskState state, Desk desk, NoticeEvent event) {
    var bench = desk.bench(Section.NOTICE, NoticeBench.class);
    var now = state.now().wall();
    return switch (event) {
      case TextPicked(var text) -> with(desk, bench.withText(text));
      case StylePicked(var style) -> with(desk, bench.withStyle(style));
      case EndPicked(var end) -> with(desk, bench.ending(end, now));
      case EndMoved(var by) -> {
        boolean decided = bench.end() != NoticeBench.Ending.UNDECIDED;
        var moved = (decided ? bench.until(now) : now).plus(by);
        yield moved.isAfter(now) ? with(desk, bench.ending(moved)) : DeskStep.to(desk);
      }
      case PutUp _ ->
          bench.isReady(now)
              ? DeskUpdate.decided(
                  desk.with(Section.NOTICE, NoticeBench.CLEAR),
                  List.of(new Edit.NoticeSet(bench.notice(now))))
              : DeskStep.to(desk);
    };
  }

  static DeskStep typed(Desk desk, Typing typing) {
    var bench = desk.bench(Section.NOTICE, NoticeBench.class);
    return typing.field().equals(FIELD) && !typing.whole().isEmpty()
        ? with(desk, bench.withText(typing.whole()))
        : DeskStep.to(desk);
  }

  private static DeskStep with(Desk desk, NoticeBench bench) {
    return DeskStep.to(desk.with(Section.NOTICE, bench));
  }
}
