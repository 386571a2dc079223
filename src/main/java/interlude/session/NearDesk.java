package interlude.session;

import interlude.session.Shelf.Wanted;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.Desk;
import interlude.session.desk.FeaturedRows;
import interlude.session.desk.HealthBench;
import interlude.session.desk.ParcelBench;
import interlude.session.desk.PreviewWork;
import interlude.session.desk.Section;
import java.util.Set;

/// What should be at hand for the section of the staff desk that lies open.
final class NearDesk {
  /// Pictures of a list that are kept at hand.
  private static final int MOST_ROWS = 20;

  private NearDesk() {}

  static void add(KioskState state, Desk desk, Set<Wanted> wanted) {
    switch (desk.section()) {
      case PARCELS ->
          ParcelBench.shelved(state.next(), desk).stream()
              .limit(MOST_ROWS)
              .flatMap(id -> state.known(id).stream())
              .map(article -> new Wanted.OfPicture(article.id(), article.pictures().card()))
              .forEach(wanted::add);
      case ACTIVITY -> {
        var read = desk.bench(Section.ACTIVITY, ActivityBench.class).article();
        if (!read.isEmpty()) {
          wanted.add(new Wanted.OfDeck(read, state.language()));
        }
      }
      case FEATURED -> {
        var shown = OnShow.loop(state, desk);
        if (shown.screen() instanceof Screen.Attract loop) {
          Near.ofLoop(shown, loop, wanted);
        }
        FeaturedRows.near(shown.config(), state.library(), desk)
            .forEach(article ->
                wanted.add(new Wanted.OfPicture(article.id(), article.pictures().card())));
      }
      case HEALTH ->
          desk.bench(Section.HEALTH, HealthBench.class).shown().stream()
              .filter(row -> !row.card().isEmpty())
              .forEach(row -> wanted.add(new Wanted.OfPicture(row.id(), row.card())));
      case PREVIEW, CLINIC, LOOK, NOTICE, HISTORY -> {}
    }
    PreviewWork.running(desk).ifPresent(shown -> wanted.addAll(Near.wanted(shown.kiosk())));
  }
}
