package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import java.util.List;

/// Begins with another kiosk's set-up: all that it decided, but for what belongs to its place:
/// whose kiosk it is, where it stands, whom to call there, and how large its screen is.
public final class StartingFrom {
  private StartingFrom() {}

  /// What has to be decided here.
  public static List<Edit> edits(Edition ours, Edition theirs) {
    return ours.editsTo(theirs).stream().filter(edit -> !isOfThePlace(edit)).toList();
  }

  private static boolean isOfThePlace(Edit edit) {
    return switch (edit) {
      case Edit.ClinicNamed _,
          Edit.MarkSet _,
          Edit.RegionSet _,
          Edit.HelpLineSet _,
          Edit.HelpLineRemoved _,
          Edit.ScreenSizeSet _,
          Edit.ViewingDistanceSet _ ->
          true;
      case Edit.FeaturedAdded _,
          Edit.FeaturedRemoved _,
          Edit.FeaturedMoved _,
          Edit.FeaturedSwitched _,
          Edit.MenuSwitched _,
          Edit.MoreOftenSet _,
          Edit.DwellSet _,
          Edit.ScheduleSet _,
          Edit.SkipClosedDaysSet _,
          Edit.ClosedDaysSet _,
          Edit.SourcesNamed _,
          Edit.LanguagesSet _,
          Edit.ThemeSet _,
          Edit.TextSizeSet _,
          Edit.MotionSet _,
          Edit.AccentSet _,
          Edit.IdleSet _,
          Edit.LowReachSet _,
          Edit.VolumeCapSet _,
          Edit.NoticeSet _,
          Edit.NoticeEnded _ ->
          false;
    };
  }
}
