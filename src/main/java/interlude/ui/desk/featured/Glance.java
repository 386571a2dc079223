package interlude.ui.desk.featured;

import interlude.config.KioskConfig;
import interlude.config.Schedule;
import interlude.content.Library;
import interlude.session.KioskState;
import interlude.session.OnShow;
import interlude.session.desk.Desk;
import interlude.session.desk.FeaturedBench;
import interlude.session.desk.HealthBench;
import interlude.session.desk.Roster;
import interlude.session.desk.Section;
import interlude.session.desk.Upkeep;
import interlude.ui.desk.kit.Phrases;
import interlude.ui.kit.Words;
import java.time.LocalDate;

/// All that the parts of this section look at.
record Glance(
    KioskState state,
    Desk desk,
    KioskConfig config,
    Roster roster,
    FeaturedBench bench,
    Phrases say) {

  static Glance of(KioskState state, Desk desk, Words words) {
    var config = OnShow.config(state, desk);
    return new Glance(
        state,
        desk,
        config,
        Roster.of(config, state.next().library()),
        desk.bench(Section.FEATURED, FeaturedBench.class),
        Phrases.of(words, config, state.now().wall().toLocalDate()));
  }

  Library library() {
    return state.next().library();
  }

  Upkeep upkeep(Roster.Row row) {
    return Upkeep.of(row, desk.bench(Section.HEALTH, HealthBench.class), today());
  }

  LocalDate today() {
    return say.today();
  }

  String language() {
    return say.words().language();
  }

  /// Of the row that lies open.
  Schedule schedule() {
    return roster.row(bench.open()).map(row -> row.entry().schedule()).orElse(Schedule.ALWAYS);
  }
}
