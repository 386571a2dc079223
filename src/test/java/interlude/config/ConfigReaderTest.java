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

class ConfigReaderTest {

  private static final String LEAST =
      "{ \"clinic\": { \"name\": \"A\" }, \"featured\": [ { \"article\": \"a\" } ] }";

  @Test
  void readsEveryName() {
    var december =
        new Schedule(
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 31),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(
                new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                new Hours(LocalTime.of(22, 0), LocalTime.of(6, 0))),
            Set.of(LocalDate.of(2026, 12, 24)));
    var expected =
        new KioskConfig(
            new Clinic("Riverside Clinic", "", "US", false),
            List.of("en", "es"),
            List.of(
                new Featured(
                    "mind-and-body", true, true, true, Duration.ofSeconds(12), december, true),
                new Featured("spinal-cord", false, true, false, Duration.ZERO, Schedule.ALWAYS)),
            new Idle(Duration.ofSeconds(90), Duration.ofSeconds(30)),
            new Look(Look.Theme.DARK, 125, Look.Motion.CALM, "#1B6E5A"),
            new Display(31.5, 700, true),
            new Sound(40),
            List.of(
                new HelpRecord(
                    "US",
                    "County Line",
                    "+1 (555) 010-0199",
                    "555 010",
                    "24/7",
                    "county.example",
                    LocalDate.of(2026, 11, 1),
                    LocalDate.of(2027, 4, 30))),
            new Notice(
                "The lab is closed.", LocalDateTime.of(2026, 12, 24, 18, 0), Notice.Style.PAGE),
            Set.of(LocalDate.of(2026, 12, 25)));
    assertEquals(new ConfigResult.Accepted(expected, List.of()), read(FULL));
  }

  @Test
  void leavesThePlainConfigWhereNothingIsSaid() {
    var plain = KioskConfig.PLAIN;
    var featured = List.of(new Featured("a", true, true, false, Duration.ZERO, Schedule.ALWAYS));
    assertEquals(
        new KioskConfig(
            new Clinic("A", "", "", true),
            plain.languages(),
            featured,
            plain.idle(),
            plain.look(),
            plain.display(),
            plain.sound(),
            plain.helpRecords()),
        accepted(LEAST));
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
    var salvage =
        salvaged(
            with("\"seconds\": 90", "\"seconds\": 1")
                .replace("\"dark\"", "\"drak\"")
                .replace("\"mon\"", "\"moon\""));
    assertEquals(new Idle(Duration.ofSeconds(60), Duration.ofSeconds(30)), salvage.idle());
    assertEquals(new Look(Look.Theme.LIGHT, 125, Look.Motion.CALM, "#1B6E5A"), salvage.look());
    assertEquals(Set.of(DayOfWeek.FRIDAY), salvage.featured().getFirst().schedule().weekdays());
    assertEquals("US", salvage.clinic().region());
  }

  @Test
  void salvageLeavesOutWhatNamesNoArticle() {
    assertEquals(
        List.of("spinal-cord"),
        salvaged(with("\"mind-and-body\"", "17")).featured().stream()
            .map(Featured::article)
            .toList());
  }

  @Test
  void partsOfTheWrongKindCostOneProblemEachAndNoMore() {
    var result =
        rejected(
            "{ \"clinic\": 1, \"featured\": {}, \"idle\": [], \"look\": null, \"help\": \"112\" }");
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
  void capitalsDoNotDependOnTheMachinesLanguage() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(
          "IE", accepted(LEAST.replace("\"A\"", "\"A\", \"region\": \"ie\"")).clinic().region());
      assertTrue(Spelling.nearest("LANGUAGES", Set.of("languages")).isPresent());
    } finally {
      Locale.setDefault(before);
    }
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
    var result =
        read(
            with("\"layout\"", "\"lay-out\"")
                .replace("\"moreOften\"", "\"moreoften\"")
                .replace("\"lowReach\"", "\"x\""));
    assertInstanceOf(ConfigResult.Accepted.class, result);
    assertEquals(
        List.of("kiosk-config.json:9 (featured/0/moreoften)", "kiosk-config.json:24 (lay-out)"),
        places(result));
    assertEquals("Did you mean \"moreOften\"?", result.problems().getFirst().remedy());
    assertEquals("Did you mean \"layout\"?", result.problems().getLast().remedy());
  }

  @Test
  void nameThatStandsTwiceIsAnErrorAtItsSecondPlace() {
    var result =
        rejected(
            with("\"languages\": [\"en\", \"es\"],", "\"idle\": {},\n  \"languages\": [\"en\"],"));
    assertEquals(List.of("kiosk-config.json:22 (idle)"), places(result));
  }

  @Test
  void languageThatStandsTwiceWarnsAndCountsOnce() {
    assertEquals(List.of("en"), accepted(with("\"es\"", "\"en\"")).languages());
  }

  @Test
  void clinicsClosedDaysCountOnlyWhereTheArticleSaysSo() {
    var own = LocalDate.of(2026, 12, 24);
    var clinics = LocalDate.of(2026, 12, 25);
    var skips = accepted(FULL);
    var stays = accepted(with("\"skipClosedDays\": true", "\"skipClosedDays\": false"));
    assertEquals(Set.of(own, clinics), skips.scheduleOf(skips.featured().getFirst()).closedDays());
    assertEquals(Set.of(own), stays.scheduleOf(stays.featured().getFirst()).closedDays());
  }

  @Test
  void hoursMayEndAtMidnight() {
    var schedule = accepted(with("22:00-06:00", "18:00-24:00")).featured().getFirst().schedule();
    assertEquals(new Hours(LocalTime.of(18, 0), LocalTime.MIDNIGHT), schedule.hours().getLast());
  }

  @Test
  void wholeNumberMayBeWrittenWithAPoint() {
    assertEquals(
        Duration.ofSeconds(90),
        accepted(with("\"seconds\": 90", "\"seconds\": 90.0")).idle().limit());
  }

  @Test
  void noticeWithoutTextIsNone() {
    assertEquals(Notice.NONE, accepted(with("The lab is closed.", "")).notice());
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
