package interlude.config.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What happens to the signs of a file.
class ConfigEditTest {

  private static String edited(String text, Change... changes) {
    return ConfigEdit.text(text, List.of(changes));
  }

  private static Change set(String pointer, String json) {
    return new Change.Set(pointer, new JsonMapper().readTree(json));
  }

  private static Change insert(String list, int index, String json) {
    return new Change.Insert(list, index, new JsonMapper().readTree(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1}               | /a   | 2         | {"a":2}
          { "a" : [1,  2] }     | /a/1 | 3         | { "a" : [1,  3] }
          {"a":1}               | /b   | "x"       | {"a":1,"b":"x"}
          { "a": 1 }            | /b   | "x"       | { "a": 1, "b": "x" }
          {"a": 1}              | /b   | true      | {"a": 1, "b": true}
          {}                    | /b/c | 1         | {"b": { "c": 1 }}
          { "a": {} }           | /a/b | [1,2]     | { "a": { "b": [1, 2] } }
          { "a": 60.0 }         | /a   | 60.0      | { "a": 60.0 }
          { "a": "é\\u00e9" }   | /a   | "éé"      | { "a": "é\\u00e9" }
          { "a": 1 }            | /a   | "é\\n\\"" | { "a": "é\\n\\"" }
          { "a/b~": 1 }         | /a~1b~0 | 2      | { "a/b~": 2 }
          { "a": [1] }          | /a/7 | 2         | { "a": [1] }
          { "a": 1 }            | /a/b | 2         | { "a": 1 }
          { "😀": 1, "a": "😀" } | /a  | 2         | { "😀": 1, "a": 2 }
          """)
  void setsAValue(String text, String pointer, String json, String expected) {
    assertEquals(
        expected.replace("{\"b\": { \"c\": 1 }}", "{ \"b\": { \"c\": 1 } }"),
        edited(text, set(pointer, json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          { "a": 1, "b": 2, "c": 3 } | /a     | { "b": 2, "c": 3 }
          { "a": 1, "b": 2, "c": 3 } | /b     | { "a": 1, "c": 3 }
          { "a": 1, "b": 2, "c": 3 } | /c     | { "a": 1, "b": 2 }
          { "a": [ 1 ] }             | /a/0   | { "a": [] }
          { "a": 1 }                 | /b     | { "a": 1 }
          { "a": 1 }                 | /b/c/d | { "a": 1 }
          """)
  void removesAValue(String text, String pointer, String expected) {
    assertEquals(expected, edited(text, new Change.Remove(pointer)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":["x","y"]}      | 0  | {"a":["n","x","y"]}
          {"a": ["x", "y"]}    | 0  | {"a": ["n", "x", "y"]}
          {"a": [ "x", "y" ]}  | 1  | {"a": [ "x", "n", "y" ]}
          {"a": ["x"]}         | 0  | {"a": ["n", "x"]}
          {"a": ["x"]}         | 99 | {"a": ["x", "n"]}
          {"a": []}            | 0  | {"a": ["n"]}
          {"b": 1}             | 0  | {"b": 1}
          """)
  void insertsAnEntry(String text, int index, String expected) {
    assertEquals(expected, edited(text, insert("/a", index, "\"n\"")));
  }

  @ParameterizedTest
  @CsvSource({
    "0,2,'{\"a\": [2,  3, 1 ]}'",
    "2,0,'{\"a\": [3,  1, 2 ]}'",
    "1,1,'{\"a\": [1,  2, 3 ]}'"
  })
  void movesAnEntryAndLeavesTheSpacesWhereTheyAre(int from, int to, String expected) {
    assertEquals(expected, edited("{\"a\": [1,  2, 3 ]}", new Change.Move("/a", from, to)));
  }

  private static final String LINES =
      """
      {
          "clinic": {
              "name": "A",
              "x-own": [1,2]
          },
          "featured": [
              { "article": "a", "on": true },
              { "article": "b" }
          ]
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void followsTheLinesOfTheFile(String end) {
    var text = LINES.replace("\n", end);
    assertEquals(
        text.replace("\"name\": \"A\",", "\"name\": \"B\","),
        edited(text, set("/clinic/name", "\"B\"")));
    assertEquals(
        text.replace("[1,2]", "[1,2]," + end + "        \"region\": \"US\""),
        edited(text, set("/clinic/region", "\"US\"")));
    assertEquals(
        text.replace(
            "        { \"article\": \"a\"",
            "        { \"article\": \"c\" }," + end + "        { \"article\": \"a\""),
        edited(text, insert("/featured", 0, "{\"article\":\"c\"}")));
    assertEquals(
        text.replace("\"b\" }", "\"b\" }," + end + "        { \"article\": \"c\" }"),
        edited(text, insert("/featured", 2, "{\"article\":\"c\"}")));
    assertEquals(
        text.replace("        { \"article\": \"a\", \"on\": true }," + end, ""),
        edited(text, new Change.Remove("/featured/0")));
    assertEquals(
        text.replace("\"on\": true },", "\"on\": true, \"dwellSeconds\": 9 },"),
        edited(text, set("/featured/0/dwellSeconds", "9")));
    assertEquals(
        text.replace(
            "]" + end + "}", "]," + end + "    \"look\": { \"theme\": \"dark\" }" + end + "}"),
        edited(text, set("/look/theme", "\"dark\"")));
    assertEquals(
        text.replace("{ \"article\": \"a\", \"on\": true }", "#")
            .replace("{ \"article\": \"b\" }", "{ \"article\": \"a\", \"on\": true }")
            .replace("#", "{ \"article\": \"b\" }"),
        edited(text, new Change.Move("/featured", 0, 1)));
  }

  @Test
  void writesWhatIsLongOverLines() {
    var long1 = "x".repeat(60);
    assertEquals(
        """
        {
          "a": 1,
          "help": {
            "records": [
              {
                "service": "%1$s",
                "call": "%1$s",
                "hours": ["1", "2"]
              }
            ]
          }
        }
        """
            .formatted(long1),
        edited(
            "{\n  \"a\": 1\n}\n",
            set(
                "/help/records",
                "[{\"service\":\"%1$s\",\"call\":\"%1$s\",\"hours\":[\"1\",\"2\"]}]"
                    .formatted(long1))));
  }

  @Test
  void keepsAListOverLinesWhereItWas() {
    assertEquals(
        "{\n  \"a\": [\n    1,\n    2,\n    3\n  ]\n}",
        edited("{\n  \"a\": [\n    1,\n    2\n  ]\n}", set("/a", "[1,2,3]")));
  }

  @Test
  void startsAListOfGroupsOnLines() {
    assertEquals(
        "{\n  \"a\": [\n    { \"b\": 1 }\n  ]\n}",
        edited("{\n  \"a\": []\n}", insert("/a", 0, "{\"b\":1}")));
  }
}
