package interlude.content.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.config.Problem;
import interlude.content.read.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A parcel's list of itself: what it says of damage on the way.
class ManifestTest {
  @TempDir private Path folder;
  private final Map<String, Path> files = new HashMap<>();
  private Path list;

  @BeforeEach
  void pack() throws IOException {
    for (var name : List.of("walks/deck.en.md", "walks/cover.svg")) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "what " + name + " says");
      files.put(name, file);
    }
    list = folder.resolve(Manifest.FILE);
    Files.write(list, Manifest.of(files).bytes());
  }

  private List<String> said() throws IOException {
    var problems = new Problems("parcel");
    Manifest.check(list, files, problems);
    return problems.all().stream().map(Problem::what).toList();
  }

  @Test
  void saysNothingOfAWholeParcel() throws IOException {
    assertEquals(List.of(), said());
  }

  @Test
  void namesWhatIsDamagedMissingOrStrange() throws IOException {
    Files.writeString(files.get("walks/cover.svg"), "other bytes");
    files.remove("walks/deck.en.md");
    files.put("walks/strange.svg", Files.writeString(folder.resolve("strange.svg"), "?"));
    assertEquals(
        List.of(
            "walks/cover.svg was damaged on the way.",
            "walks/deck.en.md is missing.",
            "walks/strange.svg is not on the parcel's list."),
        said());
  }

  @Test
  void knowsWhatItCannotRead() throws IOException {
    Files.writeString(list, "{ \"format\": ");
    assertEquals(List.of("The parcel's list is damaged."), said());
    Files.writeString(list, "{ \"format\": \"interlude parcel 99\", \"files\": {} }");
    assertEquals(
        List.of("This parcel was packed by a program that this kiosk does not know."), said());
  }
}
