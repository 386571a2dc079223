package interlude.content.parcel;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/// What a folder or a ZIP file holds, before anything of it is believed.
final class Pieces implements Closeable {
  private static final int DEEPEST = 4;

  private final List<Piece> all;
  private final Closeable source;

  private Pieces(List<Piece> all, Closeable source) {
    this.all = List.copyOf(all);
    this.source = source;
  }

  List<Piece> all() {
    return all;
  }

  /// @throws IOException with the reason in plain words
  static Pieces open(Path from) throws IOException {
    if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      return new Pieces(inFolder(from), () -> {});
    }
    if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is neither a folder nor a ZIP file");
    }
    if (Files.size(from) > ParcelCaps.MOST_PACKED) {
      throw new IOException("it is larger than %d MB".formatted(ParcelCaps.MOST_PACKED >> 20));
    }
    return inZip(from);
  }

  private static Pieces inZip(Path from) throws IOException {
    var entries = ZipEntries.of(from);
    var zip = new ZipFile(from.toFile());
    var pieces = new ArrayList<Piece>();
    for (var entry : entries) {
      if (!entry.isFolder()) {
        pieces.add(
            new Piece(
                entry.name(),
                entry.size(),
                entry.isOrdinary(),
                entry.locked(),
                () -> {
                  var found = zip.getEntry(entry.name());
                  if (found == null) {
                    throw new NoSuchFileException(entry.name());
                  }
                  return zip.getInputStream(found);
                }));
      }
    }
    return new Pieces(pieces, zip);
  }

  /// Links are seen, not followed. An article's own folder is part of its files' names.
  private static List<Piece> inFolder(Path from) throws IOException {
    boolean isArticle = Files.exists(from.resolve("article.json"), LinkOption.NOFOLLOW_LINKS);
    var prefix = isArticle ? from.getFileName() + "/" : "";
    var pieces = new ArrayList<Piece>();
    Files.walkFileTree(
        from,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
            var name = prefix + from.relativize(file).toString().replace(File.separatorChar, '/');
            pieces.add(
                new Piece(
                    name,
                    found.size(),
                    found.isRegularFile(),
                    false,
                    () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)));
            return pieces.size() > ParcelCaps.MOST_FILES
                ? FileVisitResult.TERMINATE
                : FileVisitResult.CONTINUE;
          }
        });
    if (pieces.size() > ParcelCaps.MOST_FILES) {
      throw new IOException("it holds more than %d files".formatted(ParcelCaps.MOST_FILES));
    }
    return pieces;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
