package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/// An open desk, and what it asks for.
final class DeskKiosk {
  static final LocalDateTime NOW = LocalDateTime.parse("2026-12-01T10:00");
  static final Edition BASE =
      edition(
          """
          {"clinic": {"name": "Riverside"}, "featured": [{"article": "b"}, {"article": "a"}]}
          """);

  private Desk desk = Desk.opened(NOW);
  private List<DeskEffect> asked = List.of();

  static Edition edition(String text) {
    return ((Edition.Sound) Edition.read("kiosk-config.json", text, Path.of("none"))).edition();
  }

  static Edition with(Edition base, Edit... edits) {
    return ((Edition.Sound) base.with(List.of(edits), "kiosk-config.json", Path.of("none")))
        .edition();
  }

  static DeskKiosk open() {
    return new DeskKiosk().send(new DeskEvent.ConfigBrought(BASE));
  }

  DeskKiosk send(DeskEvent... events) {
    for (var event : events) {
      var step =
          DeskUpdate.step(
              KioskState.starting(new Moment(Duration.ofHours(1), NOW), Format.LANDSCAPE),
              desk,
              event);
      desk = step.desk();
      asked = step.effects();
    }
    return this;
  }

  Desk desk() {
    return desk;
  }

  /// What the last event asked for.
  List<DeskEffect> asked() {
    return asked;
  }

  Ledger ledger() {
    return desk.ledger();
  }

  HealthBench health() {
    return desk.bench(Section.HEALTH, HealthBench.class);
  }

  HistoryBench history() {
    return desk.bench(Section.HISTORY, HistoryBench.class);
  }
}
