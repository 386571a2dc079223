package interlude.session.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.config.disk.Fault;
import interlude.config.disk.Trouble;
import interlude.content.LocalText;
import interlude.content.health.ArticleHealth;
import interlude.content.health.Finding;
import interlude.content.review.SignOff;
import interlude.session.desk.DeskEffect.BringSetup;
import interlude.session.desk.DeskEffect.CheckArticle;
import interlude.session.desk.DeskEffect.CheckContent;
import interlude.session.desk.DeskEffect.KeepSignOff;
import interlude.session.desk.DeskEffect.TakeBackSignOff;
import interlude.session.desk.DeskEvent.LettersTyped;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.DeskEvent.TypingBegun;
import interlude.session.desk.DeskEvent.TypingDone;
import interlude.session.desk.HealthEvent.*;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Content health: the list of the clinic is b, a; there is c as well.
class HealthWorkTest {
  private static final List<String> ALL = List.of("a", "b", "c");

  private static ArticleHealth article(String id, int findings) {
    var found =
        IntStream.range(0, findings)
            .mapToObj(
                i -> new Finding(Problem.error(id + ":" + i, "What.", "Remedy."), id, i, 0, ""))
            .toList();
    return new ArticleHealth(
        id,
        LocalText.english(id),
        "card.svg",
        found,
        Map.of("en", 4.0),
        List.of("en"),
        new ArticleHealth.Sources(1, 0, 0),
        Optional.empty(),
        SignOff.NONE,
        "print of " + id);
  }

  private static ArticleChecked checked(String id, int findings) {
    return new ArticleChecked(id, Optional.of(article(id, findings)));
  }

  private static DeskKiosk seen() {
    return DeskKiosk.open()
        .send(new CheckBegun(ALL, List.of()), checked("b", 0), checked("a", 2), checked("c", 0));
  }

  @Test
  void theCheckBeginsWithTheDeskVisitAndOnlyOnce() {
    var kiosk = DeskKiosk.open();
    assertEquals(List.of(new CheckContent()), kiosk.asked());
    kiosk.send(new DeskEvent.ConfigBrought(DeskKiosk.BASE));
    assertEquals(List.of(), kiosk.asked());
  }

  @Test
  void articlesOfTheListAreLookedAtFirstOneAfterTheOther() {
    var kiosk = DeskKiosk.open().send(new CheckBegun(ALL, List.of()));
    assertEquals(List.of(new CheckArticle("b")), kiosk.asked());
    assertEquals(List.of(new CheckArticle("a")), kiosk.send(checked("b", 0)).asked());
    assertTrue(kiosk.health().isChecking());
    assertEquals(List.of(new CheckArticle("c")), kiosk.send(checked("a", 1)).asked());
    assertEquals(List.of(), kiosk.send(new ArticleChecked("c", Optional.empty())).asked());
    assertFalse(kiosk.health().isChecking());
    assertEquals(2, kiosk.health().all());
  }

  @Test
  void whatIsToBeMendedComesFirstWhenAllIsSeen() {
    var kiosk = seen();
    assertEquals(
        List.of("a", "b", "c"), kiosk.health().rows().stream().map(ArticleHealth::id).toList());
    assertEquals(List.of("a"), kiosk.health().sick());
    assertEquals(2, kiosk.health().findings());
  }

  @Test
  void whatBelongsToNoArticleIsARowOfItsOwn() {
    var found = new Finding(Problem.error("x", "What.", "Remedy."), "x", 0, 0, "");
    var kiosk =
        DeskKiosk.open().send(new CheckBegun(List.of(), List.of(found)), new RowToggled("*"));
    assertEquals(List.of(found), kiosk.health().opened().orElseThrow().findings());
    assertEquals(1, kiosk.health().findings());
  }

  @Test
  void aRowOpensAndShowsItsProblemsInTurn() {
    var kiosk = seen().send(new RowToggled("a"));
    assertEquals("a", kiosk.health().opened().orElseThrow().id());
    assertEquals(1, kiosk.send(new FindingTurned(1)).health().finding());
    assertEquals(0, kiosk.send(new FindingTurned(1)).health().finding());
    assertEquals("", kiosk.send(new RowToggled("a")).health().open());
    assertEquals(0, kiosk.send(new RowToggled("b"), new FindingTurned(1)).health().finding());
  }

  @Test
  void aLongListIsTurned() {
    var kiosk = seen().send(new RowToggled("a"), new RowsTurned(2));
    assertEquals(List.of("c"), kiosk.health().shown().stream().map(ArticleHealth::id).toList());
    assertEquals("", kiosk.health().open());
    assertEquals(0, kiosk.send(new RowsTurned(-4)).health().first());
  }

  private static DeskKiosk named(String name) {
    return seen()
        .send(
            new SectionChosen(Section.HEALTH),
            new RowToggled("b"),
            new TypingBegun(new Typing(HealthWork.REVIEWER, "", 60, Typing.Kind.WORDS)),
            new LettersTyped(name),
            new TypingDone());
  }

  @Test
  void signingTakesANameAndASecondPress() {
    var kiosk = named(" Dr. Ana Ruiz ");
    assertEquals("Dr. Ana Ruiz", kiosk.health().reviewer());
    assertEquals(List.of(), kiosk.asked());
    kiosk.send(new SigningAgreed());
    var signed = new SignOff("b", "print of b", "Dr. Ana Ruiz", DeskKiosk.NOW.toLocalDate());
    assertEquals(List.of(new KeepSignOff(signed)), kiosk.asked());
    kiosk.send(new SignOffsKept("b", Optional.empty()));
    assertEquals(List.of(new CheckArticle("b"), new BringSetup()), kiosk.asked());
    assertEquals("", kiosk.health().reviewer());
    assertEquals(List.of(), kiosk.send(checked("b", 0)).asked());
  }

  @Test
  void withoutANameNothingIsSigned() {
    assertEquals(List.of(), named("  ").send(new SigningAgreed()).asked());
    assertEquals(List.of(), seen().send(new SigningAgreed(), new SignOffTakenBack()).asked());
    var left = named("Dr. A").send(new SigningLeft());
    assertEquals(List.of(), left.send(new SigningAgreed()).asked());
  }

  @Test
  void aSignatureThatCannotBeKeptIsTold() {
    var fault = new Fault(Fault.Step.WRITE, Trouble.DISK_FULL, new IOException());
    var kiosk = named("Dr. A").send(new SigningAgreed(), new SignOffsKept("b", Optional.of(fault)));
    assertEquals(Optional.of(fault), kiosk.health().fault());
    assertEquals(List.of(), kiosk.asked());
    assertEquals(Optional.empty(), kiosk.send(new RowToggled("a")).health().fault());
  }

  @Test
  void aSignatureCanBeTakenBack() {
    var kiosk = seen().send(new RowToggled("b"), new SignOffTakenBack());
    assertEquals(List.of(new TakeBackSignOff("b")), kiosk.asked());
  }
}
