package interlude.config.save;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.ConfigReader;
import interlude.config.ConfigResult;
import interlude.config.KioskConfig;
import interlude.config.Sample;
import interlude.config.disk.Disk;
import interlude.config.disk.Trouble;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// A power cut at any moment of a save, on a disk that forgets whatever was not forced.
class CrashStatesTest {
  private static final Path HOME = Path.of("/home");
  private static final Path STATE = Path.of("/state");
  private static final Path FILE = HOME.resolve("kiosk-config.json");
  private static final Path COPY = STATE.resolve("kiosk-config.json");
  private static final List<Edit> EDITS = List.of(new Edit.ClinicNamed("Lakeside"));
  private static final Edition OLD = edition(Sample.FULL);
  private static final Edition NEW = edition(Sample.FULL.replace("Riverside Clinic", "Lakeside"));

  private int states;
  private final Set<String> different = new HashSet<>();

  private static Edition edition(String text) {
    return ((Edition.Sound) Edition.read("kiosk-config.json", text, HOME)).edition();
  }

  private interface Work {
    void on(Disk disk) throws IOException;
  }

  /// Cuts the power after each thing that is done, and counts the states that are not sound.
  private int unsound(ForgetfulDisk disk, Work work, Predicate<Map<Path, byte[]>> isSound)
      throws IOException {
    var bad = new int[1];
    disk.after(() ->
        disk.crashes(state -> {
          states++;
          if (different.add(print(state)) && !isSound.test(state)) {
            bad[0]++;
          }
        }));
    work.on(disk);
    return bad[0];
  }

  private static String print(Map<Path, byte[]> state) {
    var print = new StringBuilder();
    state.forEach((file, bytes) -> print.append(file).append(new String(bytes, UTF_8)).append('|'));
    return print.toString();
  }

  /// What the kiosk would go live with after the crash.
  private static KioskConfig live(Map<Path, byte[]> state) {
    var bytes = state.getOrDefault(COPY, state.getOrDefault(FILE, new byte[0]));
    for (var known : List.of(OLD, NEW)) {
      if (Arrays.equals(bytes, known.text().getBytes(UTF_8))) {
        return known.config();
      }
    }
    return switch (ConfigReader.read("kiosk-config.json", bytes, HOME)) {
      case ConfigResult.Accepted(var config, _) -> config;
      case ConfigResult.Rejected _ -> KioskConfig.PLAIN;
    };
  }

  /// The old config or the new one, and from there a save that works and leaves nothing lying
  /// about. Of states that differ only in what is left beside the file, one in a hundred saves
  /// again.
  private boolean isOldOrNewAndGoesOn(Map<Path, byte[]> state) {
    var config = live(state);
    return (config.equals(OLD.config()) || config.equals(NEW.config()))
        && (different.size() % 100 != 0 || goesOn(state, config));
  }

  private static boolean goesOn(Map<Path, byte[]> state, KioskConfig config) {
    var disk = ForgetfulDisk.holding(state);
    var store = new ConfigStore(disk, HOME, STATE);
    store.tidy();
    var before = config.equals(OLD.config()) ? OLD : NEW;
    return Set.of(FILE, COPY).containsAll(disk.files())
        && store.save(before, EDITS) instanceof Saving.Saved(var edition, _)
        && edition.equals(NEW)
        && disk.files().size()
            == state.keySet().stream().filter(Set.of(FILE, COPY)::contains).count();
  }

  @Test
  void everyCrashOfASaveLeavesTheOldConfigOrTheNew() throws IOException {
    var home = new ForgetfulDisk();
    home.put(FILE, OLD.text().getBytes(UTF_8));
    int bad = unsound(home, CrashStatesTest::save, this::isOldOrNewAndGoesOn);

    var leftover = new ForgetfulDisk();
    leftover.put(FILE, OLD.text().getBytes(UTF_8));
    leftover.put(Path.of(FILE + ".new"), "{ \"clinic\":".getBytes(UTF_8));
    bad += unsound(leftover, CrashStatesTest::save, this::isOldOrNewAndGoesOn);

    var closed = new ForgetfulDisk();
    closed.put(FILE, OLD.text().getBytes(UTF_8));
    bad +=
        unsound(
            closed,
            disk -> save(new FaultyDisk(disk, 1, Trouble.READ_ONLY, file -> file.startsWith(HOME))),
            this::isOldOrNewAndGoesOn);

    var copy = new ForgetfulDisk();
    copy.put(FILE, "{}".getBytes(UTF_8));
    copy.put(COPY, OLD.text().getBytes(UTF_8));
    bad += unsound(copy, CrashStatesTest::save, this::isOldOrNewAndGoesOn);

    System.out.printf(
        "CrashStatesTest: %d crash states, %d of them different, %d bad%n",
        states, different.size(), bad);
    assertEquals(0, bad);
    assertTrue(states >= 10_000, states + " states");
  }

  private static void save(Disk disk) {
    assertInstanceOf(Saving.Saved.class, new ConfigStore(disk, HOME, STATE).save(OLD, EDITS));
  }

  /// The enumeration would find a save that is not careful enough.
  @Test
  void findsWhatIsLostWithoutForcing() throws IOException {
    var bytes = NEW.text().getBytes(UTF_8);
    var beside = Path.of(FILE + ".new");
    assertTrue(
        badWays(disk -> {
          try (var pen = disk.create(beside, new Disk.Rights.OwnerOnly())) {
            pen.write(bytes);
          }
          disk.move(beside, FILE);
          disk.forceFolder(HOME);
        })
            > 100,
        "moved without forcing the bytes");
    assertTrue(
        badWays(disk -> {
          disk.delete(FILE);
          try (var pen = disk.create(FILE, new Disk.Rights.OwnerOnly())) {
            pen.write(bytes);
            pen.force();
          }
          disk.forceFolder(HOME);
        })
            > 100,
        "written in place");
  }

  private int badWays(Work work) throws IOException {
    var disk = new ForgetfulDisk();
    disk.put(FILE, OLD.text().getBytes(UTF_8));
    different.clear();
    return unsound(disk, work, state -> Set.of(OLD.config(), NEW.config()).contains(live(state)));
  }

  @Test
  void savedConfigSurvivesThePowerCutThatFollows() throws IOException {
    var disk = new ForgetfulDisk();
    disk.put(FILE, OLD.text().getBytes(UTF_8));
    save(disk);
    disk.crashes(state -> assertEquals(NEW.config(), live(state)));
  }
}
