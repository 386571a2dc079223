package interlude.config;

import interlude.config.KioskConfig.Clinic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks for the clinic's name and region in a text that is not JSON, so that the help numbers are
/// right all the same.
///
/// Takes only what stands in the part `clinic`, whole and once: a comment, a half word or a second
/// region counts for nothing.
final class ClinicGlimpse {
  private ClinicGlimpse() {}

  private static final List<String> START = List.of("\"clinic", ":", "{");
  private static final Pattern NAME = Pattern.compile("[ -~&&[^\\\\]]{1,60}");

  /// A plain config with the clinic's name and region; empty if neither can be found.
  static Optional<KioskConfig> in(String text) {
    var pieces = pieces(text);
    int start = Collections.indexOfSubList(pieces, START);
    if (start < 0 || start != Collections.lastIndexOfSubList(pieces, START)) {
      return Optional.empty();
    }
    var entries = entries(pieces.subList(start + START.size(), pieces.size()));
    var region = entries.getOrDefault("region", "").toUpperCase(Locale.ROOT);
    var name = entries.getOrDefault("name", "");
    var clinic =
        new Clinic(
            NAME.matcher(name).matches() ? name : "",
            "",
            Region.isKnown(region) ? region : "",
            true);
    return clinic.name().isEmpty() && clinic.region().isEmpty()
        ? Optional.empty()
        : Optional.of(plainFor(clinic));
  }

  private static KioskConfig plainFor(Clinic clinic) {
    var plain = KioskConfig.PLAIN;
    return new KioskConfig(
        clinic,
        plain.languages(),
        plain.featured(),
        plain.idle(),
        plain.look(),
        plain.display(),
        plain.sound(),
        plain.helpRecords());
  }

  /// Names and texts up to the part's end; a name that stands twice with two texts has none.
  private static Map<String, String> entries(List<String> pieces) {
    var entries = new HashMap<String, String>();
    for (int i = 0; i + 2 < pieces.size() && !pieces.get(i).equals("}"); i++) {
      if (isText(pieces.get(i)) && pieces.get(i + 1).equals(":") && isText(pieces.get(i + 2))) {
        var text = pieces.get(i + 2).substring(1);
        entries.merge(
            pieces.get(i).substring(1), text, (one, other) -> one.equals(other) ? one : "");
      }
    }
    return entries;
  }

  private static boolean isText(String piece) {
    return piece.startsWith("\"");
  }

  /// The text's signs and quoted texts without blanks and comments; a quoted text keeps its first
  /// mark.
  private static List<String> pieces(String text) {
    var pieces = new ArrayList<String>();
    for (int at = 0; at < text.length(); ) {
      int end = endOfPiece(text, at);
      var piece = text.substring(at, end);
      if (piece.length() > 1 && isText(piece)) {
        pieces.add(piece.endsWith("\"") ? piece.substring(0, piece.length() - 1) : "?");
      } else if (piece.length() == 1 && !piece.isBlank()) {
        pieces.add(piece);
      }
      at = end;
    }
    return pieces;
  }

  private static int endOfPiece(String text, int at) {
    if (text.charAt(at) == '"') {
      return endOfQuoted(text, at);
    }
    if (text.startsWith("/*", at)) {
      return after(text, "*/", at + 2);
    }
    return text.startsWith("//", at) || text.charAt(at) == '#' ? after(text, "\n", at) : at + 1;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /// Behind the closing mark; behind the line if it is not closed there.
  private static int endOfQuoted(String text, int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }
}
