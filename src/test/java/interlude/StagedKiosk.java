package interlude;

import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.disk.Disk;
import interlude.content.Article;
import interlude.content.Deck;
import interlude.content.parcel.Drives;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Moment;
import interlude.session.Setup;
import interlude.session.Shelf.Wanted;
import interlude.session.Wakeup;
import interlude.session.desk.DeskEffect;
import interlude.shell.ConfigDoor;
import interlude.shell.CountFile;
import interlude.shell.Counter;
import interlude.shell.Folders;
import interlude.shell.PictureFiles;
import interlude.shell.ProgramFiles;
import interlude.shell.SetupLoader;
import interlude.shell.Shelver;
import interlude.shell.StaffDoor;
import interlude.shell.StaffVault;
import interlude.shell.Store;
import interlude.shell.TouchWatch;
import interlude.shell.WordReader;
import interlude.shell.desk.DeskOffice;
import interlude.staff.Door;
import interlude.ui.KioskRoot;
import interlude.ui.kit.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Scene;

/// A whole kiosk for tests: what [KioskApp] puts together, but for the window and the threads.
/// Files are read at once, and the clock stands still until a test lets time pass; then the alarm
/// rings as it was set. Used on the FX thread.
public final class StagedKiosk {
  public static final LocalDateTime MORNING = LocalDateTime.parse("2026-12-01T10:00");

  private static final Duration ONE_RING = Duration.ofMillis(1);
  private static final Map<Object, Event> READ = new ConcurrentHashMap<>();

  private final Shelver shelver;
  private final SetupLoader loader;
  private final StaffDoor door;
  private final DeskOffice office;
  private final Folders folders;
  private final Store store;
  private final Look.Wardrobe wardrobe;
  private final KioskRoot root;
  private final Scene scene;
  private final Queue<Effect.Load> asked = new ArrayDeque<>();
  private final Queue<DeskEffect> unhurried = new ArrayDeque<>();
  private final List<Effect> performed = new ArrayList<>();
  private Moment now = new Moment(Duration.ZERO, MORNING);
  private boolean madeUp;
  private boolean busy;
  private boolean reading;

  public StagedKiosk(Folders folders, double width, double height) {
    this(folders, width, height, Disk.REAL);
  }

  /// @param disk to which the desk saves
  public StagedKiosk(Folders folders, double width, double height, Disk disk) {
    this.folders = folders;
    var files = new ProgramFiles(folders.assets());
    wardrobe =
        PseudoArabic.wardrobe(
            new Wardrobe(folders.assets().resolve("fonts"), new WordReader(files)));
    shelver = new Shelver(folders, files);
    loader = new SetupLoader(folders, () -> now.wall().toLocalDate());
    door = new StaffDoor(new Door(new StaffVault(folders.state()), 1));
    office =
        new DeskOffice(
            folders,
            new ConfigDoor(disk, folders, () -> now.wall()),
            loader,
            new PictureFiles(folders, files),
            new Counter(new CountFile(folders.state()), () -> now),
            new Drives(List.of(new Drives.Place(drives(folders), 1))));
    store = new Store(KioskState.starting(now, Format.of(width, height)), () -> now);
    root = new KioskRoot(wardrobe, this::send);
    scene = new Scene(root, width, height);
    root.resize(width, height);
    store.connect(this::show, this::perform, _ -> {});
    TouchWatch.on(scene, this::send);
    send(new Event.Ticked());
  }

  /// Where tests plug drives in.
  public static Path drives(Folders folders) {
    return folders.state().resolveSibling("drives");
  }

  /// A kiosk on the shipped files, begun in that look. The door and the desk's office answer
  /// nothing but what the config holds: a walk makes their answers up, and the shipped files stay
  /// as they are.
  public static StagedKiosk shipped(
      Folders folders, double width, double height, Theme theme, int textSize) {
    var kiosk = new StagedKiosk(folders, width, height);
    kiosk.madeUp = true;
    kiosk.send(
        new Event.SetupLoaded(
            shippedSetup(folders).withLook(theme, textSize, Motion.CALM), List.of()));
    return kiosk;
  }

  /// The same in a language that is read from the right.
  public static StagedKiosk mirrored(
      Folders folders, double width, double height, Theme theme, int textSize) {
    var kiosk = new StagedKiosk(folders, width, height);
    kiosk.madeUp = true;
    kiosk.send(
        new Event.SetupLoaded(
            PseudoArabic.setup(shippedSetup(folders).withLook(theme, textSize, Motion.CALM)),
            List.of()));
    return kiosk;
  }

  private static Setup shippedSetup(Folders folders) {
    return ((Event.SetupLoaded)
            READ.computeIfAbsent(
                folders, _ -> new SetupLoader(folders, MORNING::toLocalDate).load()))
        .setup();
  }

  /// Reads config and articles, as at a start or after the config was saved.
  public void load() {
    send(loader.load());
    send(door.begin());
  }

  public void send(Event event) {
    store.accept(event);
    if (busy) {
      return;
    }
    busy = true;
    try {
      while (!asked.isEmpty()) {
        read();
      }
    } finally {
      busy = false;
    }
  }

  /// Everything that was asked for comes, and is shown once.
  private void read() {
    reading = true;
    while (!asked.isEmpty()) {
      var load = asked.remove();
      var article = store.state().known(load.wanted().article());
      store.accept(
          READ.computeIfAbsent(List.of(folders, load, article), _ -> brought(load, article)));
    }
    reading = false;
    root.show(store.state());
  }

  private Event brought(Effect.Load load, Optional<Article> article) {
    if (load.wanted() instanceof Wanted.OfDeck(String id, String language)
        && language.equals(PseudoArabic.CODE)) {
      var english = new Effect.Load(new Wanted.OfDeck(id, "en"), load.nameSources());
      return shelver.bring(english, article) instanceof Event.DeckLoaded(var deck)
          ? new Event.DeckLoaded(PseudoArabic.deck(deck))
          : new Event.DeckLoaded(new Deck(id, language, List.of()));
    }
    return shelver.bring(load, article);
  }

  private void show(KioskState state) {
    if (!reading) {
      root.show(state);
    }
  }

  private void perform(Effect effect) {
    performed.add(effect);
    if (!madeUp || effect instanceof Effect.Load || effect instanceof DeskEffect.BringConfig) {
      answer(effect);
    }
  }

  private void answer(Effect effect) {
    switch (effect) {
      case Effect.Load load -> asked.add(load);
      case Effect.BringPad bring -> store.accept(door.bring(bring));
      case Effect.CheckDigits check -> store.accept(door.check(check));
      case Effect.SetPin set -> store.accept(door.set(set));
      case DeskEffect.Unhurried work -> unhurried.add(work);
      case DeskEffect work -> store.accept(office.perform(work));
      case Effect.Count _, Effect.Quit _, Effect.Restart _ -> {}
    }
  }

  /// What can wait is done, all of it.
  public void takeTime() {
    while (!unhurried.isEmpty()) {
      send(office.perform(unhurried.remove()));
    }
  }

  /// Nobody does anything for that time.
  public void pass(Duration time) {
    var end = now.plus(time);
    var ring = ring();
    while (ring.compareTo(end.uptime()) <= 0) {
      now = now.plus(ring.minus(now.uptime()));
      send(new Event.Ticked());
      ring = ring();
    }
    now = end;
  }

  /// Time in which a hand moves; nothing rings.
  public void moment(Duration time) {
    now = now.plus(time);
  }

  private Duration ring() {
    var next = Wakeup.next(state());
    var soon = now.uptime().plus(ONE_RING);
    return next.compareTo(soon) < 0 ? soon : next;
  }

  public KioskState state() {
    return store.state();
  }

  public Scene scene() {
    return scene;
  }

  public Look.Wardrobe wardrobe() {
    return wardrobe;
  }

  public KioskRoot root() {
    return root;
  }

  public List<Effect> performed() {
    return List.copyOf(performed);
  }

  public Optional<Article> article(String id) {
    return state().article(id);
  }

  /// Lays everything out, as before a frame; what is made while it is laid out, in the next.
  public void settle() {
    for (int frame = 0; frame < 2; frame++) {
      root.applyCss();
      root.layout();
    }
  }
}
