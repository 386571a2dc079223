package interlude.content.read;

import java.nio.file.Path;
import java.util.List;

/// Where content lies.
///
/// @param roots folders of article folders; where two hold the same id, the first one's counts
/// @param references files of sources; one that does not exist counts as empty, and of two same
///   keys the first counts
/// @param pictures the folder of the built-in article's pictures
public record Shelves(List<Path> roots, List<Path> references, Path pictures) {
  public Shelves {
    roots = List.copyOf(roots);
    references = List.copyOf(references);
  }

  /// What came with the kiosk, and then what the clinic added.
  ///
  /// @param home the folder of the config and `assets`
  /// @param state the folder of what the kiosk itself writes
  public static Shelves of(Path home, Path state) {
    var assets = home.toAbsolutePath().normalize().resolve("assets");
    var own = state.toAbsolutePath().normalize();
    return new Shelves(
        List.of(assets.resolve("articles"), own.resolve("articles")),
        List.of(assets.resolve("references.json"), own.resolve("references.json")),
        assets.resolve("pictures"));
  }
}
