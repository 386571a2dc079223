package interlude.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// All that is kept about the staff's way in, as one file's text.
///
/// @param codes those not yet used, all with one salt
record Secrets(Secret pin, List<Secret> codes, Tally tally) {
  private static final String HEAD = "Interlude, staff desk, 1";
  private static final Pattern KEPT =
      Pattern.compile("(pin|code) ([1-9]\\d{0,7}) ([A-Za-z0-9+/]{22}==) ([A-Za-z0-9+/]{43}=)");
  private static final Pattern WRONG = Pattern.compile("wrong (\\d{1,3}) (\\d{1,3})");

  Secrets {
    codes = List.copyOf(codes);
  }

  Secrets with(Tally counted) {
    return new Secrets(pin, codes, counted);
  }

  /// The code opens once, and what was counted is forgiven.
  Optional<Secrets> using(Digits code) {
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    var hash = Secret.hash(code, codes.getFirst().rounds(), codes.getFirst().salt());
    var rest = new ArrayList<Secret>();
    for (var known : codes) {
      if (!known.isHash(hash)) {
        rest.add(known);
      }
    }
    return rest.size() < codes.size()
        ? Optional.of(new Secrets(pin, rest, Tally.NONE))
        : Optional.empty();
  }

  String text() {
    var text = new StringBuilder(HEAD + "\n");
    text.append(line("pin", pin));
    codes.forEach(code -> text.append(line("code", code)));
    return text.append("wrong %d %d\n".formatted(tally.row(), tally.total())).toString();
  }

  private static String line(String kind, Secret secret) {
    return "%s %d %s %s\n".formatted(kind, secret.rounds(), secret.salt(), secret.hash());
  }

  /// Empty unless the text is whole and as it was written.
  static Optional<Secrets> read(String text) {
    var lines = text.lines().toList();
    if (!text.endsWith("\n") || lines.size() < 3 || !lines.getFirst().equals(HEAD)) {
      return Optional.empty();
    }
    var kept = new ArrayList<Secret>();
    for (int i = 1; i < lines.size() - 1; i++) {
      var line = KEPT.matcher(lines.get(i));
      if (!line.matches() || line.group(1).equals("pin") != (i == 1)) {
        return Optional.empty();
      }
      kept.add(new Secret(Integer.parseInt(line.group(2)), line.group(3), line.group(4)));
    }
    return tally(lines.getLast())
        .map(tally -> new Secrets(kept.getFirst(), kept.subList(1, kept.size()), tally));
  }

  private static Optional<Tally> tally(String line) {
    var wrong = WRONG.matcher(line);
    if (!wrong.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(wrong.group(1));
    int total = Integer.parseInt(wrong.group(2));
    return row <= total && total <= Tally.MOST
        ? Optional.of(new Tally(row, total))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "secrets of the staff";
  }
}
