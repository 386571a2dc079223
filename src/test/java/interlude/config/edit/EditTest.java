package interlude.config.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.HelpRecord;
import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.KioskConfig.Notice;
import interlude.config.Sample;
import interlude.config.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a clinic can decide: each thing arrives in the config, is told in words, and leaves the
/// rest alone.
class EditTest {
  static final Path HOME = Path.of("no-such-folder");
  static final String FILE = "kiosk-config.json";
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  static Edition edition(String text) {
    return Edition.soundOf(Edition.read(FILE, text, HOME)).orElseThrow();
  }

  static Edition after(Edition before, List<Edit> edits) {
    return assertInstanceOf(Edition.Sound.class, before.with(edits, FILE, HOME), edits::toString)
        .edition();
  }

  static HelpRecord line(String service, String call, String region) {
    return new HelpRecord(
        region, service, call, "", "24/7", "county.example", DAY, DAY.plusDays(90));
  }

  static Schedule mornings() {
    return new Schedule(
        DAY,
        DAY.plusDays(30),
        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
        List.of(
            new Schedule.Hours(LocalTime.of(8, 0), LocalTime.of(12, 30)),
            new Schedule.Hours(LocalTime.of(22, 0), LocalTime.of(6, 0))),
        Set.of(DAY.plusDays(3)));
  }

  static Stream<Edit> all() {
    return Stream.of(
        new Edit.FeaturedAdded("new-one", 1),
        new Edit.FeaturedRemoved("spinal-cord"),
        new Edit.FeaturedMoved("spinal-cord", 0),
        new Edit.FeaturedSwitched("mind-and-body", false),
        new Edit.FeaturedSwitched("spinal-cord", true),
        new Edit.MenuSwitched("spinal-cord", false),
        new Edit.MoreOftenSet("mind-and-body", false),
        new Edit.MoreOftenSet("spinal-cord", true),
        new Edit.DwellSet("mind-and-body", Duration.ZERO),
        new Edit.DwellSet("spinal-cord", Duration.ofSeconds(30)),
        new Edit.ScheduleSet("mind-and-body", Schedule.ALWAYS),
        new Edit.ScheduleSet("spinal-cord", mornings()),
        new Edit.SkipClosedDaysSet("mind-and-body", false),
        new Edit.SkipClosedDaysSet("spinal-cord", true),
        new Edit.ClosedDaysSet(Set.of()),
        new Edit.ClosedDaysSet(Set.of(DAY, DAY.plusDays(1))),
        new Edit.ClinicNamed("Lakeside \"Süd\""),
        new Edit.RegionSet(""),
        new Edit.RegionSet("IE"),
        new Edit.SourcesNamed(true),
        new Edit.LanguagesSet(List.of("es", "ar")),
        new Edit.HelpLineSet(line("County Line", "555 111", "")),
        new Edit.HelpLineSet(line("Second Line", "555 222", "UK")),
        new Edit.HelpLineRemoved("County Line"),
        new Edit.ThemeSet(Theme.LIGHT),
        new Edit.TextSizeSet(150),
        new Edit.MotionSet(Motion.FULL),
        new Edit.AccentSet(""),
        new Edit.AccentSet("#336699"),
        new Edit.IdleSet(Duration.ofSeconds(45), Duration.ofSeconds(25)),
        new Edit.ScreenSizeSet(27),
        new Edit.ScreenSizeSet(21.5),
        new Edit.ViewingDistanceSet(900),
        new Edit.LowReachSet(false),
        new Edit.VolumeCapSet(0),
        new Edit.NoticeSet(
            new Notice(
                "Flu shots today", LocalDateTime.of(2026, 12, 2, 9, 5), Notice.Style.BANNER)),
        new Edit.NoticeEnded());
  }

  @ParameterizedTest
  @MethodSource("all")
  void arrivesAndIsFoundAgain(Edit edit) {
    var before = edition(Sample.FULL);
    var after = after(before, List.of(edit));
    assertNotEquals(before.config(), after.config());
    assertEquals(List.of(edit), before.editsTo(after));
    assertEquals(List.of(edit.said()), before.saidTo(after));
    assertEquals(after.text(), after(after, List.of(edit)).text(), "twice does nothing more");
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsWhatItDoesNotKnow(Edit edit) {
    var own =
        Sample.FULL
            .replace(
                "\"clinic\": {", "\"x-own\": { \"deep\": [1,  2] },\n  \"clinic\": { \"x\": 1,")
            .replace("\"spinal-cord\",", "\"spinal-cord\", \"x-note\": \"ours\",")
            .replace("\"notice\": {", "\"notice\": { \"x-by\": \"Ann\",");
    var after = after(edition(own), List.of(edit)).text();
    assertTrue(after.contains("\"x-own\": { \"deep\": [1,  2] }"));
    assertTrue(after.contains("\"x\": 1"));
    assertTrue(after.contains("\"x-by\": \"Ann\""));
    assertEquals(!(edit instanceof Edit.FeaturedRemoved), after.contains("\"x-note\": \"ours\""));
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasWords(Edit edit) throws IOException {
    var words = new Properties();
    try (var in = Files.newBufferedReader(Path.of("assets/words/words.en.properties"))) {
      words.load(in);
    }
    var said = new ArrayList<Said>();
    said.add(edit.said());
    said.addAll(edit.said().parts());
    for (var one : said) {
      var pattern = words.getProperty(one.key(), "");
      assertTrue(!pattern.isBlank(), one.key());
      assertEquals(
          one.values().size(),
          new MessageFormat(pattern).getFormatsByArgumentIndex().length,
          one.key());
    }
  }

  @Test
  void changesOneLineForOneValue() {
    var shipped =
        edition(read("kiosk-config.json").replace("\"assets/pictures/mark.svg\"", "\"\""));
    for (var edit :
        List.of(
            new Edit.FeaturedSwitched("spinal-cord", false),
            new Edit.ClinicNamed("Riverside"),
            new Edit.ThemeSet(Theme.DARK),
            new Edit.IdleSet(Duration.ofSeconds(90), Duration.ofSeconds(20)),
            new Edit.ScheduleSet("shared-plan", mornings()),
            new Edit.DwellSet("shared-plan", Duration.ofSeconds(20)))) {
      var was = shipped.text().lines().toList();
      var is = after(shipped, List.of(edit)).text().lines().toList();
      assertEquals(was.size(), is.size());
      assertEquals(
          1,
          Stream.iterate(0, i -> i + 1)
              .limit(was.size())
              .filter(i -> !was.get(i).equals(is.get(i)))
              .count());
    }
  }

  @Test
  void badEditIsRefusedWithTheProblem() {
    var edit = new Edit.TextSizeSet(110);
    var attempt = edition(Sample.FULL).with(List.of(edit), FILE, HOME);
    var problems = assertInstanceOf(Edition.Unsound.class, attempt).problems();
    assertTrue(problems.getFirst().place().contains("look/textSize"), problems.toString());
  }

  @Test
  void writtenOtherwiseOnlyIsSaidSo() {
    var before = edition(Sample.FULL);
    var after = edition(Sample.FULL.replace("\"idle\":", "\"x-own\": 1, \"idle\":"));
    assertEquals(List.of("change.writing"), before.saidTo(after).stream().map(Said::key).toList());
    assertEquals(List.of(), before.saidTo(before));
  }

  /// Any way from one config to another can be told as edits, and those edits go that way.
  @Test
  void editsBetweenTwoConfigsLeadFromOneToTheOther() {
    leadFromOneToTheOther(new Random().nextLong());
  }

  @Test
  void alsoWhereHelpLinesChangeTheirOrder() {
    leadFromOneToTheOther(6_497_274_797_849_072_705L);
  }

  private static void leadFromOneToTheOther(long seed) {
    var random = new Random(seed);
    var before = edition(Sample.FULL);
    for (int round = 0; round < 300; round++) {
      var after = after(before, List.copyOf(random(random)));
      var found = before.editsTo(after);
      assertEquals(after.config(), after(before, found).config(), "seed " + seed + " " + found);
      before = random.nextInt(20) == 0 ? edition(Sample.FULL) : after;
    }
  }

  private static List<Edit> random(Random random) {
    var some = new ArrayList<Edit>();
    var pool =
        all().filter(edit -> !(edit instanceof Edit.RegionSet(var to) && to.isEmpty())).toList();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      some.add(
          random.nextBoolean()
              ? pool.get(random.nextInt(pool.size()))
              : random.nextBoolean()
                  ? new Edit.FeaturedAdded("a" + random.nextInt(8), random.nextInt(6))
                  : random.nextBoolean()
                      ? new Edit.FeaturedMoved("a" + random.nextInt(8), random.nextInt(8))
                      : new Edit.FeaturedRemoved("a" + random.nextInt(8)));
    }
    return some;
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  @Test
  void movesAreFew() {
    var config = KioskConfig.PLAIN;
    assertEquals(List.of(), Difference.between(config, config));
    var list = List.of("a", "b", "c", "d", "e");
    assertEquals(
        List.of(new Edit.FeaturedMoved("a", 4)),
        Reordering.of(list, List.of("b", "c", "d", "e", "a")));
    assertEquals(
        List.of(new Edit.FeaturedMoved("e", 0)),
        Reordering.of(list, List.of("e", "a", "b", "c", "d")));
  }
}
