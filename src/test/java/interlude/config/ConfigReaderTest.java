package interlude.config;

import static interlude.config.Sample.FULL;
import static interlude.config.Sample.accepted;
import static interlude.config.Sample.places;
import static interlude.config.Sample.read;
import static interlude.config.Sample.rejected;
import static interlude.config.Sample.salvaged;
import static interlude.config.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Clinic;
import interlude.config.KioskConfig.Display;
import interlude.config.KioskConfig.Featured;
import interlude.config.KioskConfig.Idle;
import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Notice;
import interlude.config.KioskConfig.Sound;
import interlude.config.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

  private static final String LEAST = "{ \"clinic\": { \"name\": \"A\" }, \"featured\": [ { \"article\": \"a\" } ] }";

  @Test
  void readsEveryName() {
    var december =
        new Schedule(
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 31),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(
                new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Hours(LocalTime.of(22, 0), LocalTime.of(6, 0))),
            Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)));
    var expected =
        new KioskConfig(
            new Clinic("Riverside Clinic", "", "US", false),
            List.of("en", "es"),
            List.of(
                new Featured("mind-and-body", true, true, true, Duration.ofSeconds(12), december),
                new Featured("spinal-cord", false, true, false, Duration.ZERO, Schedule.ALWAYS)),
            new Idle(Duration.ofSeconds(90), Duration.ofSeconds(30)),
            new Look(Look.Theme.DARK, 125, Look.Motion.CALM, "#1B6E5A"),
            new Display(31.5, 700, true),
            new Sound(40),
            List.of(
                new HelpRecord(
                    "US", "County Line", "+1 (555) 010-0199", "555 010", "24/7", "county.example",
                    LocalDate.of(2026, 11, 1), LocalDate.of(2027, 4, 30))),
            new Notice("The lab is closed.", LocalDateTime.of(2026, 12, 24, 18, 0), Notice.Style.PAGE));
    assertEquals(new ConfigResult.Accepted(expected, List.of()), read(FULL));
  }

  @Test
  void leavesThePlainConfigWhereNothingIsSaid() {
    var plain = KioskConfig.PLAIN;
    var featured = List.of(new Featured("a", true, true, false, Duration.ZERO, Schedule.ALWAYS));
    assertEquals(
        new KioskConfig(
            new Clinic("A", "", "", true), plain.languages(), featured, plain.idle(), plain.look(), plain.display(),
            plain.sound(), plain.helpRecords()),
        accepted(LEAST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seconds\": 90 | \"seconds\": 14 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 601 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": -60 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 1e308 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 1e999999 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 99999999999999999999999 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 9223372036854775807 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": 90.5 | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": \"90\" | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": null | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": [90] | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": {} | 21 (idle/seconds)",
        "\"seconds\": 90 | \"seconds\": true | 21 (idle/seconds)",
        "\"warningSeconds\": 30 | \"warningSeconds\": 19 | 21 (idle/warningSeconds)",
        "\"warningSeconds\": 30 | \"warningSeconds\": 121 | 21 (idle/warningSeconds)",
        "\"dwellSeconds\": 12 | \"dwellSeconds\": 4 | 10 (featured/0/dwellSeconds)",
        "\"dwellSeconds\": 12 | \"dwellSeconds\": 121 | 10 (featured/0/dwellSeconds)",
        "\"textSize\": 125 | \"textSize\": 130 | 22 (look/textSize)",
        "\"textSize\": 125 | \"textSize\": 175 | 22 (look/textSize)",
        "\"theme\": \"dark\" | \"theme\": \"darc\" | 22 (look/theme)",
        "\"theme\": \"dark\" | \"theme\": 1 | 22 (look/theme)",
        "\"motion\": \"calm\" | \"motion\": \"none\" | 22 (look/motion)",
        "#1B6E5A | #1B6E5 | 22 (look/accent)",
        "#1B6E5A | green | 22 (look/accent)",
        "#1B6E5A | #1B6E5G | 22 (look/accent)",
        "31.5 | 6.9 | 23 (screen/diagonalInches)",
        "31.5 | 111 | 23 (screen/diagonalInches)",
        "700 | 299 | 23 (screen/viewingDistanceMm)",
        "700 | 3001 | 23 (screen/viewingDistanceMm)",
        "\"lowReach\": true | \"lowReach\": \"yes\" | 24 (layout/lowReach)",
        "\"volumeCap\": 40 | \"volumeCap\": 101 | 25 (sound/volumeCap)",
        "\"volumeCap\": 40 | \"volumeCap\": -1 | 25 (sound/volumeCap)",
        "2026-12-01 | 2026-13-01 | 11 (featured/0/from)",
        "2026-12-01 | 1.12.2026 | 11 (featured/0/from)",
        "2026-12-01 | 2026-02-30 | 11 (featured/0/from)",
        "2026-12-01 | 1970-01-01 | 11 (featured/0/from)",
        "2026-12-01 | +999999999-01-01 | 11 (featured/0/from)",
        "\"2026-12-01\" | 20261201 | 11 (featured/0/from)",
        "2026-12-31 | 2026-11-30 | 12 (featured/0/until)",
        "\"fri\" | \"Friday\" | 13 (featured/0/weekdays/1)",
        "\"fri\" | 5 | 13 (featured/0/weekdays/1)",
        "22:00-06:00 | 22-6 | 14 (featured/0/hours/1)",
        "22:00-06:00 | 24:00-06:00 | 14 (featured/0/hours/1)",
        "22:00-06:00 | 22:60-06:00 | 14 (featured/0/hours/1)",
        "22:00-06:00 | 22:00–06:00 | 14 (featured/0/hours/1)",
        "[\"2026-12-24\"] | \"2026-12-24\" | 15 (featured/0/closedDays)",
        "[\"2026-12-25\"] | [\"Christmas\"] | 20 (closedDays/0)",
        "\"mind-and-body\" | \"Mind and body\" | 9 (featured/0/article)",
        "\"mind-and-body\" | \"../secret\" | 9 (featured/0/article)",
        "\"spinal-cord\" | \"mind-and-body\" | 18 (featured/1)",
        "\"article\": \"spinal-cord\", | `` | 18 (featured/1)",
        "\"Riverside Clinic\" | \"\" | 3 (clinic/name)",
        "\"Riverside Clinic\" | \"  \" | 3 (clinic/name)",
        "\"Riverside Clinic\" | \"\\ud800\" | 3 (clinic/name)",
        "\"Riverside Clinic\" | \"a\\u202eb\" | 3 (clinic/name)",
        "\"name\": \"Riverside Clinic\", | `` | 2 (clinic)",
        "\"nameSources\": false | \"nameSources\": 0 | 5 (clinic/nameSources)",
        "\"es\" | \"Spanish\" | 7 (languages/1)",
        "\"en\", \"es\" | `` | 7 (languages)",
        "[\"en\", \"es\"] | \"en\" | 7 (languages)",
        "\"until\": \"2026-12-24T18:00\", | `` | 26 (notice)",
        "2026-12-24T18:00 | 2026-12-24 | 26 (notice/until)",
        "2026-12-24T18:00 | 2026-12-24T25:00 | 26 (notice/until)",
        "\"page\" | \"poster\" | 26 (notice/style)",
        "+1 (555) 010-0199 | call me | 28 (help/records/0/call)",
        "\"service\": \"County Line\", | `` | 28 (help/records/0)",
        "\"source\": \"county.example\", | `` | 28 (help/records/0)",
        "2027-04-30 | 2027-05-01 | 30 (help/records/0/reviewBy)",
        "2027-04-30 | 2026-10-30 | 30 (help/records/0/reviewBy)",
      })
  void namesThePlaceOfAnErrorAndKeepsTheRest(String piece, String otherwise, String place) {
    var result = rejected(with(piece, otherwise == null ? "" : otherwise));
    assertEquals(List.of("kiosk-config.json:" + place), places(result), () -> result.problems().toString());
    assertTrue(result.problems().getFirst().isError());
    assertTrue(result.salvage().isPresent());
  }

  @Test
  void tellsAllProblemsAtOnceFromTopToEnd() {
    var bad =
        with("\"seconds\": 90", "\"seconds\": 1")
            .replace("\"es\"", "7")
            .replace("2026-12-01", "soon")
            .replace("\"volumeCap\"", "\"volume\"")
            .replace("700", "7");
    assertEquals(
        List.of(
            "kiosk-config.json:7 (languages/1)",
            "kiosk-config.json:11 (featured/0/from)",
            "kiosk-config.json:21 (idle/seconds)",
            "kiosk-config.json:23 (screen/viewingDistanceMm)",
            "kiosk-config.json:25 (sound/volume)"),
        places(rejected(bad)));
  }

  @Test
  void salvageHoldsWhatIsRightAndDefaultsForTheRest() {
    var salvage = salvaged(with("\"seconds\": 90", "\"seconds\": 1").replace("\"dark\"", "\"drak\"").replace("\"mon\"", "\"moon\""));
    assertEquals(new Idle(Duration.ofSeconds(60), Duration.ofSeconds(30)), salvage.idle());
    assertEquals(new Look(Look.Theme.LIGHT, 125, Look.Motion.CALM, "#1B6E5A"), salvage.look());
    assertEquals(Set.of(DayOfWeek.FRIDAY), salvage.featured().getFirst().schedule().weekdays());
    assertEquals("US", salvage.clinic().region());
  }

  @Test
  void salvageLeavesOutWhatNamesNoArticle() {
    assertEquals(
        List.of("spinal-cord"),
        salvaged(with("\"mind-and-body\"", "17")).featured().stream().map(Featured::article).toList());
  }

  @Test
  void salvageLeavesOutAHelpLineWithAnyMistake() {
    assertEquals(List.of(), salvaged(with("2027-04-30", "2027-05-01")).helpRecords());
  }

  @Test
  void partsOfTheWrongKindCostOneProblemEachAndNoMore() {
    var result = rejected("{ \"clinic\": 1, \"featured\": {}, \"idle\": [], \"look\": null, \"help\": \"112\" }");
    assertEquals(
        List.of("clinic", "featured", "help", "idle", "look"),
        places(result).stream().map(place -> place.replaceAll(".*\\((.*)\\)", "$1")).toList());
    assertEquals(KioskConfig.PLAIN, result.salvage().orElseThrow());
  }

  @Test
  void namesTheTwoPartsThatMustBeThere() {
    assertEquals(List.of("kiosk-config.json:1", "kiosk-config.json:1"), places(rejected("{}")));
  }

  @Test
  void wrongRegionIsNoRegionAndSoNoHelpLine() {
    var result = rejected(with("\"region\": \"US\"", "\"region\": \"USA\""));
    assertEquals(List.of("kiosk-config.json:4 (clinic/region)", "kiosk-config.json:28 (help/records/0)"), places(result));
    assertEquals("", result.salvage().orElseThrow().clinic().region());
  }

  @ParameterizedTest
  @CsvSource({"US, US", "us, US", "UK, UK", "GB, GB", "EU, EU", "DE, DE", "'', ''", "ie, IE"})
  void regionIsTwoLettersInAnyCase(String written, String read) {
    var file = with("\"region\": \"us\",", "").replace("\"region\": \"US\"", "\"region\": \"" + written + "\"");
    assertEquals(read, accepted(file).clinic().region());
  }

  @Test
  void regionThatNoCountryHasIsAnError() {
    assertTrue(places(rejected(with("\"region\": \"US\"", "\"region\": \"XX\""))).contains("kiosk-config.json:4 (clinic/region)"));
  }

  @Test
  void capitalsDoNotDependOnTheMachinesLanguage() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals("IE", accepted(LEAST.replace("\"A\"", "\"A\", \"region\": \"ie\"")).clinic().region());
      assertTrue(Spelling.nearest("LANGUAGES", Set.of("languages")).isPresent());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void countryWithoutNumbersWarns() {
    var result = read(LEAST.replace("\"A\"", "\"A\", \"region\": \"CH\""));
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(List.of("kiosk-config.json:1 (clinic/region)"), places(result));
  }

  @Test
  void helpLineOfAnotherCountryWarns() {
    var result = read(with("\"region\": \"us\"", "\"region\": \"CA\""));
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(List.of("kiosk-config.json:29 (help/records/0/region)"), places(result));
  }

  @Test
  void helpLineWithoutRegionIsOfTheClinics() {
    assertEquals("US", accepted(with("\"region\": \"us\",", "")).helpRecords().getFirst().region());
  }

  @Test
  void helpLineToTextOnlyIsAccepted() {
    assertEquals("", accepted(with("\"call\": \"+1 (555) 010-0199\", ", "")).helpRecords().getFirst().call());
  }

  @Test
  void helpLineWithoutAnyNumberIsAnError() {
    var result = rejected(with("\"call\": \"+1 (555) 010-0199\", \"text\": \"555 010\", ", ""));
    assertEquals(List.of("kiosk-config.json:28 (help/records/0)"), places(result));
  }

  @Test
  void emptyListOfArticlesWarns() {
    var result = read("{ \"clinic\": { \"name\": \"A\" }, \"featured\": [] }");
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(List.of("kiosk-config.json:1 (featured)"), places(result));
    assertFalse(result.problems().getFirst().isError());
  }

  @Test
  void unknownNamesWarnAndOfferTheNearestOne() {
    var result = read(with("\"layout\"", "\"lay-out\"").replace("\"moreOften\"", "\"moreoften\"").replace("\"lowReach\"", "\"x\""));
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(List.of("kiosk-config.json:9 (featured/0/moreoften)", "kiosk-config.json:24 (lay-out)"), places(result));
    assertEquals("Did you mean \"moreOften\"?", result.problems().getFirst().remedy());
    assertEquals("Did you mean \"layout\"?", result.problems().getLast().remedy());
  }

  @Test
  void nameThatStandsTwiceIsAnErrorAtItsSecondPlace() {
    var result = rejected(with("\"languages\": [\"en\", \"es\"],", "\"idle\": {},\n  \"languages\": [\"en\"],"));
    assertEquals(List.of("kiosk-config.json:22 (idle)"), places(result));
  }

  @Test
  void regionThatStandsTwiceIsNoRegion() {
    var twice = with("\"region\": \"US\"", "\"region\": \"US\", \"region\": \"CA\"");
    assertEquals("", salvaged(twice).clinic().region());
    var twoClinics = FULL.replaceFirst("\\{", "{ \"clinic\": { \"name\": \"B\", \"region\": \"CA\" },");
    assertEquals("", salvaged(twoClinics).clinic().region());
  }

  @Test
  void languageThatStandsTwiceWarnsAndCountsOnce() {
    assertEquals(List.of("en"), accepted(with("\"es\"", "\"en\"")).languages());
  }

  @Test
  void clinicsClosedDaysCountOnlyWhereTheArticleSaysSo() {
    var schedule = accepted(with("\"skipClosedDays\": true", "\"skipClosedDays\": false")).featured().getFirst().schedule();
    assertEquals(Set.of(LocalDate.of(2026, 12, 24)), schedule.closedDays());
  }

  @Test
  void hoursMayEndAtMidnight() {
    var schedule = accepted(with("22:00-06:00", "18:00-24:00")).featured().getFirst().schedule();
    assertEquals(new Hours(LocalTime.of(18, 0), LocalTime.MIDNIGHT), schedule.hours().getLast());
  }

  @Test
  void wholeNumberMayBeWrittenWithAPoint() {
    assertEquals(Duration.ofSeconds(90), accepted(with("\"seconds\": 90", "\"seconds\": 90.0")).idle().limit());
  }

  @Test
  void noticeWithoutTextIsNone() {
    assertEquals(Notice.NONE, accepted(with("The lab is closed.", "")).notice());
  }

  @Test
  void aThousandProblemsAreCountedNotListed() {
    var result = rejected("{ \"clinic\": { \"name\": \"A\" }, \"featured\": [" + "1,".repeat(999) + "1] }");
    assertEquals(101, result.problems().size());
    assertEquals("There are 900 more problems.", result.problems().getLast().what());
  }

  @Test
  void aListOfAHundredThousandIsReadInPart() {
    var result = rejected("{ \"clinic\": { \"name\": \"A\" }, \"featured\": [" + "{},".repeat(99_999) + "{}] }");
    assertTrue(result.problems().getFirst().what().contains("100000 entries"), result.problems().toString());
  }

  @Test
  void messagesStayShortWhateverTheFileHolds() {
    var long_ = "x".repeat(5000);
    for (var problem : rejected(with("\"theme\"", "\"" + long_ + "\"").replace("\"calm\"", "\"" + long_ + "\"")).problems()) {
      assertTrue(problem.toString().length() < 400, problem.toString());
    }
  }

  @Test
  void saysItInPlainWords() {
    assertEquals(
        Problem.error(
            "kiosk-config.json:21 (idle/seconds)",
            "\"seconds\" is 5, but it must be from 15 to 600.",
            "Write a whole number from 15 to 600."),
        rejected(with("\"seconds\": 90", "\"seconds\": 5")).problems().getFirst());
    assertEquals(
        Problem.error(
            "kiosk-config.json:22 (look/theme)",
            "\"theme\" is the text \"drak\", which the program does not know.",
            "Did you mean \"dark\"? Write one of: \"dark\", \"light\"."),
        rejected(with("\"dark\"", "\"drak\"")).problems().getFirst());
  }
}
