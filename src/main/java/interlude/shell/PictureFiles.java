package interlude.shell;

import interlude.content.read.ContentRoot;
import interlude.picture.Artwork;
import interlude.picture.Raster;
import interlude.picture.SceneReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Reads pictures of articles and of the program. A name never leads out of its folder; `parts.svg`
/// is the one shared file.
public final class PictureFiles {
  private final Folders folders;
  private final ProgramFiles program;
  private final SceneReader reader;

  public PictureFiles(Folders folders, ProgramFiles program) {
    this.folders = folders;
    this.program = program;
    reader = new SceneReader(_ -> Files.readAllBytes(parts()));
  }

  /// @param folder of the article; empty for the program's own pictures
  public Optional<Artwork> read(Optional<Path> folder, String name) {
    var inArticle = folder.flatMap(where -> new ContentRoot(where).resolve(name));
    if (inArticle.isPresent()) {
      return file(inArticle.get());
    }
    return ContentRoot.isPlain(name)
        ? program.read("pictures/" + name).flatMap(bytes -> drawing(name, bytes))
        : Optional.empty();
  }

  /// The clinic's mark, within the home folder; the config's reader has looked where its path
  /// leads.
  Optional<Artwork> mark(String path) {
    return file(folders.home().resolve(path).normalize());
  }

  private Optional<Artwork> file(Path file) {
    var name = file.getFileName().toString();
    try (var in = Files.newInputStream(file)) {
      return name.toLowerCase(Locale.ROOT).endsWith(".svg")
          ? reader.read(name, in).picture().map(Artwork.Drawing::new)
          : photo(file);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Artwork> drawing(String name, byte[] bytes) {
    return reader.read(name, bytes).picture().map(Artwork.Drawing::new);
  }

  /// Only the header is looked at here; a file that would fill the memory is never decoded.
  private static Optional<Artwork> photo(Path file) throws IOException {
    if (Files.size(file) > Raster.MOST_BYTES) {
      return Optional.empty();
    }
    return Raster.read(file.getFileName().toString(), Files.readAllBytes(file))
            instanceof Raster.Usable(int width, int height)
        ? Optional.of(new Artwork.Photo(file.toUri().toString(), width, height))
        : Optional.empty();
  }

  private Path parts() throws IOException {
    for (var root : folders.articleRoots()) {
      if (Files.isRegularFile(root.resolve("parts.svg"))) {
        return root.resolve("parts.svg");
      }
    }
    throw new NoSuchFileException("parts.svg");
  }
}
