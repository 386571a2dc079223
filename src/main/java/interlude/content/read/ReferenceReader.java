package interlude.content.read;

import interlude.content.Citation;
import interlude.content.Citation.Status;
import interlude.content.LocalText;
import interlude.content.Names;
import interlude.content.Reading;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `references.json`, a list of sources in CSL-JSON as Zotero writes it. What the kiosk knows
/// beyond that stands in the entry's `custom`: `status`, `note`, `plain`. An entry that is not
/// sound is left out.
public final class ReferenceReader {
  private static final int CAP = 8 * 1024 * 1024;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_:.-]*");

  private final Problems problems;
  private final Names names;

  private ReferenceReader(Problems problems, Names names) {
    this.problems = problems;
    this.names = names;
  }

  /// The sources by key, in the file's order. Never throws.
  public static Reading<Map<String, Citation>> read(Path file, Names names) {
    var problems = new Problems(String.valueOf(file.getFileName()));
    var text = TextFile.read(file, CAP, problems);
    var citations = text.map(written -> read(written, names, problems)).orElse(Map.of());
    return new Reading<>(citations, problems.all());
  }

  static Map<String, Citation> read(String text, Names names, Problems problems) {
    var reader = new ReferenceReader(problems, names);
    return Values.json(text, problems).map(reader::citations).orElse(Map.of());
  }

  private Map<String, Citation> citations(Value value) {
    var citations = new LinkedHashMap<String, Citation>();
    if (!(value instanceof Value.Items list)) {
      problems.error(
          value.line(), "", "This is not a list of sources.", "Export the collection as CSL JSON.");
      return citations;
    }
    list.items()
        .forEach(entry -> citation(entry).ifPresent(found -> add(found, entry.line(), citations)));
    return citations;
  }

  private void add(Citation found, int line, Map<String, Citation> citations) {
    if (citations.putIfAbsent(found.key(), found) != null) {
      problems.error(
          line, found.key(), "This key stands there twice.", "Give one of the two another key.");
    }
  }

  private Optional<Citation> citation(Value entry) {
    var key = new Form(entry, "", problems).textOr("id", "");
    var form = new Form(entry, key, problems);
    form.text("id");
    if (!key.isEmpty() && !KEY.matcher(key).matches()) {
      form.fault(
          form.line("id"),
          key,
          "A key has letters, digits, dashes and dots only.",
          "Write a key such as COH91.");
    }
    var custom = form.form("custom");
    var plain = custom.has("plain") ? custom.local("plain", names) : LocalText.NONE;
    int year = year(form);
    var citation =
        new Citation(
            key,
            Credit.of(authors(form), year, venue(form)),
            form.text("title"),
            venue(form),
            year,
            plain,
            custom.choiceOr("status", Status.class, Status.NOT_SEEN),
            names.in(custom.textOr("note", "")));
    return form.isSound() && custom.isSound() ? Optional.of(citation) : Optional.empty();
  }

  /// The first year of `issued`; 0 if there is none.
  private int year(Form form) {
    var parts = form.form("issued").items("date-parts");
    if (parts.isEmpty()) {
      return 0;
    }
    return parts.getFirst() instanceof Value.Items date
            && !date.items().isEmpty()
            && date.items().getFirst() instanceof Value.Scalar scalar
            && scalar.text().matches("\\d{4}")
        ? Integer.parseInt(scalar.text())
        : form.wrong(parts.getFirst(), "issued", "a date such as [[2004, 4]]", 0);
  }

  private static String venue(Form form) {
    return form.textOr("container-title", form.textOr("publisher", ""));
  }

  private static List<String> authors(Form form) {
    return form.forms("author").stream().map(ReferenceReader::author).toList();
  }

  private static String author(Form author) {
    var particle = author.textOr("non-dropping-particle", "");
    var family = author.textOr("family", author.textOr("literal", ""));
    return (particle + " " + family).strip();
  }
}
