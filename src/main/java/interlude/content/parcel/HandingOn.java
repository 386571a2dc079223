package interlude.content.parcel;

import interlude.content.read.ArticleFolder;
import interlude.content.read.ContentRoot;
import interlude.content.read.Shelves;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs an article, or the whole set-up, for a colleague's kiosk: a ZIP file with a list of its
/// files and their checksums.
public final class HandingOn {
  private static final Pattern KEY = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9_:.-]*)");

  private final Path home;
  private final Path state;

  public HandingOn(Path home, Path state) {
    this.home = home;
    this.state = state;
  }

  /// @param folder of the article
  /// @param drive a folder that can be written to
  /// @return the file that was written
  public Path article(Path folder, Path drive, LocalDate today) throws IOException {
    var name = folder.getFileName().toString();
    return packed(
        files(List.of(folder)), drive.resolve("interlude-%s-%s.zip".formatted(name, today)));
  }

  /// The config and the clinic's own articles; the shipped ones are on every kiosk.
  ///
  /// @param config the text that is live
  public Path setup(String config, Path drive, LocalDate today) throws IOException {
    var own = state.resolve("articles");
    var folders = new ContentRoot(own).folders().stream().map(own::resolve).toList();
    var files = new LinkedHashMap<String, byte[]>();
    files.put("kiosk-config.json", config.getBytes(StandardCharsets.UTF_8));
    files.putAll(files(folders));
    return packed(files, drive.resolve("interlude-set-up-%s.zip".formatted(today)));
  }

  private SequencedMap<String, byte[]> files(List<Path> folders) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    var keys = new HashSet<String>();
    for (var folder : folders) {
      var name = folder.getFileName().toString();
      for (var file : new ContentRoot(folder).files()) {
        files.put("articles/" + name + "/" + file, Files.readAllBytes(folder.resolve(file)));
      }
      keys.addAll(cited(new ArticleFolder(folder)));
    }
    if (!keys.isEmpty()) {
      files.put("references.json", Sources.only(Shelves.of(home, state).references(), keys));
    }
    return files;
  }

  private static Set<String> cited(ArticleFolder folder) throws IOException {
    var keys = new HashSet<String>();
    for (var language : folder.languages()) {
      var deck = folder.deck(language).orElseThrow();
      KEY.matcher(Files.readString(deck)).results().forEach(found -> keys.add(found.group(1)));
    }
    return keys;
  }

  /// Written beside and moved, so that a drive pulled out early holds no half a parcel under the
  /// right name.
  private static Path packed(Map<String, byte[]> files, Path target) throws IOException {
    var beside = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(beside, zip(files));
      try (var written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    return target;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var all = new TreeMap<>(files);
    all.put(Manifest.FILE, Manifest.ofBytes(files).bytes());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
