package interlude.ui.desk.notice;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Notice;
import interlude.session.desk.NoticeBench;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Look;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

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
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()).format(at);
  }

  String day(LocalDateTime at, LocalDateTime now) {
    return at.toLocalDate().equals(now.toLocalDate())
        ? look.words().get("desk.notice.today")
        : Dates.in(at.toLocalDate(), config, language());
  }

  private String language() {
    return look.words().language();
  }

  private Locale locale() {
    var region = config.clinic().region();
    var country = region.equals("UK") ? "GB" : region.matches("[A-Z]{2}") ? region : "";
    return Locale.of(look.words().language(), country);
  }
}
