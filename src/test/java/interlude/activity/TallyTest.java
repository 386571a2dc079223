package interlude.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final LocalDateTime MORNING = LocalDateTime.parse("2026-11-25T09:10");

  @Test
  void whatIsTakenComesInAnOrderThatSaysNothing() {
    var tally = new Tally();
    tally.add(Count.Page.at(MORNING, "b", "z"));
    tally.add(Count.Reading.at(MORNING, "b"));
    tally.add(Count.Page.at(MORNING, "a", "y"));
    tally.add(Count.Page.at(MORNING, "b", "z"));
    var taken = tally.take();
    assertEquals(
        List.of(
            Count.Page.at(MORNING, "a", "y"),
            Count.Page.at(MORNING, "b", "z"),
            Count.Reading.at(MORNING, "b")),
        List.copyOf(taken.keySet()));
    assertEquals(2, taken.get(Count.Page.at(MORNING, "b", "z")));
    assertTrue(tally.take().isEmpty());
  }

  @Test
  void itIsDueWhenAPartOfTheDayIsOver() {
    var tally = new Tally();
    assertFalse(tally.isDue(Count.Reading.at(MORNING, "a")));
    tally.add(Count.Reading.at(MORNING, "a"));
    assertFalse(tally.isDue(Count.Reading.at(MORNING.plusHours(1), "b")));
    assertFalse(tally.isDue(Count.Page.at(MORNING.plusHours(3), "b", "s")));
    assertTrue(tally.isDue(Count.Reading.at(MORNING.plusHours(3), "a")));
    assertTrue(tally.isDue(Count.Reading.at(MORNING.plusWeeks(1), "a")));
  }

  @Test
  void muchIsWrittenDownBeforeThePowerFails() {
    var tally = new Tally();
    for (int slide = 0; slide < 200; slide++) {
      tally.add(Count.Page.at(MORNING, "a", "s" + slide));
    }
    assertTrue(tally.isDue(Count.Page.at(MORNING, "a", "s1")));
  }

  @Test
  void whatCouldNotBeWrittenWaitsOn() {
    var tally = new Tally();
    tally.add(Count.Reading.at(MORNING, "a"));
    tally.giveBack(Map.of(Count.Reading.at(MORNING, "a"), 4));
    assertEquals(Map.of(Count.Reading.at(MORNING, "a"), 5), tally.take());
  }
}
