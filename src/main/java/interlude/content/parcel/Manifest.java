package interlude.content.parcel;

import interlude.content.read.Problems;
import interlude.content.read.Sum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The list that a parcel carries of its own files, each with its SHA-256, so that damage on the
/// way is seen. It protects against accidents, not against somebody who writes another list.
///
/// @param sums by name, in order
record Manifest(SortedMap<String, String> sums) {
  static final String FILE = "manifest.json";
  private static final String FORMAT = "interlude parcel 1";

  /// The sums of the files of a folder.
  static Manifest of(Map<String, Path> files) throws IOException {
    var sums = new TreeMap<String, String>();
    for (var file : files.entrySet()) {
      try (var in = Files.newInputStream(file.getValue())) {
        sums.put(file.getKey(), sum(in));
      }
    }
    return new Manifest(sums);
  }

  static Manifest ofBytes(Map<String, byte[]> files) throws IOException {
    var sums = new TreeMap<String, String>();
    for (var file : files.entrySet()) {
      sums.put(file.getKey(), sum(new ByteArrayInputStream(file.getValue())));
    }
    return new Manifest(sums);
  }

  byte[] bytes() {
    var mapper = JsonMapper.builder().build();
    var root = mapper.createObjectNode();
    root.put("format", FORMAT);
    var files = root.putObject("files");
    sums.forEach(files::put);
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /// Says what differs between the list and the files that are there.
  static void check(Path list, Map<String, Path> files, Problems problems) throws IOException {
    var expected = new TreeMap<String, String>();
    try (var in = Files.newInputStream(list)) {
      var root = JsonMapper.builder().build().readTree(in);
      if (!root.path("format").asString("").equals(FORMAT)) {
        problems.error(
            0,
            FILE,
            "This parcel was packed by a program that this kiosk does not know.",
            "Pack it with a kiosk of this version, or take manifest.json out.");
        return;
      }
      root.path("files")
          .properties()
          .forEach(entry -> expected.put(entry.getKey(), entry.getValue().asString("")));
    } catch (JacksonException broken) {
      problems.error(0, FILE, "The parcel's list is damaged.", "Copy the parcel again.");
      return;
    }
    var found = of(files).sums();
    expected.forEach((name, sum) -> {
      if (!found.containsKey(name)) {
        problems.error(0, FILE, name + " is missing.", "Copy the parcel again.");
      } else if (!sum.equals(found.get(name))) {
        problems.error(0, FILE, name + " was damaged on the way.", "Copy the parcel again.");
      }
    });
    found.keySet().stream()
        .filter(name -> !expected.containsKey(name))
        .forEach(name ->
            problems.error(
                0, FILE, name + " is not on the parcel's list.", "Copy the parcel again."));
  }

  private static String sum(InputStream in) throws IOException {
    var sum = new Sum();
    var buffer = new byte[8192];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      sum.add(buffer, read);
    }
    return sum.hex();
  }
}
