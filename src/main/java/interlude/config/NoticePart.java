package interlude.config;

import interlude.config.KioskConfig.Notice;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the message to everyone. A notice without a sound end is none.
final class NoticePart {
  private NoticePart() {}

  private static final Pattern MOMENT = Pattern.compile("20\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
  private static final String REMEDY = "Write day, T and time, such as \"2026-12-24T18:00\".";
  private static final Map<String, Notice.Style> STYLES =
      Map.of("banner", Notice.Style.BANNER, "page", Notice.Style.PAGE);

  static Notice read(Part part) {
    var text = part.value("text").text(200, "");
    var end = part.value("until");
    var until = moment(end);
    var style = part.value("style").oneOf(STYLES, Notice.Style.BANNER);
    part.finish();
    if (!text.isEmpty() && !end.isThere()) {
      part.error("The notice has no end.", REMEDY.replace("Write", "Write \"until\": with"));
    }
    return text.isEmpty() || until.isEmpty() ? Notice.NONE : new Notice(text, until.get(), style);
  }

  private static Optional<LocalDateTime> moment(Value end) {
    var text = end.text(MOMENT, REMEDY, "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(text));
    } catch (DateTimeParseException noSuchTime) {
      end.error("\"until\" names a day or a time that does not exist.", REMEDY);
      return Optional.empty();
    }
  }
}
