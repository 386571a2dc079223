package interlude.content.read;

import interlude.content.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A text in a JSON file, for whoever checks words rather than meaning.
///
/// @param path its names from the top, such as `title/en`
/// @param words with its names put in
public record JsonText(String path, String words, int line) {
  private static final int CAP = 8 * 1024 * 1024;

  /// Every text of the file, from the top down; none if it cannot be read.
  public static List<JsonText> of(Path file, Names names) {
    var problems = new Problems("");
    var texts = new ArrayList<JsonText>();
    TextFile.read(file, CAP, problems)
        .flatMap(text -> Values.json(text, problems))
        .ifPresent(value -> collect(value, "", names, texts));
    return texts;
  }

  /// The language that it is in, if its last name is one; else English.
  public String language() {
    var last = path.substring(path.lastIndexOf('/') + 1);
    return last.matches("[a-z]{2,3}") ? last : "en";
  }

  private static void collect(Value value, String path, Names names, List<JsonText> texts) {
    switch (value) {
      case Value.Fields fields ->
          fields
              .byName()
              .forEach((name, inner) ->
                  collect(inner, path.isEmpty() ? name : path + "/" + name, names, texts));
      case Value.Items items -> items.items().forEach(item -> collect(item, path, names, texts));
      case Value.Scalar scalar when scalar.is(Value.Scalar.Type.TEXT) ->
          texts.add(new JsonText(path, names.in(scalar.text()), scalar.line()));
      case Value.Scalar _, Value.Nothing _ -> {}
    }
  }
}
