package interlude.config.save;

import interlude.config.disk.Disk;
import interlude.config.disk.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A disk in memory that keeps only what was forced: bytes of a file by forcing the file, names by
/// forcing the folder. From any moment it can tell every state in which a power cut may leave it,
/// in the manner of ALICE (Pillai and others, OSDI 2014): unforced names in any selection, unforced
/// bytes up to any length, with or without the blocks behind it.
final class ForgetfulDisk implements Disk {

  /// Bytes without a name yet.
  private static final class Node {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean forced;

    static Node of(byte[] bytes) {
      var node = new Node();
      node.bytes.writeBytes(bytes);
      node.forced = true;
      return node;
    }
  }

  private interface NameChange {
    void apply(Map<Path, Node> names);
  }

  private final Map<Path, Node> lasting = new TreeMap<>();
  private final Map<Path, Node> names = new TreeMap<>();
  private final List<NameChange> unforced = new ArrayList<>();
  private final List<Runnable> watchers = new ArrayList<>();

  void put(Path file, byte[] bytes) {
    var node = Node.of(bytes);
    names.put(file, node);
    lasting.put(file, node);
  }

  /// Is told after each thing that was done.
  void after(Runnable watcher) {
    watchers.add(watcher);
  }

  private void done() {
    watchers.forEach(Runnable::run);
  }

  /// All states that a power cut may leave now, each as the files by their names.
  void crashes(Consumer<Map<Path, byte[]>> state) {
    for (int chosen = 0; chosen < 1 << unforced.size(); chosen++) {
      var left = new TreeMap<>(lasting);
      for (int i = 0; i < unforced.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          unforced.get(i).apply(left);
        }
      }
      tell(left, List.copyOf(left.keySet()), new TreeMap<>(), state);
    }
  }

  private static void tell(
      Map<Path, Node> left,
      List<Path> rest,
      Map<Path, byte[]> files,
      Consumer<Map<Path, byte[]>> state) {
    if (rest.isEmpty()) {
      state.accept(files);
      return;
    }
    for (var bytes : fates(left.get(rest.getFirst()))) {
      var more = new TreeMap<>(files);
      more.put(rest.getFirst(), bytes);
      tell(left, rest.subList(1, rest.size()), more, state);
    }
  }

  /// What may be left of a file's bytes: all if they were forced; else any beginning, with nothing
  /// or with zeros in the place of the rest.
  private static List<byte[]> fates(Node node) {
    var whole = node.bytes.toByteArray();
    if (node.forced) {
      return List.of(whole);
    }
    var fates = new ArrayList<byte[]>();
    for (int length = 0; length < whole.length; length++) {
      var beginning = Arrays.copyOf(whole, length);
      fates.add(beginning);
      fates.add(Arrays.copyOf(beginning, whole.length));
    }
    fates.add(whole);
    return fates;
  }

  /// The disk after the power came back.
  static ForgetfulDisk holding(Map<Path, byte[]> files) {
    var disk = new ForgetfulDisk();
    files.forEach(disk::put);
    return disk;
  }

  private void rename(NameChange change) {
    change.apply(names);
    unforced.add(change);
    done();
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    var bytes = find(file).bytes.toByteArray();
    return Arrays.copyOf(bytes, Math.min(most, bytes.length));
  }

  private Node find(Path file) throws IOException {
    if (!names.containsKey(file)) {
      throw new IOException("there is no such file");
    }
    return names.get(file);
  }

  @Override
  public boolean exists(Path file) {
    return names.containsKey(file);
  }

  @Override
  public List<Path> list(Path folder) {
    return names.keySet().stream().filter(file -> folder.equals(file.getParent())).toList();
  }

  @Override
  public void makeFolder(Path folder) {
    done();
  }

  @Override
  public Pen create(Path file, Rights rights) throws IOException {
    if (names.containsKey(file)) {
      throw new IOException("it is there already");
    }
    var node = new Node();
    rename(all -> all.put(file, node));
    return new Pen() {
      @Override
      public void write(byte[] bytes) {
        for (byte one : bytes) {
          node.bytes.write(one);
        }
        node.forced = false;
        done();
      }

      @Override
      public void force() {
        node.forced = true;
        done();
      }

      @Override
      public void close() {
        done();
      }
    };
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    var node = find(from);
    rename(all -> {
      all.remove(from);
      all.put(to, node);
    });
  }

  @Override
  public void forceFolder(Path folder) {
    lasting.clear();
    lasting.putAll(names);
    unforced.clear();
    done();
  }

  @Override
  public void delete(Path file) {
    if (names.containsKey(file)) {
      rename(all -> all.remove(file));
    }
  }

  @Override
  public Trouble trouble(Path folder, IOException fault) {
    return Trouble.DISK_ERROR;
  }

  @Override
  public Path real(Path file) {
    return file;
  }

  Set<Path> files() {
    return new HashSet<>(names.keySet());
  }
}
