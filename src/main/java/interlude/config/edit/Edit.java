package interlude.config.edit;

import interlude.config.HelpRecord;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.KioskConfig.Notice;
import interlude.config.Schedule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// All that a clinic can decide, one thing at a time: what the staff desk asks for, and what a
/// history tells. Articles are named by their ids.
public sealed interface Edit {

  /// What was done, in words.
  default Said said() {
    return Wording.of(this);
  }

  // The loop and home

  /// @param index its place in the list, from 0; beyond the end means at the end
  record FeaturedAdded(String article, int index) implements Edit {}

  record FeaturedRemoved(String article) implements Edit {}

  /// @param to its new place in the list, counted after it was taken out
  record FeaturedMoved(String article, int to) implements Edit {}

  record FeaturedSwitched(String article, boolean on) implements Edit {}

  record MenuSwitched(String article, boolean menu) implements Edit {}

  record MoreOftenSet(String article, boolean moreOften) implements Edit {}

  /// @param dwell whole seconds, from 5 to 120; zero for "as its words need"
  record DwellSet(String article, Duration dwell) implements Edit {}

  /// @param schedule replaces the whole old one
  record ScheduleSet(String article, Schedule schedule) implements Edit {}

  record SkipClosedDaysSet(String article, boolean skip) implements Edit {}

  record ClosedDaysSet(Set<LocalDate> days) implements Edit {
    public ClosedDaysSet {
      days = Set.copyOf(days);
    }
  }

  // The clinic

  record ClinicNamed(String name) implements Edit {}

  /// @param file beside the config; empty for the initials in a disc
  record MarkSet(String file) implements Edit {}

  /// @param region a country code; empty for no help numbers
  record RegionSet(String region) implements Edit {}

  record SourcesNamed(boolean named) implements Edit {}

  record LanguagesSet(List<String> languages) implements Edit {
    public LanguagesSet {
      languages = List.copyOf(languages);
    }
  }

  /// Writes the line in place of the one of the same service, or after the others.
  ///
  /// @param line with an empty region for the clinic's own
  record HelpLineSet(HelpRecord line) implements Edit {}

  record HelpLineRemoved(String service) implements Edit {}

  // Look, sound and screen

  record ThemeSet(Theme theme) implements Edit {}

  /// @param percent 100, 125 or 150
  record TextSizeSet(int percent) implements Edit {}

  record MotionSet(Motion motion) implements Edit {}

  /// @param color as `#RRGGBB`; empty for the program's own
  record AccentSet(String color) implements Edit {}

  record IdleSet(Duration limit, Duration warning) implements Edit {}

  record ScreenSizeSet(double diagonalInches) implements Edit {}

  record ViewingDistanceSet(int millimeters) implements Edit {}

  record LowReachSet(boolean low) implements Edit {}

  /// @param percent from 0 to 100
  record VolumeCapSet(int percent) implements Edit {}

  // The message to everyone

  record NoticeSet(Notice notice) implements Edit {}

  record NoticeEnded() implements Edit {}
}
