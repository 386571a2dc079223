package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.read.Value.Scalar;
import interlude.content.read.Value.Scalar.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  private final Problems problems = new Problems("a.json");

  @Test
  void knowsTheLinesOfJson() {
    var value = Values.json("{\n  \"a\": 1,\n  \"b\": [true,\n \"x\", null]\n}", problems);
    assertEquals(
        Optional.of(
            new Value.Fields(
                Map.of(
                    "a", new Scalar("1", Type.NUMBER, 2),
                    "b",
                        new Value.Items(
                            List.of(
                                new Scalar("true", Type.FLAG, 3),
                                new Scalar("x", Type.TEXT, 4),
                                new Value.Nothing(4)),
                            3)),
                1)),
        value);
  }

  @Test
  void knowsTheLinesOfYaml() {
    var value = Values.yaml("id: x\nlabels: { off: \"Off\", n: 27 }\n", 10, problems);
    assertEquals(
        Optional.of(
            new Value.Fields(
                Map.of(
                    "id", new Scalar("x", Type.TEXT, 11),
                    "labels",
                        new Value.Fields(
                            Map.of(
                                "off",
                                new Scalar("Off", Type.TEXT, 12),
                                "n",
                                new Scalar("27", Type.NUMBER, 12)),
                            12)),
                11)),
        value);
  }

  @Test
  void theFirstOfTwoNamesCountsWithAWarning() {
    var value = Values.json("{\"a\": 1,\n\"a\": 2}", problems);
    assertEquals(
        Optional.of(new Value.Fields(Map.of("a", new Scalar("1", Type.NUMBER, 1)), 1)), value);
    assertEquals("a.json:2 (a)", problems.all().getFirst().place());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1,",
        "{\"a\" 1}",
        "{'a': 1}",
        "{} {}",
        "tru",
        "\"open",
        "{\"a\": 01}",
        "\u0000"
      })
  void brokenJsonIsAProblem(String text) {
    assertTrue(Values.json(text, problems).isEmpty());
    assertEquals(1, problems.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c",
        "a: [1, 2",
        "a: \"open",
        "{a: 1",
        "- a\nb: c",
        "a: *unknown\n b: &x",
        "\t- a",
        "a: {{Liam|x}} says",
        "%YAML 9.9"
      })
  void brokenYamlIsAProblemOrPlainText(String text) {
    Values.yaml(text, 0, problems);
    assertTrue(problems.all().stream().allMatch(problem -> problem.place().startsWith("a.json:")));
  }

  @Test
  void refusesDepth() {
    assertTrue(Values.json("[".repeat(100_000), problems).isEmpty());
    assertTrue(Values.yaml("[".repeat(10_000), 0, problems).isEmpty());
    assertTrue(Values.json("{\"a\":".repeat(40) + "1" + "}".repeat(40), problems).isEmpty());
  }

  @Test
  void namesTheBrokenLine() {
    Values.json("{\n\"a\": 1,\n\"b\": }\n", problems);
    assertEquals("a.json:3", problems.all().getFirst().place());
  }

  @Test
  void nothingIsNoFields() {
    assertEquals(Optional.of(Value.Fields.NONE), Values.json("", problems));
    assertEquals(Optional.of(Value.Fields.NONE), Values.yaml("# only a note\n", 0, problems));
  }
}
