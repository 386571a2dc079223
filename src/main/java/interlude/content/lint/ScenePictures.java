package interlude.content.lint;

import interlude.config.Problem;
import interlude.picture.Raster;
import interlude.picture.Reading;
import interlude.picture.Scene;
import interlude.picture.SceneReader;
import interlude.picture.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Looks into pictures with the reader that the screen uses: SVG scenes, and the header of PNG and
/// JPEG files. Made for one check: it does not look twice.
public final class ScenePictures implements PictureCheck {
  private static final int CAP = Raster.MOST_BYTES;

  /// A reader keeps the shared parts that it has read, so each folder has one.
  private final Map<Path, SceneReader> readers = new ConcurrentHashMap<>();

  private final Map<Path, Contents> seen = new ConcurrentHashMap<>();

  private final Path sharedParts;

  public ScenePictures() {
    this(Path.of(""));
  }

  /// @param sharedParts what `../parts.svg` means where there is none beside the article's folder
  public ScenePictures(Path sharedParts) {
    this.sharedParts = sharedParts;
  }

  @Override
  public Contents look(Path picture, String label) {
    return seen.computeIfAbsent(picture, _ -> fresh(picture, label));
  }

  private Contents fresh(Path picture, String label) {
    try (var in = Files.newInputStream(picture)) {
      var bytes = in.readNBytes(CAP + 1);
      return picture.toString().toLowerCase(Locale.ROOT).endsWith(".svg")
          ? scene(reader(picture.resolveSibling("")).read(label, bytes))
          : raster(Raster.read(label, bytes));
    } catch (IOException e) {
      return Contents.unknown(
          List.of(
              Problem.error(label, "This picture cannot be read.", "Check the file and its rights.")
                  .about(Problem.Matter.PICTURE)));
    }
  }

  private SceneReader reader(Path folder) {
    return readers.computeIfAbsent(
        folder, _ -> new SceneReader(file -> Files.readAllBytes(parts(folder, file))));
  }

  private Path parts(Path folder, String file) {
    var beside = folder.resolve(file).normalize();
    return Files.exists(beside) ? beside : sharedParts;
  }

  private static Contents scene(Reading reading) {
    return reading
        .picture()
        .map(scene ->
            new Contents(
                true,
                scene.labelKeys(),
                scene.dataKeys(),
                parts(scene),
                lines(scene),
                reading.problems()))
        .orElse(Contents.unknown(reading.problems()));
  }

  private static Set<String> parts(Scene scene) {
    var parts = new HashSet<>(scene.parts().keySet());
    parts.addAll(scene.places().keySet());
    return parts;
  }

  private static Set<String> lines(Scene scene) {
    return scene.parts().keySet().stream()
        .filter(part -> Track.of(scene, part).isPresent())
        .collect(Collectors.toSet());
  }

  private static Contents raster(Raster raster) {
    return Contents.unknown(
        raster instanceof Raster.Unusable(Problem problem) ? List.of(problem) : List.of());
  }
}
