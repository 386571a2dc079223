package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.session.desk.Desk;
import interlude.shell.SetupLoader;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Staff see to the loop.
class FeaturedTest {
  private static final String PIN = "482913";

  /// A tap a second and a thought between them is well within a minute.
  private static final int FEW_TAPS = 12;

  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
  }

  private Visitor atTheDesk(int width, int height) throws Exception {
    var staff = Visitor.before(clinic.folders(), width, height);
    new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits(PIN));
    staff.hold(".brand", Duration.ofMillis(3_050));
    for (var digit : PIN.split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
    return staff;
  }

  /// What the file says, read anew.
  private List<Featured> written() {
    return new SetupLoader(clinic.folders(), LocalDate::now).load().setup().config().featured();
  }

  private static int touching(Visitor staff, String... ids) throws Exception {
    for (var id : ids) {
      staff.touch(id);
    }
    return ids.length;
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void putTheSpinalCordFirstOnWeekdayMorningsUntilTheEndOfTheYear(int width, int height)
      throws Exception {
    try (var staff = atTheDesk(width, height)) {
      int taps =
          touching(
              staff,
              "#up-spinal-cord",
              "#row-spinal-cord",
              "#weekday-sat",
              "#weekday-sun",
              "#tile-hours",
              "#hours-morning",
              "#tile-until",
              "#day-2026-12-31");
      assertEquals(8, taps);
      assertTrue(taps <= FEW_TAPS);
      assertTrue(staff.reads("Weekday mornings, until December 31"));
      var first = written().getFirst();
      assertEquals("spinal-cord", first.article());
      assertEquals(
          new Schedule(
              LocalDate.MIN,
              LocalDate.parse("2026-12-31"),
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              List.of(new Hours(LocalTime.of(8, 0), LocalTime.NOON)),
              Set.of()),
          first.schedule());
      assertTrue(staff.reads("“When the spinal cord is hurt” rests until tomorrow"));
      touching(staff, "#desk-undo", "#desk-undo", "#desk-undo", "#desk-undo", "#desk-undo");
      assertEquals("mind-and-body", written().getFirst().article());
    }
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void dragSwitchRemoveAndAdd(int width, int height) throws Exception {
    try (var staff = atTheDesk(width, height)) {
      double step =
          staff.where("#row-spinal-cord").getMinY() - staff.where("#row-mind-and-body").getMinY();
      staff.drag("#grip-mind-and-body", 0, 2 * step);
      assertEquals(
          List.of("spinal-cord", "paperless-clinic", "mind-and-body", "shared-plan"),
          written().stream().map(Featured::article).toList());
      staff.drag("#grip-mind-and-body", 0, -2 * step);
      assertEquals("mind-and-body", written().getFirst().article());
      staff.touch("#switch-shared-plan");
      assertFalse(written().getLast().on());
      assertTrue(staff.reads("Off, not in the loop"));
      touching(staff, "#row-shared-plan", "#tile-remove");
      assertEquals(3, written().size());
      touching(staff, "#featured-add", "#add-shared-plan");
      assertTrue(written().getLast().on());
      assertEquals("shared-plan", written().getLast().article());
    }
  }

  @Test
  void timesPlacesAndClosedDays() throws Exception {
    try (var staff = atTheDesk(1000, 562)) {
      touching(staff, "#row-spinal-cord", "#tile-often", "#tile-home", "#tile-dwell");
      touching(staff, "#dwell-more", "#dwell-more", "#picker-done");
      touching(staff, "#tile-closed", "#month-after", "#day-2027-01-01", "#skip-closed");
      touching(staff, "#picker-done");
      var spine = written().get(1);
      assertTrue(spine.moreOften());
      assertFalse(spine.menu());
      assertTrue(spine.dwell().isPositive());
      assertTrue(spine.skipClosedDays());
      var config = new SetupLoader(clinic.folders(), LocalDate::now).load().setup().config();
      assertEquals(Set.of(LocalDate.parse("2027-01-01")), config.closedDays());
      assertTrue(staff.reads("Skip 1"));
    }
  }

  @Test
  void aNightIsTwoKnobsCrossed() throws Exception {
    try (var staff = atTheDesk(1000, 562)) {
      touching(staff, "#row-spinal-cord", "#tile-hours", "#hours-night", "#tile-hours");
      touching(staff, "#starts-more", "#ends-less", "#picker-done");
      assertEquals(
          List.of(new Hours(LocalTime.of(20, 30), LocalTime.of(5, 30))),
          written().get(1).schedule().hours());
      assertTrue(staff.reads("Every night"));
      staff.drag("#hours-start", -.4 * staff.where("#hours-slider").getWidth(), 0);
      var day = written().get(1).schedule().hours().getFirst();
      assertTrue(day.start().isAfter(LocalTime.of(8, 0)), day.toString());
      assertTrue(day.start().isBefore(LocalTime.NOON), day.toString());
    }
  }

  private void review(String article, String due) throws Exception {
    var file = clinic.folders().assets().resolve("articles").resolve(article + "/article.json");
    var text = Files.readString(file);
    var changed =
        text.replaceFirst("\"nextReview\": \"[^\"]+\"", "\"nextReview\": \"" + due + "\"");
    assertNotEquals(text, changed);
    Files.writeString(file, changed);
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void rowsTellOfReviewsAndOfWhatIsToBeMended(int width, int height) throws Exception {
    review("spinal-cord", "2026-11-20");
    review("paperless-clinic", "2026-12-20");
    review("shared-plan", "2026-10-01");
    var deck = clinic.folders().assets().resolve("articles/mind-and-body/deck.en.md");
    Files.writeString(deck, Files.readString(deck).replaceFirst("!\\[[^\\]]+\\]", "![]"));
    try (var staff = atTheDesk(width, height)) {
      assertTrue(staff.reads("Out of the loop: its review was due November 20."));
      assertTrue(staff.reads("Review due by December 20."));
      assertTrue(staff.reads("Shown nowhere: its review was due October 1."));
      assertTrue(staff.reads("“A clinic drops the paper” leaves the loop, unless a clinician"));
      assertFalse(staff.reads("One thing to mend"));
      assertTrue(staff.sees("#desk-badge"));
      staff.ask(() -> {
        staff.kiosk().takeTime();
        return null;
      });
      assertTrue(staff.reads("One thing to mend: see Content health."));
      assertEquals("4", ((Labeled) staff.see("#desk-badge")).getText());
    }
  }

  @Test
  void theLittleKioskLeadsToThePreview() throws Exception {
    try (var staff = atTheDesk(1000, 562)) {
      staff.touch("#desk-little-kiosk");
      assertEquals("PREVIEW", ((Desk) staff.state().screen()).section().name());
    }
  }
}
