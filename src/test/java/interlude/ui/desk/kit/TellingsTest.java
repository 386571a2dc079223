package interlude.ui.desk.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.KioskConfig;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.config.edit.Edit;
import interlude.content.Library;
import interlude.content.Names;
import interlude.content.read.BuiltIn;
import interlude.shell.ProgramFiles;
import interlude.shell.WordReader;
import interlude.ui.kit.Words;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Edits in words, as an American and as a British clinic reads them.
class TellingsTest {
  private static final Library LIBRARY =
      new Library(List.of(BuiltIn.article(Path.of("x"), Names.SHOWN)), Map.of());

  private static Tellings in(String region) {
    var words = new WordReader(new ProgramFiles(Path.of("assets").toAbsolutePath())).read("en");
    var plain = KioskConfig.PLAIN;
    return new Tellings(
        new Words("en", words),
        plain.withClinic(new KioskConfig.Clinic("Riverside", "", region, true)),
        LIBRARY);
  }

  private static String said(String region, Edit edit) {
    return in(region).in(edit.said()).replace('\u00a0', ' ');
  }

  @Test
  void articlesHaveTheirTitles() {
    assertEquals(
        "“Welcome” stands for 20 seconds.",
        said("US", new Edit.DwellSet("welcome", Duration.ofSeconds(20))));
    assertEquals(
        "“gone” is out of the loop.", said("US", new Edit.FeaturedSwitched("gone", false)));
    assertEquals("The clinic’s name is welcome.", said("US", new Edit.ClinicNamed("welcome")));
  }

  @Test
  void datesAndTimesAreTheRegions() {
    var schedule =
        new Schedule(
            LocalDate.MIN,
            LocalDate.parse("2026-12-31"),
            Set.of(DayOfWeek.MONDAY),
            List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(17, 30))),
            Set.of());
    var edit = new Edit.ScheduleSet("welcome", schedule);
    assertEquals(
        "When “Welcome” is shown: until December 31, 2026, on Monday, from 8:00 AM to 5:30 PM.",
        said("US", edit));
    assertEquals(
        "When “Welcome” is shown: until 31 December 2026, on Monday, from 08:00 to 17:30.",
        said("UK", edit));
    assertEquals(
        "1 December 2026, 10:00", in("UK").moment(LocalDateTime.parse("2026-12-01T10:00")));
  }

  @Test
  void countriesAndLanguagesHaveTheirNames() {
    assertEquals("The region is United Kingdom.", said("", new Edit.RegionSet("UK")));
    assertEquals(
        "Languages: English, Spanish.", said("", new Edit.LanguagesSet(List.of("en", "es"))));
  }

  @Test
  void aLongListIsCounted() {
    var days =
        IntStream.range(1, 20)
            .mapToObj(day -> LocalDate.of(2026, 12, day))
            .collect(Collectors.toSet());
    var told = said("US", new Edit.ClosedDaysSet(days));
    assertEquals(true, told.endsWith("December 10, 2026 and 9 more."), told);
  }
}
