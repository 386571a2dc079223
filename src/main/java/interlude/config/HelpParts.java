package interlude.config;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the clinic's own crisis lines. A record with any mistake in it is left out: no number is
/// better than a wrong one.
final class HelpParts {
  private HelpParts() {}

  /// Facts about help lines age: after half a year somebody has to look again.
  static final int MOST_DAYS_UNTIL_REVIEW = 180;

  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{1,28}");
  private static final String NUMBER_REMEDY =
      "Write the number as one dials it, such as \"116 123\".";

  static List<HelpRecord> read(Part file, String clinicRegion) {
    var help = file.part("help");
    var records = new ArrayList<HelpRecord>();
    for (var item : help.value("records").items(20)) {
      int before = help.errors();
      var record = record(item.part(), clinicRegion);
      if (help.errors() == before && !record.region().isEmpty()) {
        records.add(record);
      }
    }
    help.finish();
    return records;
  }

  private static HelpRecord record(Part part, String clinicRegion) {
    var record =
        new HelpRecord(
            region(part, clinicRegion),
            part.required("service", "Write the name of the help line.").filled(80),
            part.value("call").text(NUMBER, NUMBER_REMEDY, ""),
            part.value("text").text(NUMBER, NUMBER_REMEDY, ""),
            part.value("hours").text(40, ""),
            part.required(
                    "source", "Write where the numbers come from, such as the line's own web page.")
                .filled(200),
            part.required("checkedOn", "Write the day on which somebody checked the numbers.")
                .day(LocalDate.MIN),
            part.required("reviewBy", "Write the day by which somebody has to check them again.")
                .day(LocalDate.MIN));
    if (part.isThere() && !part.value("call").isThere() && !part.value("text").isThere()) {
      part.error(
          "The help line has no number, neither to call nor to text.",
          "Write \"call\" or \"text\".");
    }
    checkDates(part.value("reviewBy"), record.checkedOn(), record.reviewBy());
    part.finish();
    return record;
  }

  private static String region(Part part, String clinicRegion) {
    var value = part.value("region");
    var region = value.isThere() ? Region.read(value, false) : clinicRegion;
    if (clinicRegion.isEmpty()) {
      part.warning(
          "The help line is not shown, because the clinic has no region.",
          "Write \"region\" in the part \"clinic\".");
    } else if (!region.isEmpty() && !Region.isSame(region, clinicRegion)) {
      value.warning(
          "The help line is for "
              + region
              + " and the clinic is in "
              + clinicRegion
              + ", so it is not shown.",
          "Correct the region, or delete the help line.");
    }
    return region;
  }

  private static void checkDates(Value reviewBy, LocalDate checked, LocalDate review) {
    if (checked.equals(LocalDate.MIN) || review.equals(LocalDate.MIN)) {
      return;
    }
    long days = ChronoUnit.DAYS.between(checked, review);
    if (days < 0) {
      reviewBy.error(
          "\"reviewBy\" is before \"checkedOn\".", "Swap the two dates, or correct one.");
    } else if (days > MOST_DAYS_UNTIL_REVIEW) {
      reviewBy.error(
          "\"reviewBy\" is "
              + days
              + " days after \"checkedOn\", and at most "
              + MOST_DAYS_UNTIL_REVIEW
              + " are allowed.",
          "Write " + checked.plusDays(MOST_DAYS_UNTIL_REVIEW) + " or earlier.");
    }
  }
}
