package interlude.content.parcel;

import interlude.content.read.ContentRoot;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The drives that are plugged in, and what on them could be brought in. A list of ours instead of
/// a file chooser: a screen in a waiting room must not open the rest of the disk.
///
/// @param places folders in which the system mounts drives, each with the depth at which they lie
public record Drives(List<Place> places) {
  private static final int MOST = 100;

  public record Place(Path folder, int depth) {}

  /// Where Linux desktops and servers mount drives.
  public static final Drives OF_THIS_MACHINE =
      new Drives(
          List.of(
              new Place(Path.of("/media"), 2),
              new Place(Path.of("/run/media"), 2),
              new Place(Path.of("/mnt"), 1)));

  public Drives {
    places = List.copyOf(places);
  }

  /// Something that looks like an article or a packed parcel.
  public record Offer(Path path, boolean packed) {}

  /// The drives, in order.
  public List<Path> all() {
    var drives = new ArrayList<Path>();
    places.forEach(place -> drives.addAll(below(place.folder(), place.depth())));
    return drives.stream().limit(MOST).toList();
  }

  /// The drives with what lies on them.
  public List<Drive> plugged() {
    return all().stream().map(Drive::at).toList();
  }

  /// What lies on a drive: ZIP files, and folders with an `article.json`, at the top and one folder
  /// down.
  public static List<Offer> offers(Path drive) {
    var offers = new ArrayList<Offer>();
    collect(drive, offers);
    below(drive, 1).stream()
        .filter(folder -> !isArticle(folder))
        .forEach(folder -> collect(folder, offers));
    return offers.stream().limit(MOST).toList();
  }

  private static void collect(Path folder, List<Offer> offers) {
    for (var entry : entries(folder)) {
      if (isArticle(entry)) {
        offers.add(new Offer(entry, false));
      } else if (isPacked(entry)) {
        offers.add(new Offer(entry, true));
      }
    }
  }

  private static boolean isArticle(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(folder.resolve("article.json"), LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isPacked(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static List<Path> below(Path folder, int depth) {
    var folders =
        entries(folder).stream()
            .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
            .toList();
    return depth <= 1
        ? folders
        : folders.stream().flatMap(inner -> below(inner, depth - 1).stream()).toList();
  }

  private static List<Path> entries(Path folder) {
    var entries = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder)) {
      for (var entry : stream) {
        if (ContentRoot.isPlain(entry.getFileName().toString()) && entries.size() < 10 * MOST) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    return entries.stream().sorted().toList();
  }
}
