package interlude.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossCheckTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("kiosk-config.json"), text);
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream().map(Problem::place).toList();
  }

  @Test
  void allArticlesThereIsNoProblem() throws IOException {
    assertEquals(
        List.of(),
        CrossCheck.articles(file(Sample.FULL), Set.of("mind-and-body", "spinal-cord", "other")));
  }

  @Test
  void unknownArticleIsNamedWithTheNearestOne() throws IOException {
    var problems = CrossCheck.articles(file(Sample.FULL), Set.of("mind-and-body", "spinal-chord"));
    assertEquals(List.of("kiosk-config.json:18 (featured/1/article)"), places(problems));
    assertEquals("Did you mean \"spinal-chord\"?", problems.getFirst().remedy());
    assertTrue(problems.getFirst().isError());
  }

  @Test
  void whatIsNoConfigIsTheReadersToTell() throws IOException {
    for (var text :
        new String[] {
          "", "{", "[]", "{}", "{\"featured\":{\"0\":1}}", "{\"featured\":[1,{},{\"article\":2}]}"
        }) {
      assertEquals(List.of(), CrossCheck.articles(file(text), Set.of()));
      assertEquals(List.of(), CrossCheck.dates(file(text), LocalDate.of(2026, 12, 1)));
    }
    assertEquals(List.of(), CrossCheck.articles(folder.resolve("missing"), Set.of()));
  }

  @Test
  void datesThatAreOverWarn() throws IOException {
    var file = file(Sample.FULL);
    assertEquals(List.of(), CrossCheck.dates(file, LocalDate.of(2026, 12, 31)));
    assertEquals(
        List.of("kiosk-config.json:12 (featured/0/until)"),
        places(CrossCheck.dates(file, LocalDate.of(2027, 4, 30))));
    var late = CrossCheck.dates(file, LocalDate.of(2027, 5, 1));
    assertEquals(
        List.of(
            "kiosk-config.json:12 (featured/0/until)",
            "kiosk-config.json:30 (help/records/0/reviewBy)"),
        places(late));
    assertFalse(late.getLast().isError());
  }

  @Test
  void overdueTableOfTheProgramWarnsAtTheRegion() throws IOException {
    var file = file("{ \"clinic\": { \"name\": \"A\",\n \"region\": \"us\" }, \"featured\": [] }");
    assertEquals(List.of(), CrossCheck.dates(file, LocalDate.of(2027, 5, 21)));
    assertEquals(
        List.of("kiosk-config.json:2 (clinic/region)"),
        places(CrossCheck.dates(file, LocalDate.of(2027, 5, 22))));
  }
}
