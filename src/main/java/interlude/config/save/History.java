package interlude.config.save;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.config.FileText;
import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import interlude.config.disk.Disk.Rights;
import interlude.config.disk.Fault;
import interlude.config.disk.Sealed;
import interlude.config.save.Remembered.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every config there was, the newest two hundred: one entry a desk visit or hand edit, each in a
/// file of its own that the owner alone may read. What a fault has damaged is passed over.
///
/// @param folder in the state folder
public record History(Disk disk, Path folder) {

  /// How many are kept.
  public static final int MOST = 200;

  private static final Pattern NAME = Pattern.compile("\\d{8}");
  private static final String MARK = "interlude config history";

  /// The newest first.
  public List<Remembered> entries() {
    return names().reversed().stream().flatMap(name -> read(name).stream()).toList();
  }

  /// Remembers a config that went live. Nothing new is written where it is what the newest entry
  /// says. A desk visit has one entry, which grows with it and goes if all was undone.
  ///
  /// @param since for a desk visit: when it began
  /// @return what went wrong, if anything; the config is live all the same
  public Optional<Fault> note(String text, Door door, LocalDateTime at, LocalDateTime since) {
    var names = names();
    var newest = names.reversed().stream().flatMap(name -> read(name).stream()).limit(2).toList();
    if (!newest.isEmpty() && newest.getFirst().text().equals(text)) {
      return Optional.empty();
    }
    boolean goesOn =
        door == Door.DESK && !newest.isEmpty() && newest.getFirst().isOfDeskVisit(since);
    if (goesOn && newest.size() > 1 && newest.getLast().text().equals(text)) {
      return take(() -> disk.delete(fileOf(newest.getFirst().number())));
    }
    int number =
        goesOn
            ? newest.getFirst().number()
            : names.isEmpty() ? 1 : Integer.parseInt(names.getLast()) + 1;
    var entry = new Remembered(number, at, door, since, text);
    return new AtomicFile(disk, fileOf(number))
        .replace(Sealed.seal(MARK, entry.written().getBytes(UTF_8)), new Rights.OwnerOnly())
        .or(() -> take(this::prune));
  }

  private void prune() throws IOException {
    var names = names();
    for (var old : names.subList(0, Math.max(0, names.size() - MOST))) {
      disk.delete(folder.resolve(old));
    }
  }

  /// Takes away what was left by a save that was cut short.
  public void tidy() {
    take(() -> {
      for (var file : disk.list(folder)) {
        if (!NAME.matcher(file.getFileName().toString()).matches()) {
          disk.delete(file);
        }
      }
    });
  }

  private interface Work {
    void run() throws IOException;
  }

  private Optional<Fault> take(Work work) {
    try {
      work.run();
      return Optional.empty();
    } catch (IOException fault) {
      return Optional.of(new Fault(Fault.Step.WRITE, disk.trouble(folder, fault), fault));
    }
  }

  private Path fileOf(int number) {
    return folder.resolve("%08d".formatted(number));
  }

  /// The oldest first.
  private List<String> names() {
    try {
      return disk.list(folder).stream()
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .toList();
    } catch (IOException unread) {
      return List.of();
    }
  }

  private Optional<Remembered> read(String name) {
    try {
      return Sealed.open(MARK, disk.read(folder.resolve(name), 2 * FileText.MOST_BYTES))
          .flatMap(bytes -> Remembered.read(Integer.parseInt(name), new String(bytes, UTF_8)));
    } catch (IOException unread) {
      return Optional.empty();
    }
  }

  /// What each entry changed, beside it; the oldest stands without.
  ///
  /// @param home the folder in which the clinic's mark lies
  public List<Told> told(Path home) {
    var entries = entries();
    return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
        .map(i ->
            new Told(
                entries.get(i),
                i + 1 < entries.size()
                    ? entries.get(i + 1).edition(home).saidTo(entries.get(i).edition(home))
                    : List.of()))
        .toList();
  }
}
