package interlude.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.edit.Edit;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.DeskEvent.LettersTyped;
import interlude.shell.StaffVault;
import interlude.staff.Digits;
import interlude.staff.Door;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The staff look at how the content stands, have it signed off, and go back to an earlier config.
class DeskHealthTest {
  @TempDir private Path folder;
  private Clinic clinic;

  @BeforeEach
  void copyTheHome() throws Exception {
    clinic = Clinic.in(folder);
    new Door(new StaffVault(clinic.folders().state()), 1).set(new Digits("482913"));
  }

  private static void comeIn(Visitor staff) throws Exception {
    staff.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    for (var digit : "482913".split("")) {
      staff.press(KeyCode.valueOf("DIGIT" + digit));
    }
    staff.press(KeyCode.ENTER);
  }

  private static void letTheCheckEnd(Visitor staff) throws Exception {
    staff.ask(() -> {
      staff.kiosk().takeTime();
      return null;
    });
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void mendAndSignOff(int width, int height) throws Exception {
    var deck = clinic.folders().assets().resolve("articles/shared-plan/deck.en.md");
    var whole = Files.readString(deck);
    Files.writeString(deck, whole.replaceFirst("!\\[[^\\]]+\\]", "![]"));
    try (var staff = Visitor.before(clinic.folders(), width, height)) {
      comeIn(staff);
      assertFalse(staff.sees("#desk-badge"));
      letTheCheckEnd(staff);
      assertTrue(staff.sees("#desk-badge"));
      staff.touch("#desk-to-health");
      staff.touch("#health-shared-plan");
      assertTrue(staff.sees("#health-what"));
      assertTrue(staff.reads("Something is wrong with a picture."));
      assertTrue(staff.reads("Tell whoever wrote the article what stands below."));
      assertTrue(staff.reads("The picture has no description that one could read aloud."));
      assertTrue(staff.reads("shared-plan/deck.en.md, line"));

      staff.touch("#health-spinal-cord");
      assertTrue(staff.reads("No clinician has read it yet."));
      staff.touch("#health-sign");
      staff.ask(() -> {
        staff.kiosk().send(new LettersTyped("Dr. Ana Ruiz"));
        return null;
      });
      staff.touch("#typing-done");
      assertTrue(staff.reads("Dr. Ana Ruiz has read “When the spinal cord is hurt”"));
      staff.touch("#health-agree");
      letTheCheckEnd(staff);
      assertTrue(staff.reads("Dr. Ana Ruiz signed it off, December 1, 2026."));
      staff.waitsSeconds(121);
      staff.isInTheLoop();
      var review = staff.kiosk().article("spinal-cord").orElseThrow().review();
      assertEquals("Dr. Ana Ruiz", review.reviewer());
      assertEquals(LocalDate.parse("2027-12-01"), review.nextReview());
    }
    var signed = clinic.folders().assets().resolve("articles/spinal-cord/deck.en.md");
    Files.writeString(signed, Files.readString(signed).replaceFirst("(?m)^- ", "- Now: "));
    try (var staff = Visitor.before(clinic.folders(), width, height)) {
      comeIn(staff);
      letTheCheckEnd(staff);
      staff.touch("#desk-to-health");
      assertTrue(staff.reads("Changed since"));
      assertEquals("", staff.kiosk().article("spinal-cord").orElseThrow().review().reviewer());
    }
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"1000, 562", "562, 1000"})
  void lookAtThePastAndGoBack(int width, int height) throws Exception {
    clinic.write(clinic.shippedConfig());
    try (var staff = Visitor.before(clinic.folders(), width, height)) {
      change(staff, "Harbor Clinic");
      staff.waitsSeconds(121);
      change(staff, "Lake Clinic");
      staff.touch("#desk-to-history");
      assertTrue(staff.reads("The clinic’s name is Lake Clinic."));
      staff.touch("#past-1");
      staff.touch("#past-compare");
      assertTrue(staff.reads("The clinic’s name is Harbor Clinic."));
      staff.touch("#past-return");
      staff.touch("#past-return-yes");
      assertTrue(staff.reads("Harbor Clinic, staff desk"));
      assertTrue(Files.readString(clinic.folders().config()).contains("Harbor Clinic"));
      staff.touch("#desk-undo");
      assertTrue(Files.readString(clinic.folders().config()).contains("Lake Clinic"));
      assertTrue(staff.reads("Lake Clinic, staff desk"));
    }
  }

  private static void change(Visitor staff, String name) throws Exception {
    comeIn(staff);
    staff.ask(() -> {
      staff.kiosk().send(Decided.on(new Edit.ClinicNamed(name)));
      return null;
    });
  }

  /// The file is broken by hand while the desk is open; writing over it is asked for.
  @Test
  void aBrokenFileIsWrittenOverAfterAQuestion() throws Exception {
    try (var staff = Visitor.before(clinic.folders(), 1000, 562)) {
      comeIn(staff);
      clinic.write("{ \"clinic\": ");
      staff.ask(() -> {
        staff.kiosk().send(Decided.on(new Edit.ClinicNamed("Harbor Clinic")));
        return null;
      });
      assertTrue(staff.reads("it cannot be read now"));
      assertEquals("{ \"clinic\": ", Files.readString(clinic.folders().config()));
      staff.touch("#trouble-over");
      assertTrue(Files.readString(clinic.folders().config()).contains("Harbor Clinic"));
      assertFalse(staff.sees("#desk-trouble"));
    }
  }
}
