package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event.CardToggled;
import interlude.session.Event.ChoiceMade;
import interlude.session.Event.ExplorerOpened;
import interlude.session.Event.LanguageChosen;
import interlude.session.Event.LeverTurned;
import interlude.session.Event.MotionChosen;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.SpotTouched;
import interlude.session.Event.StartAgainPressed;
import interlude.session.Event.StepPicked;
import interlude.session.Event.StopChosen;
import interlude.session.Event.TextSizeChosen;
import interlude.session.Event.ThemeChosen;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Nothing of a visitor remains.
class ResetTest {

  /// Somebody who left a trace wherever one can be left.
  private static Given busy() {
    return given(reading("sleep"))
        .when(new SpotTouched(1))
        .inTurn(new ExplorerOpened(STREET), new LeverTurned("a", true))
        .inTurn(new Event.TopicsOpened(), new Event.LettersChosen("S"))
        .inTurn(new StopChosen(STREET, "recap"))
        .inTurn(new CardToggled(0), new ChoiceMade(1, 1), new StepPicked("sleep"))
        .inTurn(new StopChosen(STREET, "carers"))
        .when(
            new LanguageChosen("es"),
            new ThemeChosen(Theme.DARK),
            new TextSizeChosen(150),
            new MotionChosen(Motion.CALM))
        .inTurn(new SheetOpened(Sheet.LOOK));
  }

  @Test
  void aVisitLeavesTracesInEveryPartOfIt() throws ReflectiveOperationException {
    var fresh = Visit.fresh(Sample.SETUP.config());
    var used = busy().state().visit();
    leavesTraces(fresh, used);
    leavesTraces(fresh.tastes(), used.tastes());
    leavesTraces(fresh.trail(), used.trail());
  }

  private static void leavesTraces(Record fresh, Record used) throws ReflectiveOperationException {
    for (var part : fresh.getClass().getRecordComponents()) {
      var before = part.getAccessor().invoke(fresh);
      assertNotEquals(before, part.getAccessor().invoke(used), part.getName());
    }
  }

  @Test
  void startAgainLeavesNothingOfIt() {
    given(busy().state())
        .inTurn(new StartAgainPressed())
        .then(was -> begunAt(was.now()).withShelf(was.shelf()).turnedNow());
  }

  @Test
  void waitingLeavesNothingOfIt() {
    var over = given(busy().state()).after(seconds(60 + 20)).state();
    assertEquals("", Given.differences(begunAt(over.now()), over, Set.of("shelf")));
  }

  private static KioskState begunAt(Moment moment) {
    var loop = loop().at(moment).touched();
    return loop.withScreen(Loop.start(loop));
  }

  @Test
  void aFreshVisitIsAsTheConfigHasIt() {
    var config = Sample.SETUP.config().withLook(new Look(Theme.DARK, 125, Motion.CALM, ""));
    assertEquals(
        new Visit(
            new Tastes("en", Theme.DARK, 125, Motion.CALM),
            Sheet.NONE,
            new Trail(Map.of(), Map.of(), Set.of(), "", Map.of()),
            Exploration.NONE,
            Course.NONE,
            Browsed.NOTHING),
        Visit.fresh(config));
  }
}
