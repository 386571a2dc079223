package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.calm;
import static interlude.session.Sample.config;
import static interlude.session.Sample.featured;
import static interlude.session.Sample.home;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.setup;
import static interlude.session.Sample.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.Schedule;
import interlude.config.Schedule.Hours;
import interlude.session.Event.PauseToggled;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The soonest moment at which something can change by itself, for which the one timer is armed.
class WakeupTest {
  /// Ends half a minute after [Sample#NOW].
  private static final Schedule MORNING =
      new Schedule(
          LocalDate.MIN,
          LocalDate.MAX,
          Set.of(),
          List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(9, 0, 30))),
          Set.of());

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private static Duration wait(KioskState state) {
    return Wakeup.next(state).minus(state.now().uptime());
  }

  @Test
  void inTheLoopAtTheNextStepOfItsLine() {
    assertEquals(seconds(1.5), wait(loop()));
    assertEquals(seconds(.5), wait(given(loop()).after(seconds(1)).state()));
    assertEquals(seconds(1.4), wait(given(loop()).after(seconds(13.6)).state()));
  }

  @Test
  void anArticleWhoseTimeIsOverGivesWayNow() {
    assertEquals(Duration.ZERO, wait(loop().at(Sample.NOW.plus(seconds(15)))));
    assertEquals(Duration.ZERO, wait(loop().at(Sample.NOW.plus(seconds(99)))));
  }

  @Test
  void duringAVisitWhenTheWarningComes() {
    var short10 = reading("hello").at(Sample.NOW.plus(seconds(10)));
    assertEquals(seconds(54), wait(short10));
    assertEquals(seconds(20), wait(home().at(Sample.NOW.plus(seconds(40)))));
  }

  @Test
  void duringTheWarningAtEverySecond() {
    assertEquals(seconds(1), wait(home().at(Sample.NOW.plus(seconds(60)))));
    assertEquals(seconds(.25), wait(home().at(Sample.NOW.plus(seconds(60.75)))));
    assertEquals(seconds(.5), wait(home().at(Sample.NOW.plus(seconds(79.5)))));
  }

  @Test
  void theLastInstantOfTheWarningIsNotSleptThrough() {
    assertEquals(
        Duration.ofNanos(10), wait(home().at(Sample.NOW.plus(seconds(80).minusNanos(10)))));
  }

  @Test
  void aVisitThatIsOverEndsNow() {
    assertEquals(Duration.ZERO, wait(home().at(Sample.NOW.plus(seconds(80)))));
    assertEquals(Duration.ZERO, wait(home().at(Sample.NOW.plus(Duration.ofHours(5)))));
  }

  @Test
  void aPauseIsOverAtTheIdleLimit() {
    assertEquals(seconds(60), wait(given(loop()).when(new PauseToggled()).state()));
    assertEquals(
        seconds(2), wait(given(loop()).when(new PauseToggled()).after(seconds(58)).state()));
  }

  @Test
  void noLongerThanAMinute() {
    assertEquals(A_MINUTE, wait(under(Sheet.HELP, reading("stress"))));
    assertEquals(A_MINUTE, wait(calm()));
  }

  @Test
  void atTheBoundaryOfASchedule() {
    var open = Sample.on(setup(config(featured(SPINE, MORNING))), new Screen.Home());
    assertEquals(seconds(30), wait(open));
    assertEquals(
        A_MINUTE,
        wait(open.at(Sample.NOW.plus(seconds(30))).touched()),
        "the next one is tomorrow");
  }

  @Test
  void aClockThatStandsStillNeverHurriesIt() {
    var later = new Moment(Sample.NOW.uptime().plusSeconds(1000), Sample.NOW.wall());
    assertEquals(
        seconds(30),
        wait(
            Sample.on(setup(config(featured(SPINE, MORNING))), new Screen.Home())
                .at(later)
                .touched()));
  }
}
