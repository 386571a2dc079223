package interlude.content.lint;

import interlude.content.Play;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one can try touches, lights, shows, hides and moves only what the picture has.
final class PlayRule implements Rule {
  /// How many names a remedy lists; a picture may have a hundred.
  private static final int MOST_LISTED = 12;

  private final PictureCheck pictures;

  PlayRule(PictureCheck pictures) {
    this.pictures = pictures;
  }

  @Override
  public void check(Page page) {
    var play = page.slide().play();
    if (play.isEmpty()) {
      return;
    }
    var name = page.slide().picture().file();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      page.error(
          page.lines().key("try"),
          "There is no drawing whose parts one could touch.",
          "Name an SVG picture, or take try out.");
      return;
    }
    page.folder()
        .file(name)
        .map(file -> pictures.look(file, page.folder().name() + "/" + name))
        .filter(PictureCheck.Contents::known)
        .ifPresent(contents -> checkSpots(page, play.spots(), contents.parts()));
  }

  private static void checkSpots(Page page, List<Play.Spot> spots, Set<String> parts) {
    for (int i = 0; i < spots.size(); i++) {
      var spot = spots.get(i);
      checkPart(page, i, "part", spot.part(), parts);
      for (var part : spot.light()) {
        checkPart(page, i, "light", part, parts);
      }
      for (var part : spot.show()) {
        checkPart(page, i, "show", part, parts);
      }
      for (var part : spot.hide()) {
        checkPart(page, i, "hide", part, parts);
      }
      for (var move : new TreeMap<>(spot.move()).entrySet()) {
        checkPart(page, i, "move/" + move.getKey(), move.getKey(), parts);
        checkPart(page, i, "move/" + move.getKey(), move.getValue(), parts);
      }
    }
  }

  private static void checkPart(Page page, int spot, String field, String part, Set<String> parts) {
    if (!parts.contains(part)) {
      page.error(
          page.lines().spot(spot, field),
          "The picture has no part named \"%s\".".formatted(part),
          "Name a group in the picture id=\"%s\", or write one of: %s."
              .formatted(part, listed(part, parts)));
    }
  }

  /// The names that begin alike come first.
  private static String listed(String part, Set<String> parts) {
    var names =
        new TreeSet<>(parts)
            .stream()
                .sorted((one, other) -> Integer.compare(alike(part, other), alike(part, one)))
                .toList();
    var few = String.join(", ", names.subList(0, Math.min(MOST_LISTED, names.size())));
    return names.size() > MOST_LISTED ? few + ", ..." : few;
  }

  private static int alike(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
