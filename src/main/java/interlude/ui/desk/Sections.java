package interlude.ui.desk;

import interlude.session.Event;
import interlude.session.desk.Section;
import interlude.ui.desk.activity.ActivitySection;
import interlude.ui.desk.clinic.ClinicSection;
import interlude.ui.desk.featured.FeaturedSection;
import interlude.ui.desk.health.HealthSection;
import interlude.ui.desk.history.HistorySection;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.desk.look.LookSection;
import interlude.ui.desk.notice.NoticeSection;
import interlude.ui.desk.parcels.ParcelSection;
import interlude.ui.desk.preview.PreviewSection;
import interlude.ui.kit.Look;
import java.util.function.Consumer;

/// The view of each section.
///
/// @param stages makes the small kiosks that some of them show
record Sections(Look look, Consumer<Event> send, Stage.Maker stages) {

  SectionView make(Section section) {
    return switch (section) {
      case FEATURED -> new FeaturedSection(look, send, stages);
      case PREVIEW -> new PreviewSection(look, send, stages);
      case CLINIC -> new ClinicSection(look, send, stages);
      case LOOK -> new LookSection(look, send, stages);
      case NOTICE -> new NoticeSection(look, send, stages);
      case HEALTH -> new HealthSection(look, send);
      case PARCELS -> new ParcelSection(look, send);
      case ACTIVITY -> new ActivitySection(look, send);
      case HISTORY -> new HistorySection(look, send);
    };
  }
}
