package interlude.ui.desk.notice;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Notice;
import interlude.session.desk.NoticeBench;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Look;
import java.time.LocalDateTime;

/// What the desk says about the message: what is on show, what is still missing, what will happen.
record Said(Look look, KioskConfig config) {

  String of(Notice standing, NoticeBench bench, LocalDateTime now) {
    var words = look.words();
    if (bench.text().isEmpty()) {
      return standing.isOn(now)
          ? words.get("desk.notice.on", time(standing.until(), now))
          : words.get("desk.notice.none");
    }
    if (!bench.isReady(now)) {
      return words.get("desk.notice.endless");
    }
    var key =
        bench.style() == Notice.Style.BANNER ? "desk.notice.will-banner" : "desk.notice.will-page";
    return words.get(key, time(bench.until(now), now));
  }

  /// Without the day if that is today.
  String time(LocalDateTime at, LocalDateTime now) {
    return at.toLocalDate().equals(now.toLocalDate())
        ? clock(at)
        : look.words()
            .get("desk.notice.day", Dates.in(at.toLocalDate(), config, language()), clock(at));
  }

  String clock(LocalDateTime at) {
    return Dates.in(at.toLocalTime(), config, language());
  }

  String day(LocalDateTime at, LocalDateTime now) {
    return at.toLocalDate().equals(now.toLocalDate())
        ? look.words().get("desk.notice.today")
        : Dates.in(at.toLocalDate(), config, language());
  }

  private String language() {
    return look.words().language();
  }

  /// The end of the day, by its hour.
  String evening(LocalDateTime now) {
    var evening = NoticeBench.evening(now);
    return evening.toLocalDate().equals(now.toLocalDate())
        ? look.words().get("desk.notice.ending.evening", time(evening, now))
        : look.words().get("desk.notice.ending.midnight");
  }
}
