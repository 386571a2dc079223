package interlude.content.lint;

import interlude.config.Problem;
import interlude.content.Names;
import interlude.content.Reading;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ContentRoot;
import interlude.content.read.JsonText;
import interlude.content.read.LibraryReader;
import interlude.content.read.Problems;
import interlude.content.read.Shelves;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The content check: everything that is wrong with articles, decks and sources, at once, each with
/// its place and a remedy. It reads all of them, so it is for the command line, the tests and the
/// staff desk, never for a start.
public final class Lint {
  private Lint() {}

  /// Everything that the shelves hold, by file and line.
  public static List<Problem> all(Shelves shelves, PictureCheck pictures) {
    var reading = LibraryReader.read(shelves, Names.SHOWN);
    var found = new ArrayList<>(reading.problems());
    var sources = reading.value().citations().keySet();
    for (var root : shelves.roots()) {
      new ContentRoot(root)
          .folders()
          .forEach(
              id -> found.addAll(folder(new ArticleFolder(root.resolve(id)), sources, pictures)));
    }
    found.addAll(shared(shelves, pictures));
    return sorted(found);
  }

  /// What all articles share: the actors of their pictures, and what we say of sources.
  public static List<Problem> shared(Shelves shelves, PictureCheck pictures) {
    var found = new ArrayList<Problem>();
    shelves.roots().forEach(root -> found.addAll(parts(root, pictures)));
    shelves.references().forEach(file -> found.addAll(references(file)));
    return sorted(found);
  }

  /// One article folder, by file and line: with names shown, and with the words that stand for
  /// them.
  ///
  /// @param sources keys of the references
  public static List<Problem> folder(
      ArticleFolder folder, Set<String> sources, PictureCheck pictures) {
    var found = new ArrayList<Problem>();
    for (var names : Names.values()) {
      found.addAll(new FolderCheck(folder, names, sources, pictures).problems());
    }
    return sorted(found);
  }

  /// The actors that all pictures share.
  private static List<Problem> parts(Path root, PictureCheck pictures) {
    return new ContentRoot(root)
        .resolve("parts.svg")
        .map(file -> pictures.look(file, "parts.svg").problems())
        .orElse(List.of());
  }

  /// What we say of a source must be as safe as a slide; its title is not ours.
  private static List<Problem> references(Path file) {
    var problems = new Problems(String.valueOf(file.getFileName()));
    if (Files.exists(file)) {
      JsonText.of(file, Names.SHOWN).stream()
          .filter(text -> text.path().startsWith("custom/"))
          .forEach(text ->
              SafetyRule.checkWords(
                  text.words(), text.language(), text.line(), text.path(), problems));
    }
    return problems.all();
  }

  private static List<Problem> sorted(List<Problem> found) {
    return new Reading<>(found.size(), found).problems();
  }
}
