package interlude.content.parcel;

import interlude.config.Problem;
import interlude.content.Names;
import interlude.content.lint.Lint;
import interlude.content.lint.ScenePictures;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ContentRoot;
import interlude.content.read.Problems;
import interlude.content.read.ReferenceReader;
import interlude.content.read.Shelves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;

/// Brings articles in: unpacks them aside, checks them as everything else is checked, and then puts
/// them among the clinic's own articles. Until then nothing outside the staging folder changes.
public final class Bringing {
  private final Path home;
  private final Path state;

  /// What became of a look at a parcel.
  public sealed interface Outcome {
    record Ready(Parcel parcel) implements Outcome {}

    /// @param problems each with its place and a remedy; at least one
    record Refused(List<Problem> problems) implements Outcome {}
  }

  /// @param home the folder of the config and `assets`
  /// @param state the folder of what the kiosk itself writes
  public Bringing(Path home, Path state) {
    this.home = home;
    this.state = state;
  }

  /// Unpacks and checks.
  ///
  /// @param from a folder or a ZIP file
  public Outcome look(Path from) {
    var problems = new Problems(String.valueOf(from.getFileName()), Problem.Matter.ITSELF);
    try {
      tidy();
      var staging = Files.createDirectories(staging()).toRealPath();
      var parcel = new Unpacking(staging, problems).unpack(from);
      if (parcel.isPresent()) {
        return checked(parcel.get());
      }
    } catch (ZipException damaged) {
      damaged(problems, "it is damaged");
    } catch (IOException | UncheckedIOException fault) {
      damaged(problems, String.valueOf(fault.getMessage()));
    }
    remove(staging());
    return new Outcome.Refused(problems.all());
  }

  private static void damaged(Problems problems, String reason) {
    problems.error(
        0, "", "This cannot be brought in: " + reason + ".", "Copy it to the drive again.");
  }

  private Outcome checked(Parcel parcel) {
    var shelves = Shelves.of(home, state);
    var found = new ArrayList<Problem>();
    var sources = sources(shelves, parcel);
    var pictures = new ScenePictures(home.resolve("assets/articles/parts.svg"));
    for (var folder : parcel.articles()) {
      found.addAll(clash(shelves, folder));
      found.addAll(Lint.folder(new ArticleFolder(folder), sources, pictures));
    }
    if (found.stream().anyMatch(Problem::isError)) {
      remove(parcel.staging());
      return new Outcome.Refused(found.stream().sorted().toList());
    }
    return new Outcome.Ready(
        new Parcel(
            parcel.staging(), parcel.articles(), parcel.references(), parcel.config(), found));
  }

  private static Set<String> sources(Shelves shelves, Parcel parcel) {
    var files = new ArrayList<>(shelves.references());
    parcel.references().ifPresent(files::add);
    var keys = new HashSet<String>();
    files.stream()
        .filter(Files::exists)
        .forEach(file -> keys.addAll(ReferenceReader.read(file, Names.SHOWN).value().keySet()));
    return keys;
  }

  /// The clinic's own articles may be brought in again; those that came with the kiosk stay as they
  /// are.
  private static List<Problem> clash(Shelves shelves, Path folder) {
    var id = folder.getFileName().toString();
    return new ContentRoot(shelves.roots().getFirst()).hasFolder(id)
        ? List.of(
            Problem.error(
                id,
                "This kiosk came with an article " + id + ".",
                "Give your own another id, in article.json and as the folder's name."))
        : List.of();
  }

  /// Puts the articles in place. One that is there already gives way.
  ///
  /// @throws IOException where an article could not be put in place; [#tidy] puts right what was
  ///   begun
  public void accept(Parcel parcel) throws IOException {
    if (parcel.references().isPresent()) {
      Sources.add(parcel.references().get(), state.resolve("references.json"));
    }
    Files.createDirectories(own());
    Files.createDirectories(givenWay());
    for (var folder : parcel.articles()) {
      var place = own().resolve(folder.getFileName().toString());
      if (Files.exists(place)) {
        Files.move(
            place,
            givenWay().resolve(folder.getFileName().toString()),
            StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
    }
    tidy();
  }

  /// Takes one of the clinic's own articles away again. It is gone from the shelf in one move; a
  /// power cut leaves either all of it or nothing.
  ///
  /// @throws IOException where it could not be moved; it is still there then
  public void takeAway(String id) throws IOException {
    if (!new ContentRoot(own()).hasFolder(id)) {
      throw new NoSuchFileException(id);
    }
    tidy();
    Files.createDirectories(staging());
    Files.move(own().resolve(id), staging().resolve(id), StandardCopyOption.ATOMIC_MOVE);
    remove(staging());
  }

  /// Puts right what a power cut left: an article that had given way for one that never came is put
  /// back, everything else that waits is removed.
  public void tidy() throws IOException {
    for (var id : new ContentRoot(givenWay()).folders()) {
      if (!Files.exists(own().resolve(id))) {
        Files.move(givenWay().resolve(id), own().resolve(id), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    remove(givenWay());
    remove(staging());
  }

  private Path own() {
    return state.resolve("articles");
  }

  private Path staging() {
    return state.resolve("incoming");
  }

  private Path givenWay() {
    return state.resolve("outgoing");
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException inUse) {
      // it is removed the next time
    }
  }
}
