package interlude.content.parcel;

import interlude.content.read.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Writes the files of a parcel into an empty folder, each to a place that is made from checked
/// names, and no more bytes than it claimed.
final class Unpacking {
  private static final String ARTICLE = "article.json";
  private static final String CONFIG = "kiosk-config.json";
  private static final String REFERENCES = "references.json";
  private static final String ARTICLES = "articles";

  private final Path into;
  private final Problems problems;

  /// @param into is there and empty
  Unpacking(Path into, Problems problems) {
    this.into = into;
    this.problems = problems;
  }

  /// @return empty if anything is wrong; what was written by then lies in the folder
  Optional<Parcel> unpack(Path from) throws IOException {
    try (var pieces = Pieces.open(from)) {
      var passed = new Customs(problems).pass(pieces.all());
      if (problems.errors() > 0) {
        return Optional.empty();
      }
      var placed = placed(passed);
      if (problems.errors() > 0) {
        return Optional.empty();
      }
      return written(placed);
    }
  }

  /// Where each piece goes: files at the top, and `articles/ID/...`.
  private SequencedMap<String, Piece> placed(List<Piece> pieces) {
    var folders = articleFolders(pieces);
    var placed = new LinkedHashMap<String, Piece>();
    for (var piece : pieces) {
      if (folders.contains(piece.folder())) {
        placed.put(place(piece), piece);
      } else if (Set.of(CONFIG, REFERENCES, Manifest.FILE).contains(piece.name())) {
        placed.put(piece.name(), piece);
      } else {
        problems.error(
            0,
            piece.file(),
            piece.name() + " belongs to no article.",
            "Put it beside its article.json, or take it out.");
      }
    }
    return placed;
  }

  private Set<String> articleFolders(List<Piece> pieces) {
    var folders = new HashSet<String>();
    var names = new HashSet<String>();
    for (var piece : pieces) {
      if (piece.file().equals(ARTICLE)) {
        folders.add(piece.folder());
        if (!names.add(last(piece.folder()))) {
          problems.error(
              0, ARTICLE, "Two articles have the same folder name.", "Give each its own id.");
        }
        if (piece.folder().isEmpty()) {
          problems.error(
              0,
              ARTICLE,
              "The article's files lie loose.",
              "Pack their folder, which has the article's id as its name.");
        }
      }
    }
    if (folders.isEmpty() && pieces.stream().noneMatch(piece -> piece.name().equals(CONFIG))) {
      problems.error(
          0, "", "There is no article in it.", "An article is a folder with an article.json.");
    }
    return folders;
  }

  private static String place(Piece piece) {
    return ARTICLES + "/" + last(piece.folder()) + "/" + piece.file();
  }

  private static String last(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  private Optional<Parcel> written(SequencedMap<String, Piece> placed) throws IOException {
    var files = new LinkedHashMap<String, Path>();
    var articles = new java.util.TreeSet<Path>();
    for (var entry : placed.entrySet()) {
      var file = into.resolve(entry.getKey()).normalize();
      if (!file.startsWith(into)) {
        throw new IOException("a name leads out of the parcel");
      }
      Files.createDirectories(file.getParent());
      copy(entry.getValue(), file);
      files.put(entry.getValue().name(), file);
      if (file.getFileName().toString().equals(ARTICLE)) {
        articles.add(file.getParent());
      }
    }
    var list = files.remove(Manifest.FILE);
    if (list != null) {
      Manifest.check(list, files, problems);
    }
    return problems.errors() > 0
        ? Optional.empty()
        : Optional.of(
            new Parcel(into, List.copyOf(articles), at(REFERENCES), at(CONFIG), List.of()));
  }

  private Optional<Path> at(String name) {
    return Optional.of(into.resolve(name)).filter(Files::exists);
  }

  /// A file that is larger than it said is a bomb.
  private static void copy(Piece piece, Path file) throws IOException {
    try (var in = piece.source().open();
        var out =
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = new byte[8192];
      long left = piece.size();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        left -= read;
        if (left < 0) {
          throw new IOException(piece.name() + " is larger than the parcel says");
        }
        out.write(buffer, 0, read);
      }
      if (left > 0) {
        throw new IOException(piece.name() + " is cut off");
      }
    }
  }
}
