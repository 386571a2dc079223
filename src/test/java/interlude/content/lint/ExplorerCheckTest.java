package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.content.ExplorerParts;
import interlude.content.Names;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ExplorerReader;
import interlude.content.read.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplorerCheckTest {
  private static final String SOUND =
      """
      { "picture": "loop.svg",
        "title": { "en": "Turn it." },
        "ask": { "en": "Turn one up." },
        "alt": { "en": "A lamp and a cat." },
        "levers": [
          { "id": "lamp", "name": { "en": "Lamp" }, "role": "help",
            "less": { "en": "Dim" }, "usual": { "en": "On" }, "more": { "en": "Bright" } } ],
        "answers": [
          { "id": "cat", "name": { "en": "Cat" }, "role": "mind",
            "less": { "en": "asleep" }, "usual": { "en": "awake" }, "more": { "en": "at play" } } ],
        "rules": [
          { "from": "lamp", "to": "cat", "when": "more", "effect": "less",
            "claim": { "en": "Light wakes the cat. [@X] {strong causes}" } } ],
        "surprises": [
          { "name": { "en": "Dogs" }, "thought": { "en": "“Dogs mind cats.”" },
            "claim": { "en": "They do not. [@X] {moderate}" } } ] }
      """;

  @TempDir Path folder;

  private List<Problem> check(String text, PictureCheck pictures) throws IOException {
    Files.writeString(folder.resolve("explorer.json"), text);
    Files.writeString(folder.resolve("loop.svg"), "<svg/>");
    var where = new ArticleFolder(folder);
    var source = ExplorerReader.source(where, "explorer.json", "en", Names.SHOWN);
    var problems = new Problems("explorer.json");
    new ExplorerCheck(source, "en", Set.of("X"), pictures, problems).check(where);
    return problems.all();
  }

  @Test
  void aSoundOneHasNoProblems() throws IOException {
    assertEquals(List.of(), check(SOUND, PictureCheck.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turn it. | One two three four five six seven. | 1 (title) | has 7 words",
        "\"Lamp\" | \"One two three four\" | 6 (levers) | has 4 words",
        "asleep | fast asleep on top | 9 (answers) | has 4 words",
        "Light wakes the cat. | a b c d e f g h i j k l m n o p q r s. | 12 (rules) | sentence here has 19",
        "[@X] {strong | [@Z] {strong | 12 (rules) | source Z is not in references.json",
        "They do not. | It will boost your immunity. | 15 (surprises) | may hurt",
        "\"Dogs\" | \"One two three four\" | 15 (surprises) | has 4 words",
        "{strong causes} | {early linked} | 9 (answers) | Nothing moves the answer cat",
        "A lamp and a cat. | loop.svg | 1 (alt) | no description",
        "loop.svg | round.svg | 1 (picture) | round.svg is not there",
        "Light wakes the cat. | Luminosity invariably invigorates domesticated felines considerably. | 1 (rules) | read at grade",
      })
  void findsAndPlaces(String sound, String wrong, String place, String what) throws IOException {
    var found = check(SOUND.replace(sound, wrong), PictureCheck.NONE);
    assertTrue(
        found.stream()
            .anyMatch(problem ->
                problem.place().equals("explorer.json:" + place) && problem.what().contains(what)),
        found.toString());
  }

  @Test
  void aLeverLeadsSomewhere() throws IOException {
    var lever =
        """
        { "id": "door", "name": { "en": "Door" }, "role": "help",
          "less": { "en": "Shut" }, "usual": { "en": "Ajar" }, "more": { "en": "Open" } },
        """;
    var found = check(SOUND.replace("\"levers\": [", "\"levers\": [" + lever), PictureCheck.NONE);
    assertTrue(found.getFirst().what().contains("door leads nowhere"), found.toString());
  }

  @Test
  void threeSurprisesFit() throws IOException {
    int at = SOUND.indexOf("{ \"name\": { \"en\": \"Dogs\"");
    var one = SOUND.substring(at, SOUND.indexOf("] }", at));
    var four = one + "," + one + "," + one + "," + one;
    var found = check(SOUND.replace(one, four), PictureCheck.NONE);
    assertTrue(found.getFirst().what().contains("4 surprises"), found.toString());
  }

  @Test
  void thePictureHasAPartForEverything() throws IOException {
    Files.writeString(folder.resolve("explorer.json"), SOUND);
    var explorer =
        ExplorerReader.source(new ArticleFolder(folder), "explorer.json", "en", Names.SHOWN)
            .explorer();
    var parts = new HashSet<>(ExplorerParts.of(explorer));
    assertEquals(List.of(), check(SOUND, showing(parts)));
    for (var part : ExplorerParts.of(explorer)) {
      var rest = new HashSet<>(parts);
      rest.remove(part);
      var found = check(SOUND, showing(rest));
      assertEquals(1, found.size(), part);
      assertTrue(found.getFirst().what().contains("\"" + part + "\""), found.toString());
    }
  }

  private static PictureCheck showing(Set<String> parts) {
    return (_, _) ->
        new PictureCheck.Contents(true, Set.of(), Set.of(), parts, Set.of(), List.of());
  }
}
