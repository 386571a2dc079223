package interlude.content.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "walks/deck.en.md:12 (walk) | walks/deck.en.md | 12",
        "walks/deck.en.md (walk) | walks/deck.en.md | 0",
        "walks/article.json | walks/article.json | 0",
        "references.json:7 | references.json | 7",
        "odd (a) (b) | odd | 0",
        "odd:99999999999 | odd:99999999999 | 0"
      })
  void readsThePlace(String place, String file, int line) {
    var finding = Finding.of(Problem.error(place, "What.", "Remedy."), List.of());
    assertEquals(file, finding.file());
    assertEquals(line, finding.line());
    assertEquals(0, finding.page());
  }
}
