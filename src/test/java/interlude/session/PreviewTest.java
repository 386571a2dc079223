package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.LookBench;
import interlude.session.desk.LookEvent.AccentAsked;
import interlude.session.desk.LookEvent.AccentDropped;
import interlude.session.desk.LookEvent.CardLeft;
import interlude.session.desk.LookEvent.CardSized;
import interlude.session.desk.PreviewBench;
import interlude.session.desk.PreviewEvent.LinesTurned;
import interlude.session.desk.PreviewEvent.Previewed;
import interlude.session.desk.PreviewEvent.TimeChosen;
import interlude.session.desk.PreviewEvent.Wished;
import interlude.session.desk.PreviewWork;
import interlude.session.desk.Section;
import interlude.session.desk.Swatch;
import interlude.session.desk.Typing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The small kiosk at the desk, and the section that decides the look.
class PreviewTest {
  private static final LocalDateTime NEXT_TUESDAY = LocalDateTime.parse("2026-12-01T10:40");

  private static Given at(Section section) {
    return given(StaffEntry.opened(Sample.loop()).state())
        .when(new ConfigBrought(edition(Sample.SETUP.config())))
        .inTurn(new SectionChosen(section));
  }

  private static Given previewing() {
    return at(Section.PREVIEW);
  }

  private static Edition edition(KioskConfig config) {
    return new Edition("{}", config);
  }

  private static Given saved(Given story, KioskConfig config) {
    return story.when(
        DeskEvent.Decided.on(new Edit.ClinicNamed("x")),
        new ConfigSaved(
            new Saving.Saved(edition(config), Saving.Place.HOME),
            List.of(new Edit.ClinicNamed("x"))));
  }

  private static Desk desk(Given story) {
    return (Desk) story.state().screen();
  }

  private static Preview preview(Given story) {
    return PreviewWork.running(desk(story)).orElseThrow();
  }

  private static LookBench look(Given story) {
    return desk(story).bench(Section.LOOK, LookBench.class);
  }

  private static Event inside(Event event) {
    return new Previewed(event);
  }

  @Test
  void beginsWithTheLoopOfNow() {
    var story = previewing();
    var kiosk = preview(story).kiosk();
    assertInstanceOf(Screen.Attract.class, kiosk.screen());
    assertEquals(Sample.SETUP, kiosk.setup());
    assertEquals(story.state().now(), kiosk.now());
  }

  @Test
  void thereIsNoneWhereTheConfigCannotBeReadNorInOtherSections() {
    var unread =
        given(StaffEntry.opened(Sample.loop()).state()).inTurn(new SectionChosen(Section.PREVIEW));
    assertTrue(PreviewWork.running(desk(unread)).isEmpty());
    unread.when(inside(new Event.HomePressed()));
    assertTrue(PreviewWork.running(desk(unread)).isEmpty());
    assertTrue(PreviewWork.running(desk(at(Section.FEATURED))).isEmpty());
  }

  @Test
  void showsTheLapOfTheChosenTime() {
    var mornings =
        new Schedule(
            LocalDate.MIN,
            LocalDate.MAX,
            Set.of(),
            List.of(new Hours(LocalTime.of(10, 0), LocalTime.of(11, 0))),
            Set.of());
    var story = previewing();
    saved(
        story,
        Sample.config(Sample.featured(Sample.STREET), Sample.featured(Sample.SPINE, mornings)));
    assertEquals(List.of(Sample.STREET), ((Screen.Attract) preview(story).kiosk().screen()).lap());
    story.when(new TimeChosen(NEXT_TUESDAY));
    assertEquals(
        List.of(Sample.STREET, Sample.SPINE),
        ((Screen.Attract) preview(story).kiosk().screen()).lap());
    story.after(seconds(60)).when(new Event.Touched());
    assertEquals(NEXT_TUESDAY.plusMinutes(1), preview(story).kiosk().now().wall());
  }

  /// It is the state that the real kiosk would come to.
  @Test
  void followsTheRulesOfTheRealOne() {
    var story = previewing();
    var real = given(preview(story).kiosk());
    for (var event :
        List.of(
            new Event.ArticleOpened(Sample.STREET),
            new Event.ForwardPressed(),
            new Event.SheetOpened(Sheet.LOOK))) {
      story.inTurn(inside(event));
      real.inTurn(event);
    }
    assertEquals(real.state().screen(), preview(story).kiosk().screen());
    assertEquals(real.state().visit(), preview(story).kiosk().visit());
  }

  @Test
  void theLoopGoesOnByItself() {
    var story = previewing();
    var first = preview(story).kiosk().screen();
    story.after(seconds(25));
    assertFalse(first.equals(preview(story).kiosk().screen()));
    assertInstanceOf(Screen.Attract.class, preview(story).kiosk().screen());
  }

  @Test
  void aVisitInItEndsAsOutside() {
    var story = previewing().inTurn(inside(new Event.ArticleOpened(Sample.STREET)));
    for (int i = 0; i < 10; i++) {
      story.after(seconds(20)).when(new Event.Touched());
    }
    assertInstanceOf(Screen.Attract.class, preview(story).kiosk().screen());
    assertInstanceOf(Desk.class, story.state().screen());
  }

  @Test
  void nothingThatIsDoneInItLeavesIt() {
    var story =
        previewing()
            .inTurn(
                inside(new StaffEvent.KioskClosed()),
                inside(new StaffEvent.DeskAsked()),
                inside(new StaffEvent.HoldStarted()),
                inside(new DeskEvent.SectionChosen(Section.LOOK)),
                inside(new Event.SetupLoaded(Setup.NOTHING, List.of())),
                inside(new Event.ArticleOpened(Sample.STREET)),
                inside(new Event.ForwardPressed()));
    story.asks(new DeskEffect.CheckContent());
    assertInstanceOf(Screen.Reader.class, preview(story).kiosk().screen());
    assertEquals(Visit.fresh(Sample.SETUP.config()), story.state().visit());
  }

  @Test
  void whatItNeedsIsReadForBoth() {
    var state = Sample.unread(Sample.loop());
    var story =
        given(StaffEntry.opened(state).state())
            .when(new ConfigBrought(edition(Sample.SETUP.config())))
            .inTurn(new SectionChosen(Section.PREVIEW))
            .inTurn(inside(new Event.ArticleOpened(Sample.STREET)));
    var wanted = new Shelf.Wanted.OfDeck(Sample.STREET, "en");
    assertTrue(story.state().shelf().asked().contains(wanted));
    story.when(new Event.DeckLoaded(Sample.deck(Sample.STREET, "en")));
    assertTrue(story.state().shelf().has(wanted));
    assertEquals("hello", ((Screen.Reader) preview(story).kiosk().screen()).slide());
  }

  @Test
  void aWishKeepsThePageAndOutlastsTheVisit() {
    var story = previewing().inTurn(inside(new Event.ArticleOpened(Sample.STREET)));
    var page = preview(story).kiosk().screen();
    var wish =
        preview(story)
            .wish()
            .withTheme(Theme.DARK)
            .withTextSize(150)
            .withLanguage("es")
            .withFormat(Format.PORTRAIT);
    story.inTurn(new Wished(wish));
    var kiosk = preview(story).kiosk();
    assertEquals(page, kiosk.screen());
    assertEquals(150, kiosk.visit().textSize());
    assertEquals(Format.PORTRAIT, kiosk.format());
    story.inTurn(inside(new Event.StartAgainPressed()));
    assertEquals("es", preview(story).kiosk().language());
    assertEquals(Theme.DARK, preview(story).kiosk().visit().theme());
    assertEquals(Format.PORTRAIT, preview(story).kiosk().format());
  }

  @Test
  void whatIsChosenInsideIsWished() {
    var story =
        previewing()
            .inTurn(
                inside(new Event.ThemeChosen(Theme.DARK)),
                inside(new Event.TextSizeChosen(125)),
                inside(new Event.MotionChosen(Motion.CALM)),
                inside(new Event.LanguageChosen("es")));
    var look = preview(story).wish().look();
    assertEquals(Theme.DARK, look.theme());
    assertEquals(125, look.textSize());
    assertEquals(Motion.CALM, look.motion());
    assertEquals("es", preview(story).wish().language());
    story.inTurn(inside(new Event.LanguageChosen("xx")));
    assertEquals("es", preview(story).kiosk().language());
  }

  @Test
  void whatWasDecidedShowsAtOnce() {
    var story = previewing().inTurn(inside(new Event.HomePressed()));
    var dark = Sample.SETUP.withLook(Theme.DARK, 125, Motion.FULL).config();
    saved(story, dark);
    assertEquals(new Screen.Home(), preview(story).kiosk().screen());
    assertEquals(Theme.DARK, preview(story).kiosk().visit().theme());
    saved(story, Sample.config(Sample.featured(Sample.SPINE)));
    assertEquals(List.of(Sample.SPINE), ((Screen.Attract) preview(story).kiosk().screen()).lap());
  }

  @Test
  void newArticlesShowAtOnce() {
    var story = previewing().inTurn(inside(new Event.HomePressed()));
    story.when(new Event.SetupLoaded(Sample.SETUP, List.of()));
    assertInstanceOf(Screen.Attract.class, preview(story).kiosk().screen());
  }

  @Test
  void aMeasuringViewKeepsTheDeskNotOpen() {
    var story =
        previewing()
            .after(seconds(100))
            .when(inside(new Event.PartsFitted(Sample.STREET, "hello", 2)));
    assertTrue(Desk.isAboutToClose(story.state()));
  }

  @Test
  void linesAreTurned() {
    var story = previewing().when(new LinesTurned(4));
    assertEquals(4, desk(story).bench(Section.PREVIEW, PreviewBench.class).first());
    story.when(new LinesTurned(-2));
    assertEquals(0, desk(story).bench(Section.PREVIEW, PreviewBench.class).first());
  }

  // the look

  @Test
  void aColorThatStandsOutIsDecided() {
    for (var swatch : Swatch.values()) {
      var story = at(Section.LOOK).inTurn(new AccentAsked(swatch.color()));
      assertEquals("", look(story).refused(), swatch.color());
    }
    var story = at(Section.LOOK).inTurn(new AccentAsked("#2F72C4"));
    assertInstanceOf(
        interlude.session.desk.Standing.Underway.class, desk(story).ledger().standing());
  }

  @Test
  void anotherIsRefusedUntilTheNearestIsTaken() {
    var story = at(Section.LOOK).inTurn(new AccentAsked("#1B6E5A"));
    assertEquals("#1B6E5A", look(story).refused());
    assertInstanceOf(interlude.session.desk.Standing.Quiet.class, desk(story).ledger().standing());
    story.inTurn(new AccentDropped());
    assertEquals("", look(story).refused());
    story.inTurn(new AccentAsked("#1B6E5A"), new AccentAsked("#22735F"));
    assertEquals("", look(story).refused());
  }

  @Test
  void aColorIsTyped() {
    var typing = new Typing(Typing.ACCENT, "", 6, Typing.Kind.HEX);
    var story =
        at(Section.LOOK)
            .inTurn(new DeskEvent.TypingBegun(typing))
            .when(new DeskEvent.LettersTyped("1B6E5A"))
            .inTurn(new DeskEvent.TypingDone());
    assertEquals("#1B6E5A", look(story).refused());
    var half =
        at(Section.LOOK)
            .inTurn(new DeskEvent.TypingBegun(typing))
            .when(new DeskEvent.LettersTyped("1B6"))
            .inTurn(new DeskEvent.TypingDone());
    assertEquals("", look(half).refused());
    assertFalse(desk(half).typing().isOpen());
  }

  @Test
  void theScreenIsMeasuredAndLeft() {
    var story = at(Section.LOOK).inTurn(new CardSized(309));
    assertTrue(look(story).isMeasuring());
    assertEquals(309, look(story).card());
    story.inTurn(new CardLeft());
    assertFalse(look(story).isMeasuring());
  }
}
