package interlude.session;

import static interlude.session.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Notice;
import interlude.config.KioskConfig.Notice.Style;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEvent.*;
import interlude.session.desk.NoticeBench;
import interlude.session.desk.NoticeBench.Ending;
import interlude.session.desk.NoticeEvent.*;
import interlude.session.desk.Section;
import interlude.session.desk.Typing;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A message to everyone: how it is made at the desk, and when it goes.
class NoticeTest {
  private static final String TEXT = "Please wear a mask.";

  private static Given desk() {
    return given(StaffEntry.opened(Sample.loop()).state())
        .when(new ConfigBrought(new Edition("{}", KioskConfig.PLAIN)))
        .inTurn(new SectionChosen(Section.NOTICE));
  }

  private static NoticeBench bench(Given story) {
    return ((Desk) story.state().screen()).bench(Section.NOTICE, NoticeBench.class);
  }

  private static KioskState at(String time) {
    return Sample.loop().at(new Moment(Sample.NOW.uptime(), LocalDateTime.parse(time)));
  }

  private static List<Edit> saved(Given story) {
    return story.effects().stream()
        .filter(DeskEffect.SaveConfig.class::isInstance)
        .flatMap(effect -> ((DeskEffect.SaveConfig) effect).edits().stream())
        .toList();
  }

  // making it

  @Test
  void isPutUpWithTextStyleAndEnd() {
    var story = desk().when(new TextPicked(TEXT), new StylePicked(Style.PAGE));
    story.when(new EndPicked(Ending.TWO_HOURS)).inTurn(new PutUp());
    var notice = ((Edit.NoticeSet) saved(story).getFirst()).notice();
    assertEquals(TEXT, notice.text());
    assertEquals(Style.PAGE, notice.style());
    assertTrue(notice.isOn(story.state().now().wall().plusMinutes(119)));
    assertFalse(notice.isOn(story.state().now().wall().plusMinutes(126)));
    assertEquals("", bench(story).text());
  }

  @Test
  void neverWithoutAnEndNorWithoutAText() {
    assertEquals(List.of(), saved(desk().when(new TextPicked(TEXT)).inTurn(new PutUp())));
    var silent = desk().when(new EndPicked(Ending.ONE_HOUR)).inTurn(new PutUp());
    assertEquals(List.of(), saved(silent));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01T10:02, ONE_HOUR, 2026-12-01T11:05",
    "2026-12-01T10:00, TWO_HOURS, 2026-12-01T12:00",
    "2026-12-01T22:00, FOUR_HOURS, 2026-12-02T02:00",
    "2026-12-01T10:00, EVENING, 2026-12-01T18:00",
    "2026-12-01T18:00, EVENING, 2026-12-02T00:00"
  })
  void endsAreWhatPeopleMean(LocalDateTime now, Ending end, LocalDateTime until) {
    var bench = new NoticeBench(TEXT, Style.BANNER, end, LocalDateTime.MIN);
    assertEquals(until, bench.until(now));
  }

  @Test
  void theEndIsMovedButNeverIntoThePast() {
    var story = desk().when(new EndPicked(Ending.DATE));
    var first = bench(story).until(story.state().now().wall());
    story.when(new EndMoved(Duration.ofDays(1)), new EndMoved(Duration.ofMinutes(15).negated()));
    assertEquals(first.plusDays(1).minusMinutes(15), bench(story).day());
    story.when(new EndMoved(Duration.ofDays(-9)));
    assertEquals(first.plusDays(1).minusMinutes(15), bench(story).day());
  }

  @Test
  void ownWordsAreTyped() {
    var story =
        desk()
            .inTurn(new TypingBegun(new Typing("notice", "", 200, Typing.Kind.WORDS)))
            .when(new LettersTyped(" The lift is broken. "))
            .inTurn(new TypingDone());
    assertEquals("The lift is broken.", bench(story).text());
    assertEquals("The lift is broken.", bench(story).halfTyped());
  }

  // showing it

  private static KioskState told(String until, Style style) {
    var state = at("2026-12-01T10:00");
    var notice = new Notice(TEXT, LocalDateTime.parse(until), style);
    var setup = state.setup();
    var told = new Setup(setup.config().withNotice(notice), setup.library(), true);
    return given(state).when(new Event.SetupLoaded(told, List.of())).state();
  }

  @Test
  void goesByItselfAtItsMoment() {
    var story = given(told("2026-12-01T10:01", Style.BANNER)).inTurn(new Event.HomePressed());
    assertEquals(TEXT, story.state().notice().text());
    assertTrue(Wakeup.next(story.state()).compareTo(Sample.NOW.uptime().plusSeconds(60)) <= 0);
    story.after(Duration.ofSeconds(59));
    assertEquals(Notice.NONE, story.state().notice());
  }

  @Test
  void theAlarmIsSetForItsEnd() {
    var story = given(told("2026-12-01T10:00:03.700", Style.PAGE)).inTurn(new Event.HomePressed());
    assertEquals(Sample.NOW.uptime().plusMillis(3_700), Wakeup.next(story.state()));
  }

  @Test
  void thePictureOfItIsAVisitors() {
    var state = desk().state();
    var notice = new Notice(TEXT, state.now().wall().plusHours(1), Style.PAGE);
    var seen = state.asVisitor(KioskConfig.PLAIN.withNotice(notice), Sheet.NONE);
    assertEquals(notice, seen.notice());
    assertTrue(seen.screen() instanceof Screen.Attract);
    assertFalse(seen.draft().isThere());
  }
}
