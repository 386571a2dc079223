package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Slide;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// No slide without a picture that is there, that one can hear described, and whose words and
/// numbers the deck gives.
final class PictureRule implements Rule {
  private static final int SHORTEST_ALT = 5;
  private static final int LONGEST_ALT = 250;
  private final PictureCheck pictures;

  PictureRule(PictureCheck pictures) {
    this.pictures = pictures;
  }

  @Override
  public Matter matter() {
    return Matter.PICTURE;
  }

  @Override
  public void check(Page page) {
    var picture = page.slide().picture();
    int line = page.lines().picture();
    if (picture.file().isEmpty()) {
      if (page.slide().kind() != Slide.Kind.SOURCES) {
        page.error(line, "The slide has no picture.", "Add ![what it shows](file.svg).");
      }
      return;
    }
    if (!isAlt(picture.alt(), picture.file())) {
      page.error(
          line,
          "The picture has no description that one could read aloud.",
          "Say in one sentence, in %d to %d letters, what it shows."
              .formatted(SHORTEST_ALT, LONGEST_ALT));
    }
    page.folder()
        .file(picture.file())
        .ifPresentOrElse(
            file -> checkContents(page, file),
            () ->
                page.error(
                    line,
                    "The picture " + picture.file() + " is not there.",
                    "Put it beside the deck."));
  }

  static boolean isAlt(String alt, String file) {
    var plain = alt.strip().toLowerCase(Locale.ROOT);
    var name = file.toLowerCase(Locale.ROOT);
    return plain.length() >= SHORTEST_ALT
        && alt.length() <= LONGEST_ALT
        && !plain.matches("\\S*\\.(svg|png|jpe?g|gif|webp)")
        && !plain.equals(name.replaceFirst("\\.[^.]*$", "").replace('-', ' '));
  }

  private void checkContents(Page page, Path file) {
    var contents = pictures.look(file, page.folder().name() + "/" + page.slide().picture().file());
    page.problems().addAll(contents.problems());
    if (contents.known()) {
      match(page, "labels", page.slide().labels().keySet(), contents.labels());
      match(page, "data", page.slide().data().keySet(), contents.numbers());
    }
  }

  private static void match(Page page, String key, Set<String> given, Set<String> needed) {
    without(needed, given)
        .forEach(name ->
            page.error(
                page.lines().key(key),
                "The picture has a place named %s, and the slide says nothing for it."
                    .formatted(name),
                "Add %s to %s.".formatted(name, key)));
    without(given, needed)
        .forEach(name ->
            page.error(
                page.lines().key(key + "/" + name),
                "The picture has no place named %s.".formatted(name),
                "Take %s out of %s, or name a place in the picture so.".formatted(name, key)));
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    var rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }
}
