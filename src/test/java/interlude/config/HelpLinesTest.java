package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Clinic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate LATE = LocalDate.of(2027, 5, 22);
  private static final List<String> EU =
      List.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IT",
          "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  static Stream<String> everyRegion() {
    return Stream.concat(Stream.of("US", "UK", "GB", "IE", "CA", "AU", "NZ", "EU"), EU.stream());
  }

  private static HelpLines lines(String region, LocalDate day, HelpRecord... own) {
    var plain = KioskConfig.PLAIN;
    var clinic = new Clinic("A", "", region, true);
    return HelpLines.of(
        new KioskConfig(
            clinic,
            plain.languages(),
            plain.featured(),
            plain.idle(),
            plain.look(),
            plain.display(),
            plain.sound(),
            List.of(own)),
        day);
  }

  private static HelpRecord own(String region, LocalDate reviewBy) {
    return new HelpRecord(
        region, "County Line", "555 0100", "", "", "", reviewBy.minusDays(180), reviewBy);
  }

  private static List<String> calls(HelpLines lines) {
    return lines.crisis().stream().map(HelpRecord::call).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "US, 911, 988, 988",
    "UK, 999 112, 116 123, ''",
    "GB, 999 112, 116 123, ''",
    "IE, 112 999, 116 123, ''",
    "CA, 911, 988, 988",
    "AU, 000, 13 11 14, 0477 13 11 14",
    "NZ, 111, 1737, 1737",
  })
  void showsTheLineOfTheRegion(String region, String emergency, String call, String text) {
    var lines = lines(region, TODAY);
    assertEquals(emergency, String.join(" ", lines.emergency()));
    assertEquals(List.of(call), calls(lines));
    assertEquals(text, lines.crisis().getFirst().text());
  }

  @Test
  void membersOfTheUnionHaveTheCommonEmergencyNumberAlone() {
    assertEquals(26, EU.size());
    Stream.concat(Stream.of("EU"), EU.stream())
        .forEach(region ->
            assertEquals(new HelpLines(List.of("112"), List.of()), lines(region, TODAY), region));
  }

  @Test
  void noRegionAndUnknownRegionHaveNothing() {
    assertEquals(HelpLines.NONE, lines("", TODAY, own("US", TODAY), own("", TODAY)));
    assertEquals(HelpLines.NONE, lines("CH", TODAY));
    assertEquals(HelpLines.NONE, HelpLines.of(KioskConfig.PLAIN, TODAY));
  }

  @ParameterizedTest
  @MethodSource("everyRegion")
  void ownLineWinsOverTheProgramsUntilItIsOverdue(String region) {
    var emergency = lines(region, TODAY).emergency();
    var line = own(region, TODAY);
    assertEquals(new HelpLines(emergency, List.of(line)), lines(region, TODAY, line));
    assertEquals(new HelpLines(emergency, List.of()), lines(region, TODAY.plusDays(1), line));
  }

  @ParameterizedTest
  @MethodSource("everyRegion")
  void lineOfAnotherRegionIsNeverShown(String region) {
    for (var other : Locale.getISOCountries()) {
      if (!Region.isSame(region, other)) {
        assertEquals(lines(region, TODAY), lines(region, TODAY, own(other, TODAY)), other);
      }
    }
    assertEquals(lines(region, TODAY), lines(region, TODAY, own("", TODAY)));
  }

  @ParameterizedTest
  @MethodSource("everyRegion")
  void overdueTableLeavesTheEmergencyNumberAlone(String region) {
    assertEquals(new HelpLines(lines(region, TODAY).emergency(), List.of()), lines(region, LATE));
    assertFalse(lines(region, LATE).emergency().isEmpty());
    assertEquals(lines(region, TODAY), lines(region, LATE.minusDays(1)));
  }

  @Test
  void noCountryOfTheWorldIsGivenALineOfAnother() {
    for (var country : Locale.getISOCountries()) {
      lines(country, TODAY)
          .crisis()
          .forEach(line -> assertTrue(Region.isSame(country, line.region()), country + " " + line));
    }
  }

  @Test
  void ownLinesKeepTheirOrderAndTheOverdueOnesGo() {
    var first = own("US", TODAY.plusDays(3));
    var second = own("US", TODAY.plusDays(9));
    var late = own("US", TODAY.minusDays(1));
    assertEquals(List.of(second, first), lines("US", TODAY, second, late, first).crisis());
  }

  @Test
  void ukAndGbAreTheSamePlace() {
    assertEquals(List.of("555 0100"), calls(lines("UK", TODAY, own("GB", TODAY))));
    assertEquals(List.of("555 0100"), calls(lines("GB", TODAY, own("UK", TODAY))));
  }

  @Test
  void shippedFactsAreDatedAndDueWithinHalfAYear() {
    everyRegion()
        .flatMap(region -> CrisisTable.shipped().crisis(region).stream())
        .forEach(line -> {
          assertEquals(LocalDate.of(2026, 11, 22), line.checkedOn());
          assertTrue(
              ChronoUnit.DAYS.between(line.checkedOn(), line.reviewBy())
                  <= HelpParts.MOST_DAYS_UNTIL_REVIEW);
          assertFalse(line.service().isBlank() || line.source().isBlank() || line.call().isBlank());
        });
  }

  @Test
  void everyNumberIsOneThatTheConfigWouldTake() {
    everyRegion()
        .flatMap(region -> CrisisTable.shipped().crisis(region).stream())
        .forEach(line -> Sample.accepted(Sample.with("+1 (555) 010-0199", line.call())));
  }
}
