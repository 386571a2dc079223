package interlude.content.parcel;

import interlude.content.read.ContentRoot;
import interlude.content.read.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at the names of what is brought in, before a single byte is unpacked: where they lead,
/// whether two mean the same file on some system, whether they are of a kind that an article is
/// made of.
final class Customs {
  /// Plain letters only: what looks alike cannot differ.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final Set<String> KINDS = Set.of("json", "md", "svg", "png", "jpg", "jpeg");

  /// What systems leave behind in every folder.
  private static final Set<String> LITTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

  private static final int DEEPEST = 3;

  private final Problems problems;

  Customs(Problems problems) {
    this.problems = problems;
  }

  /// @return what is left when litter is taken out; worth nothing if there were problems
  List<Piece> pass(List<Piece> pieces) {
    var kept = pieces.stream().filter(piece -> !isLitter(piece.name())).toList();
    var seen = new HashSet<String>();
    long bytes = 0;
    for (var piece : kept) {
      check(piece);
      if (!seen.add(piece.name().toLowerCase(Locale.ROOT))) {
        refuse(piece, "Two files have the name " + piece.name() + ".", "Give each its own name.");
      }
      bytes += piece.size();
    }
    if (bytes > ParcelCaps.MOST_BYTES) {
      problems.error(
          0,
          "",
          "Unpacked it would be larger than %d MB.".formatted(ParcelCaps.MOST_BYTES >> 20),
          "Bring in fewer articles at once, or make their photos smaller.");
    }
    return kept;
  }

  private static boolean isLitter(String name) {
    var steps = name.split("/", -1);
    return steps[0].equals("__MACOSX")
        || LITTER.contains(steps[steps.length - 1].toLowerCase(Locale.ROOT));
  }

  private void check(Piece piece) {
    var steps = piece.name().split("/", -1);
    if (!ContentRoot.isPlain(piece.name())) {
      refuse(
          piece,
          "The name " + piece.name() + " does not stay inside the parcel.",
          "Pack the article's folder anew.");
    } else if (steps.length > DEEPEST) {
      refuse(piece, "A folder lies too deep.", "Put all files of an article into one folder.");
    } else if (!List.of(steps).stream().allMatch(step -> NAME.matcher(step).matches())) {
      refuse(
          piece,
          "The name " + piece.name() + " has letters that not every system knows.",
          "Use the letters a to z, digits, dots and hyphens.");
    } else if (!piece.ordinary()) {
      refuse(piece, piece.name() + " is a link, not a file.", "Put the file itself there.");
    } else if (piece.locked()) {
      refuse(piece, piece.name() + " is locked with a password.", "Pack it without a password.");
    } else if (!KINDS.contains(kind(piece))) {
      refuse(
          piece,
          "An article has no use for " + piece.name() + ".",
          "Take it out: articles are made of .json, .md, .svg, .png and .jpg files.");
    } else if (piece.size() > ParcelCaps.MOST_BYTES_OF_A_FILE) {
      refuse(
          piece,
          "%s is larger than %d MB.".formatted(piece.name(), ParcelCaps.MOST_BYTES_OF_A_FILE >> 20),
          "Make it smaller.");
    }
  }

  private static String kind(Piece piece) {
    var name = piece.file().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void refuse(Piece piece, String what, String remedy) {
    problems.error(0, piece.file(), what, remedy);
  }
}
