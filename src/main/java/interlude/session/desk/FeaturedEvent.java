package interlude.session.desk;

import interlude.config.Schedule.Hours;
import interlude.session.StaffEvent.Press;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// What is done in the list of featured articles. Articles are named by their ids; what is set is
/// set for the row that lies open.
public sealed interface FeaturedEvent extends DeskEvent.OfSection {

  /// A row is opened to be edited, or closed again.
  record RowToggled(String article) implements FeaturedEvent, Press {}

  /// One thing about the open row is to be picked, or no longer.
  record PickerToggled(FeaturedBench.Picker picker) implements FeaturedEvent, Press {}

  /// @param months forth, or back where negative
  record MonthTurned(int months) implements FeaturedEvent {}

  record DayPicked(LocalDate day) implements FeaturedEvent, Press {}

  /// No first day, or no last one.
  record LimitLifted() implements FeaturedEvent, Press {}

  record WeekdayToggled(DayOfWeek day) implements FeaturedEvent {}

  /// @param hours none for all day
  record HoursPicked(List<Hours> hours) implements FeaturedEvent {
    public HoursPicked {
      hours = List.copyOf(hours);
    }
  }

  /// Hours that have a name, such as the morning; nothing remains to be picked then.
  record UsualHoursPicked(List<Hours> hours) implements FeaturedEvent, Press {
    public UsualHoursPicked {
      hours = List.copyOf(hours);
    }
  }

  /// @param first the row of the list, or of the library, that is shown first
  record ListTurned(int first) implements FeaturedEvent {}

  /// The library is shown, so that one can be added, or no longer.
  record AddingToggled(boolean adding) implements FeaturedEvent, Press {}

  record ArticleAdded(String article) implements FeaturedEvent, Press {}

  record ArticleRemoved(String article) implements FeaturedEvent, Press {}
}
