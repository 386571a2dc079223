package interlude.config;

import java.time.LocalDate;
import java.util.List;

/// Whom a person in need can call today. May be empty in both parts: "ask the staff" always stands
/// above it.
///
/// @param emergency numbers for danger to life, the most usual first
/// @param crisis help lines of the clinic's own region, none of them overdue
public record HelpLines(List<String> emergency, List<HelpRecord> crisis) {

  public static final HelpLines NONE = new HelpLines(List.of(), List.of());

  public HelpLines {
    emergency = List.copyOf(emergency);
    crisis = List.copyOf(crisis);
  }

  /// The clinic's own records of its region win over those that come with the program, even when
  /// all of them are overdue: then there is no line to show, since someone there decided against
  /// the program's. Without a region there is nothing, and no other country's line ever stands in.
  public static HelpLines of(KioskConfig config, LocalDate today) {
    return of(config, today, CrisisTable.shipped());
  }

  static HelpLines of(KioskConfig config, LocalDate today, CrisisTable table) {
    var region = config.clinic().region();
    if (region.isEmpty()) {
      return NONE;
    }
    var own = HelpRecord.ofRegion(config.helpRecords(), region);
    var lines = own.isEmpty() ? table.crisis(region) : own;
    return new HelpLines(
        table.emergency(region), lines.stream().filter(line -> !line.isOverdue(today)).toList());
  }
}
