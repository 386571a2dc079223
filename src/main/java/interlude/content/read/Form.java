package interlude.content.read;

import interlude.content.LocalText;
import interlude.content.Names;
import interlude.content.read.Value.Scalar;
import interlude.content.read.Value.Scalar.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes typed fields out of a [Value.Fields] and reports what is missing or of the wrong kind.
/// Where a field is not sound it gives something empty, and the form is not sound any more.
final class Form {
  private final Value.Fields fields;
  private final String part;
  private final Problems problems;
  private boolean sound = true;

  /// @param part what the fields belong to, for the problems; empty for the whole file
  Form(Value value, String part, Problems problems) {
    this.part = part;
    this.problems = problems;
    if (value instanceof Value.Fields given) {
      fields = given;
    } else {
      fields = new Value.Fields(Map.of(), value.line());
      fault(
          value.line(), part, "Named fields are expected here.", "Write { \"name\": value, ... }.");
    }
  }

  boolean isSound() {
    return sound;
  }

  int line() {
    return fields.line();
  }

  int line(String name) {
    return get(name).line();
  }

  boolean has(String name) {
    return !(get(name) instanceof Value.Nothing);
  }

  /// Warns of every field that is not one of these.
  void only(Set<String> known) {
    fields
        .byName()
        .forEach((name, value) -> {
          if (!known.contains(name)) {
            problems.warning(
                value.line(),
                path(name),
                "The name " + name + " is not known here.",
                "Check its spelling, or take it out.");
          }
        });
  }

  String text(String name) {
    return has(name) ? textOr(name, "") : missing(name, "");
  }

  /// The text of that field, or `fallback` where there is none.
  String textOr(String name, String fallback) {
    return switch (get(name)) {
      case Scalar scalar when scalar.is(Type.TEXT) -> scalar.text().strip();
      case Value.Nothing _ -> fallback;
      case Value other -> wrong(other, name, "a text in quotes", fallback);
    };
  }

  /// The text of that field however it is written, as YAML's words need no quotes.
  String wordsOr(String name, String fallback) {
    return get(name) instanceof Scalar scalar ? scalar.text().strip() : textOr(name, fallback);
  }

  boolean flagOr(String name, boolean fallback) {
    return switch (get(name)) {
      case Scalar scalar when scalar.is(Type.FLAG) -> Boolean.parseBoolean(scalar.text());
      case Value.Nothing _ -> fallback;
      case Value other -> wrong(other, name, "true or false", fallback);
    };
  }

  <E extends Enum<E>> E choiceOr(String name, Class<E> kind, E fallback) {
    if (!has(name)) {
      return fallback;
    }
    var written = wordsOr(name, "");
    return Choices.of(kind, written)
        .orElseGet(() -> wrong(get(name), name, "one of " + Choices.all(kind), fallback));
  }

  <E extends Enum<E>> E choice(String name, Class<E> kind, E fallback) {
    return has(name) ? choiceOr(name, kind, fallback) : missing(name, fallback);
  }

  Optional<LocalDate> dateIfAny(String name) {
    try {
      return has(name) ? Optional.of(LocalDate.parse(wordsOr(name, ""))) : Optional.empty();
    } catch (DateTimeParseException e) {
      return wrong(get(name), name, "a day such as 2026-11-22", Optional.empty());
    }
  }

  LocalDate date(String name) {
    return has(name) ? dateIfAny(name).orElse(LocalDate.MIN) : missing(name, LocalDate.MIN);
  }

  /// A text by language. English is needed, as every other language falls back to it.
  LocalText local(String name, Names names) {
    if (!has(name)) {
      return missing(name, LocalText.NONE);
    }
    var form = form(name);
    var texts = new LinkedHashMap<String, String>();
    form.names()
        .forEach(language -> texts.put(language, form.named(language, form.text(language), names)));
    if (!texts.containsKey("en")) {
      form.missing("en", "");
    }
    sound &= form.sound;
    return new LocalText(texts);
  }

  /// The text with its names put in.
  String named(String name, String text, Names names) {
    if (!Names.areWhole(text)) {
      fault(
          line(name),
          path(name),
          "A name is not written in full.",
          "Write {{the name|the words that stand for it}}.");
    }
    return names.in(text);
  }

  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (var item : items(name)) {
      if (item instanceof Scalar scalar && scalar.is(Type.TEXT)) {
        texts.add(scalar.text().strip());
      } else {
        wrong(item, name, "a list of texts", "");
      }
    }
    return texts;
  }

  /// The fields of that field; without any where there are none.
  Form form(String name) {
    return new Form(has(name) ? get(name) : Value.Fields.NONE, path(name), problems);
  }

  List<Form> forms(String name) {
    return items(name).stream().map(item -> new Form(item, path(name), problems)).toList();
  }

  Set<String> names() {
    return fields.byName().keySet();
  }

  List<Value> items(String name) {
    return switch (get(name)) {
      case Value.Items items -> items.items();
      case Value.Nothing _ -> List.of();
      case Value other -> wrong(other, name, "a list in [ ]", List.of());
    };
  }

  private Value get(String name) {
    return fields.byName().getOrDefault(name, new Value.Nothing(fields.line()));
  }

  <T> T missing(String name, T instead) {
    fault(fields.line(), path(name), "The field " + name + " is missing.", "Add it.");
    return instead;
  }

  <T> T wrong(Value value, String name, String expected, T instead) {
    fault(
        value.line(),
        path(name),
        "This is not what " + name + " needs.",
        "Write " + expected + ".");
    return instead;
  }

  void faultOf(String name, String what, String remedy) {
    fault(line(name), path(name), what, remedy);
  }

  void fault(int line, String where, String what, String remedy) {
    sound = false;
    problems.error(line, where, what, remedy);
  }

  private String path(String name) {
    return part.isEmpty() ? name : part + "/" + name;
  }
}
