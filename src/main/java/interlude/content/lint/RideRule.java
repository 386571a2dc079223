package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Ride;
import java.util.Set;

/// What moves by itself is in the picture, and so is the line that it follows.
final class RideRule implements Rule {
  private final PictureCheck pictures;

  RideRule(PictureCheck pictures) {
    this.pictures = pictures;
  }

  @Override
  public Matter matter() {
    return Matter.TRYING;
  }

  @Override
  public void check(Page page) {
    var rides = page.slide().motion();
    if (rides.isEmpty()) {
      return;
    }
    page.drawing(pictures, "motion", "There is no drawing whose parts could move.")
        .ifPresent(drawing -> {
          for (int i = 0; i < rides.size(); i++) {
            check(page, page.lines().key("motion/" + i), rides.get(i), drawing);
          }
        });
  }

  private static void check(Page page, int line, Ride ride, PictureCheck.Contents drawing) {
    if (!drawing.parts().contains(ride.part())) {
      page.error(
          line,
          "The picture has no part named \"%s\".".formatted(ride.part()),
          "Name a group in the picture id=\"%s\", or write one of: %s."
              .formatted(ride.part(), PartNames.near(ride.part(), drawing.parts())));
    }
    if (!drawing.lines().contains(ride.along())) {
      page.error(
          line,
          "The picture has no line named \"%s\".".formatted(ride.along()),
          remedy(ride.along(), drawing.lines()));
    }
  }

  private static String remedy(String along, Set<String> lines) {
    var draw = "Draw a path in the picture with id=\"%s\"".formatted(along);
    return lines.isEmpty()
        ? draw + "."
        : draw + ", or write one of: " + PartNames.near(along, lines) + ".";
  }
}
