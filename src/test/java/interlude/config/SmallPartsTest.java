package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {

  @ParameterizedTest
  @CsvSource({
    "langauges, languages",
    "Languages, languages",
    "feature, featured",
    "idel, idle",
    "looks, look",
    "screens, screen",
    "colour, ",
    "x, ",
  })
  void findsTheNameThatWasMeant(String word, String meant) {
    var known = Set.of("languages", "featured", "idle", "look", "screen");
    assertEquals(Optional.ofNullable(meant), Spelling.nearest(word, known));
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "idle, idel, 1", "a, a, 0", "'', abc, 3", "On, on, 0"})
  void countsTheLettersToChange(String one, String other, int letters) {
    assertEquals(letters, Spelling.distance(one, other));
    assertEquals(letters, Spelling.distance(other, one));
  }

  @Test
  void problemsReadFromTheTopOfAFileToItsEnd() {
    var places = List.of("a.json:2 (x/9)", "a.json:2 (x/10)", "a.json:12 (y)", "b.json:1");
    var sorted =
        Stream.of(2, 0, 3, 1)
            .map(places::get)
            .map(place -> Problem.error(place, "w", "r"))
            .sorted()
            .toList();
    assertEquals(places, sorted.stream().map(Problem::place).toList());
  }

  @Test
  void twoProblemsAtOnePlaceAreTwo() {
    var one = Problem.error("a:1", "one", "r");
    var other = Problem.warning("a:1", "one", "r");
    assertEquals(Set.of(one, other), Set.copyOf(new java.util.TreeSet<>(List.of(one, other))));
  }

  @Test
  void problemIsOneLineToRead() {
    assertEquals(
        "error    a.json:1 (b): What. Remedy.",
        Problem.error("a.json:1 (b)", "What.", "Remedy.").toString());
  }

  @Test
  void helpLineMayBeShownOnItsLastDay() {
    var day = LocalDate.of(2027, 1, 1);
    var line = new HelpRecord("US", "s", "1", "", "", "", day, day);
    assertEquals(
        List.of(false, true), Stream.of(day, day.plusDays(1)).map(line::isOverdue).toList());
  }

  @Test
  void configWithoutLanguageCannotBe() {
    var plain = KioskConfig.PLAIN;
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new KioskConfig(
                plain.clinic(),
                List.of(),
                plain.featured(),
                plain.idle(),
                plain.look(),
                plain.display(),
                plain.sound(),
                plain.helpRecords()));
  }

  @Test
  void noticeEndsByItself() {
    var end = LocalDate.of(2026, 12, 24).atTime(18, 0);
    var notice = new KioskConfig.Notice("Closed", end, KioskConfig.Notice.Style.BANNER);
    assertEquals(
        List.of(true, false), Stream.of(end.minusNanos(1), end).map(notice::isOn).toList());
    assertEquals(false, KioskConfig.Notice.NONE.isOn(end));
  }
}
