package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Play;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one can try touches, lights, shows, hides and moves only what the picture has.
final class PlayRule implements Rule {
  private final PictureCheck pictures;

  PlayRule(PictureCheck pictures) {
    this.pictures = pictures;
  }

  @Override
  public Matter matter() {
    return Matter.TRYING;
  }

  @Override
  public void check(Page page) {
    var play = page.slide().play();
    if (play.isEmpty()) {
      return;
    }
    page.drawing(pictures, "try", "There is no drawing whose parts one could touch.")
        .ifPresent(drawing -> checkSpots(page, play.spots(), drawing.parts()));
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
      checkPairs(page, i, "move/", spot.move(), parts);
      checkPairs(page, i, "grow/", spot.grow(), parts);
    }
  }

  private static void checkPairs(
      Page page, int spot, String field, Map<String, String> pairs, Set<String> parts) {
    for (var pair : new TreeMap<>(pairs).entrySet()) {
      checkPart(page, spot, field + pair.getKey(), pair.getKey(), parts);
      checkPart(page, spot, field + pair.getKey(), pair.getValue(), parts);
    }
  }

  private static void checkPart(Page page, int spot, String field, String part, Set<String> parts) {
    if (!parts.contains(part)) {
      page.error(
          page.lines().spot(spot, field),
          "The picture has no part named \"%s\".".formatted(part),
          "Name a group in the picture id=\"%s\", or write one of: %s."
              .formatted(part, PartNames.near(part, parts)));
    }
  }
}
