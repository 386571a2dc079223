package interlude.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import interlude.content.Article;
import interlude.content.LocalText;
import interlude.content.parcel.DriveFault;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEffect;
import interlude.session.desk.DeskEffect.SaveConfig;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.DeskEvent.ConfigBrought;
import interlude.session.desk.DeskEvent.ConfigSaved;
import interlude.session.desk.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whatever happens at the desk, in any order: all that its sections know, what their work is
/// answered, and everything else that can happen to a kiosk. `-Dinterlude.seed=...` tells one story
/// again.
class AnyDeskTest {
  private static final int SEQUENCES = 150;
  private static final int EVENTS = 200;
  private static final LocalDate TODAY = Sample.NOW.wall().toLocalDate();
  private static final List<Class<?>> EVENTS_OF_THE_DESK = AnyValue.members(DeskEvent.class);

  private final Set<Class<?>> happened = new HashSet<>();

  @Test
  void holdsWhatMustAlwaysHold() {
    var one = Long.getLong("interlude.seed");
    long first = one == null ? System.nanoTime() : one;
    int sequences = one == null ? SEQUENCES : 1;
    System.out.printf(
        "AnyDeskTest: %d sequences of %d kinds of events from seed %d%n",
        sequences, EVENTS_OF_THE_DESK.size(), first);
    for (long seed = first; seed < first + sequences; seed++) {
      tell(seed);
    }
    if (one == null) {
      assertTrue(happened.containsAll(EVENTS_OF_THE_DESK));
    }
  }

  private void tell(long seed) {
    var random = new Random(seed);
    var visits = new RandomVisits(seed);
    var values = values(random, visits);
    var told = new ArrayList<String>();
    var state = atTheDesk(Sample.loop());
    try {
      for (int i = 0; i < EVENTS; i++) {
        var pause = Duration.ofMillis(random.nextInt(4) == 0 ? random.nextInt(40_000) : 400);
        var event = event(random, visits, values, state);
        told.add(pause + " " + event);
        happened.add(event.getClass());
        var before = state.at(state.now().plus(pause));
        var step = Update.update(state, event, before.now());
        state = step.state();
        visits.hear(step.effects());
        asksOnlyWhatItMay(before, event, step);
        AnySequenceTest.isSound(state);
        AnySequenceTest.findsHelp(state);
        if (!(state.screen() instanceof Screen.Staff)) {
          leavesNothing(before, state);
          state = atTheDesk(state);
        }
      }
    } catch (RuntimeException | AssertionError fault) {
      throw new AssertionError("-Dinterlude.seed=" + seed + "\n" + String.join("\n", told), fault);
    }
  }

  private static KioskState atTheDesk(KioskState state) {
    var opened = StaffEntry.opened(state).state();
    var brought = new ConfigBrought(new Edition("{}", state.config()));
    return Update.update(opened, brought, opened.now()).state();
  }

  /// Mostly something that the desk knows; a save is often answered with what was asked.
  private static Event event(
      Random random, RandomVisits visits, AnyValue values, KioskState state) {
    if (random.nextInt(12) == 0) {
      return visits.event();
    }
    if (random.nextInt(3) == 0
        && state.screen() instanceof Desk desk
        && desk.ledger().standing() instanceof Standing.Underway) {
      var edition = new Edition("{}", desk.ledger().expected());
      return new ConfigSaved(new Saving.Saved(edition, Saving.Place.HOME), List.of());
    }
    var kind = EVENTS_OF_THE_DESK.get(random.nextInt(EVENTS_OF_THE_DESK.size()));
    return (Event) values.of(kind);
  }

  /// Nothing is saved before the file has been read, and nothing but two presses ends the kiosk.
  private static void asksOnlyWhatItMay(KioskState before, Event event, Step step) {
    for (var effect : step.effects()) {
      switch (effect) {
        case Effect.Quit _ -> assertTrue(event instanceof StaffEvent.KioskClosed);
        case Effect.Restart _ -> assertTrue(event instanceof StaffEvent.KioskRestarted);
        case SaveConfig save -> {
          assertTrue(before.screen() instanceof Desk);
          assertFalse(save.edits().isEmpty(), "nothing is saved");
        }
        case DeskEffect _ -> assertTrue(before.screen() instanceof Screen.Staff || isDesk(step));
        case Effect.Count _ -> throw new AssertionError("the staff is counted");
        case Effect.Load _, Effect.BringPad _, Effect.CheckDigits _, Effect.SetPin _ -> {}
      }
    }
    if (step.state().screen() instanceof Desk desk && !desk.ledger().isOpen()) {
      assertTrue(step.effects().stream().noneMatch(SaveConfig.class::isInstance));
    }
  }

  private static boolean isDesk(Step step) {
    return step.state().screen() instanceof Desk;
  }

  /// The desk is closed: what the next visitor finds is a fresh start.
  private static void leavesNothing(KioskState before, KioskState after) {
    if (before.screen() instanceof Desk) {
      assertEquals(Visit.fresh(after.config()), after.visit());
      assertTrue(
          after.screen() instanceof Screen.Attract || after.screen() instanceof Screen.Outage);
    }
  }

  private static AnyValue values(Random random, RandomVisits visits) {
    var names = List.of("", Sample.STREET, Sample.SPINE, "unknown", "notice", "reviewer", " é");
    return new AnyValue(random)
        .know(String.class, () -> names.get(random.nextInt(names.size())))
        .know(LocalDate.class, () -> TODAY.plusDays(random.nextInt(80) - 40))
        .know(LocalTime.class, () -> LocalTime.of(random.nextInt(24), 30))
        .know(LocalDateTime.class, () -> TODAY.atTime(random.nextInt(24), 0))
        .know(YearMonth.class, () -> YearMonth.from(TODAY).plusMonths(random.nextInt(5) - 2))
        .know(DayOfWeek.class, () -> DayOfWeek.of(1 + random.nextInt(7)))
        .know(Duration.class, () -> Duration.ofMinutes(random.nextInt(300) - 100))
        .know(Path.class, () -> Path.of("/media/desk/" + random.nextInt(3)))
        .know(IOException.class, () -> new IOException("the disk"))
        .know(DriveFault.class, () -> DriveFault.values()[random.nextInt(3)])
        .know(LocalText.class, () -> LocalText.english("A title"))
        .know(Article.class, () -> Sample.article(Sample.SPINE))
        .know(KioskConfig.class, () -> Sample.SETUP.config())
        .know(Edition.class, () -> new Edition("{}", Sample.SETUP.config()))
        .know(Object.class, () -> names.get(0))
        .know(Event.class, visits::visitors);
  }
}
