package interlude.content.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import interlude.config.disk.Disk.Rights;
import interlude.config.disk.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was signed off, in the state folder. An entry that cannot be understood counts as
/// none: then the article is not signed off, which is the careful side.
///
/// @param state the folder of what the kiosk itself writes
public record SignOffFile(Disk disk, Path state) {
  private static final String FILE = "reviews.json";
  private static final int CAP = 8 * 1024 * 1024;
  private static final JsonMapper MAPPER = new JsonMapper();

  public SignOffs read() {
    var found = new ArrayList<SignOff>();
    try {
      var root = MAPPER.readTree(new String(disk.read(file(), CAP), UTF_8));
      root.path("reviews").forEach(entry -> entry(entry).ifPresent(found::add));
    } catch (IOException | JacksonException none) {
      return SignOffs.NONE;
    }
    return SignOffs.of(found);
  }

  private static Optional<SignOff> entry(JsonNode entry) {
    try {
      var signed =
          new SignOff(
              entry.path("article").stringValue(""),
              entry.path("deck").stringValue(""),
              entry.path("reviewer").stringValue("").strip(),
              LocalDate.parse(entry.path("date").stringValue("")));
      return signed.isNone() || signed.print().isEmpty() ? Optional.empty() : Optional.of(signed);
    } catch (DateTimeException scribbled) {
      return Optional.empty();
    }
  }

  /// @return what went wrong, if anything; the old file stands then
  public Optional<Fault> write(SignOffs all) {
    var root = MAPPER.createObjectNode();
    var list = root.putArray("reviews");
    all.byArticle().values().stream()
        .sorted(java.util.Comparator.comparing(SignOff::article))
        .forEach(one ->
            list.addObject()
                .put("article", one.article())
                .put("deck", one.print())
                .put("reviewer", one.reviewer())
                .put("date", one.day().toString()));
    var text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    return new AtomicFile(disk, file()).replace(text, new Rights.OwnerOnly());
  }

  private Path file() {
    return state.resolve(FILE);
  }
}
