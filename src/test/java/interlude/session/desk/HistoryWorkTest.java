package interlude.session.desk;

import static interlude.session.desk.DeskKiosk.BASE;
import static interlude.session.desk.DeskKiosk.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.config.disk.Fault;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Remembered;
import interlude.config.save.Saving;
import interlude.config.save.Told;
import interlude.session.desk.DeskEffect.BringConfig;
import interlude.session.desk.DeskEffect.DropCopy;
import interlude.session.desk.DeskEffect.MendConfig;
import interlude.session.desk.DeskEffect.ReadHistory;
import interlude.session.desk.DeskEffect.RestoreConfig;
import interlude.session.desk.DeskEffect.ReturnToConfig;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent.*;
import interlude.session.desk.HistoryEvent.*;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// History, and what the desk does where something cannot be saved.
class HistoryWorkTest {
  private static final Edit NAME = new Edit.ClinicNamed("Harbor");
  private static final Edit LARGE = new Edit.TextSizeSet(125);
  private static final Edition NAMED = with(BASE, NAME);
  private static final Edition THEIRS = with(BASE, new Edit.ClinicNamed("Lake"));
  private static final Saving FULL =
      new Saving.Failed(new Fault(Fault.Step.WRITE, Trouble.DISK_FULL, new IOException()));
  private static final Saving REFUSED = new Saving.Refused(List.of(), THEIRS);
  private static final Saving BROKEN =
      new Saving.Broken(List.of(Problem.error("x", "What.", "Remedy.")));

  private static Past past(int number, Edition.Attempt again) {
    var entry = new Remembered(number, DeskKiosk.NOW, Remembered.Door.HAND, DeskKiosk.NOW, "text");
    return new Past(new Told(entry, List.of()), again);
  }

  private static final List<Past> PASTS =
      List.of(
          past(3, new Edition.Sound(BASE)),
          past(2, new Edition.Sound(NAMED)),
          past(1, new Edition.Unsound(List.of(Problem.error("x", "What.", "Remedy.")))));

  private static DeskKiosk open() {
    return DeskKiosk.open()
        .send(new SectionChosen(Section.HISTORY), new HistoryRead(PASTS, false, Optional.empty()));
  }

  private static DeskKiosk returning() {
    return open().send(new PastOpened(2), new ReturnAsked(true), new ReturnAgreed());
  }

  private static Saving saved(Edition edition) {
    return new Saving.Saved(edition, Saving.Place.HOME);
  }

  @Test
  void isReadWhenTheSectionOpensAndAfterEachSave() {
    var kiosk = DeskKiosk.open().send(new SectionChosen(Section.HISTORY));
    assertEquals(List.of(new ReadHistory()), kiosk.asked());
    kiosk.send(Decided.on(NAME), new ConfigSaved(saved(NAMED), List.of(NAME)));
    assertEquals(List.of(new ReadHistory()), kiosk.asked());
    assertEquals(List.of(), kiosk.send(new SectionChosen(Section.CLINIC)).asked());
  }

  @Test
  void goesBackAfterASecondPressAndCanBeUndone() {
    var kiosk = open().send(new PastOpened(2), new ReturnAgreed());
    assertEquals(List.of(), kiosk.asked());
    assertTrue(kiosk.send(new ReturnAsked(true)).history().withNow());
    kiosk.send(new ReturnAgreed());
    assertEquals(List.of(new ReturnToConfig(BASE, NAMED, DeskKiosk.NOW)), kiosk.asked());
    kiosk.send(new WentBack(saved(NAMED)));
    assertEquals(NAMED, kiosk.ledger().edition());
    assertEquals(List.of(new ReadHistory()), kiosk.asked());
    kiosk.send(new Undone());
    assertEquals(List.of(new RestoreConfig(NAMED, BASE, DeskKiosk.NOW)), kiosk.asked());
  }

  @Test
  void whatIsNoLongerAcceptedCannotBeGoneBackTo() {
    var kiosk = open().send(new PastOpened(1), new ReturnAsked(true), new ReturnAgreed());
    assertFalse(kiosk.history().asked());
    assertEquals(List.of(), kiosk.asked());
  }

  @Test
  void anotherOneIsNotGoneBackToByMistake() {
    var kiosk = open().send(new PastOpened(2), new ReturnAsked(true), new PastOpened(3));
    assertFalse(kiosk.history().asked());
    assertEquals(List.of(), kiosk.send(new ReturnAgreed()).asked());
  }

  @Test
  void goingBackIsTriedAgain() {
    var kiosk = returning().send(new WentBack(FULL));
    assertInstanceOf(Standing.Stuck.class, kiosk.ledger().standing());
    kiosk.send(new TriedAgain());
    assertEquals(List.of(new ReturnToConfig(BASE, NAMED, DeskKiosk.NOW)), kiosk.asked());
    kiosk.send(new WentBack(REFUSED), new OursKept());
    assertEquals(List.of(new ReturnToConfig(THEIRS, NAMED, DeskKiosk.NOW)), kiosk.asked());
  }

  @Test
  void theListIsTurnedAndCompared() {
    var kiosk = open().send(new PastsTurned(2), new Compared(true), new SentencesTurned(5));
    assertEquals(2, kiosk.history().first());
    assertTrue(kiosk.history().withNow());
    assertEquals(5, kiosk.history().sentence());
    assertEquals(0, kiosk.send(new PastOpened(1)).history().sentence());
    assertEquals(3, open().history().opened().orElseThrow().number());
  }

  // the copy

  @Test
  void theCopyIsGivenUpAfterASecondPress() {
    var kiosk = open().send(new HistoryRead(PASTS, true, Optional.of(THEIRS)), new FileAgreed());
    assertEquals(List.of(), kiosk.asked());
    kiosk.send(new FileAsked(true), new FileAgreed());
    assertEquals(List.of(new DropCopy()), kiosk.asked());
    kiosk.send(new CopyDropped(Optional.empty()));
    assertEquals(List.of(new BringConfig(), new ReadHistory()), kiosk.asked());
  }

  @Test
  void aFileThatCannotBeUsedIsNotGoneBackTo() {
    var kiosk = open().send(new HistoryRead(PASTS, true, Optional.empty()), new FileAsked(true));
    assertFalse(kiosk.history().copy().asked());
    var fault = new Fault(Fault.Step.MOVE, Trouble.READ_ONLY, new IOException());
    kiosk.send(new CopyDropped(Optional.of(fault)));
    assertEquals(Optional.of(fault), kiosk.history().copy().fault());
  }

  @Test
  void savingIntoTheCopyIsTold() {
    var kiosk =
        DeskKiosk.open()
            .send(
                Decided.on(NAME),
                new ConfigSaved(new Saving.Saved(NAMED, Saving.Place.STATE), List.of(NAME)));
    assertEquals(new Standing.Saved(DeskKiosk.NOW, Saving.Place.STATE), kiosk.ledger().standing());
  }

  // saving trouble

  private static DeskKiosk stuck(Saving why) {
    return DeskKiosk.open()
        .send(Decided.on(NAME), Decided.on(LARGE), new ConfigSaved(why, List.of(NAME)));
  }

  private static SaveConfig save(Edition base, Edit... edits) {
    return new SaveConfig(base, List.of(edits), DeskKiosk.NOW);
  }

  @Test
  void whatWaitedMeanwhileIsTriedAgainWithIt() {
    assertEquals(List.of(save(BASE, NAME, LARGE)), stuck(FULL).send(new TriedAgain()).asked());
    var more = new Edit.LowReachSet(true);
    assertEquals(
        List.of(save(BASE, NAME, LARGE, more)), stuck(FULL).send(Decided.on(more)).asked());
  }

  @Test
  void oursIsSavedOnTopOfTheirs() {
    assertEquals(List.of(save(THEIRS, NAME)), stuckAlone(REFUSED).send(new OursKept()).asked());
  }

  private static DeskKiosk stuckAlone(Saving why) {
    return DeskKiosk.open().send(Decided.on(NAME), new ConfigSaved(why, List.of(NAME)));
  }

  @Test
  void theirsIsTaken() {
    var kiosk = stuck(REFUSED).send(new TheirsTaken());
    assertEquals(THEIRS, kiosk.ledger().edition());
    assertEquals(new Standing.Quiet(), kiosk.ledger().standing());
    assertEquals(List.of(), kiosk.asked());
  }

  @Test
  void aBrokenFileIsWrittenOverOnlyWhenSomebodySaysSo() {
    assertEquals(List.of(), stuck(BROKEN).asked());
    assertEquals(
        List.of(new MendConfig(BASE, List.of(NAME, LARGE), DeskKiosk.NOW)),
        stuck(BROKEN).send(new FileWrittenOver()).asked());
    assertEquals(List.of(), stuck(FULL).send(new FileWrittenOver()).asked());
  }

  @Test
  void aDecisionCanBeGivenUp() {
    var kiosk = stuck(FULL).send(new TroubleLeft());
    assertEquals(new Standing.Quiet(), kiosk.ledger().standing());
    assertEquals(BASE, kiosk.ledger().edition());
    assertEquals(List.of(), kiosk.send(new TriedAgain()).asked());
    assertEquals(List.of(save(BASE, LARGE)), kiosk.send(Decided.on(LARGE)).asked());
  }

  @Test
  void anUndoThatFailedIsTriedAgain() {
    var kiosk =
        DeskKiosk.open()
            .send(
                Decided.on(NAME),
                new ConfigSaved(saved(NAMED), List.of(NAME)),
                new Undone(),
                new ConfigSaved(FULL, List.of()),
                new TriedAgain());
    assertEquals(List.of(new RestoreConfig(NAMED, BASE, DeskKiosk.NOW)), kiosk.asked());
  }
}
