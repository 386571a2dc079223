package interlude;

import interlude.content.parcel.Drives;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Wakeup;
import interlude.shell.Alarm;
import interlude.shell.Clock;
import interlude.shell.ConfigDoor;
import interlude.shell.CountFile;
import interlude.shell.Counter;
import interlude.shell.EffectRunner;
import interlude.shell.FileWatch;
import interlude.shell.PictureFiles;
import interlude.shell.ProgramFiles;
import interlude.shell.ScreenAwake;
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
import interlude.ui.Stylesheets;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The composition root: what the kiosk is made of, put together by hand, in the order in which it
/// comes to life.
public final class KioskApp extends Application {
  private static final System.Logger LOG = System.getLogger("interlude");

  private static Options options = Options.DEFAULT;
  private static Clock clock = new Clock(options.at());
  private static SetupLoader loader = loader();
  private static final CompletableFuture<Event.SetupLoaded> FIRST_SETUP = new CompletableFuture<>();

  private static boolean isUp;
  private static boolean isReading;
  private static int code;

  private final List<Runnable> atEnd = new ArrayList<>();

  /// Opens the window and returns when it is closed. While the toolkit starts, as much of the first
  /// set-up is read as the first picture needs; the rest follows when that stands.
  ///
  /// @param out is told in one line why there is no window
  /// @return 0, 1 if no window could be opened, or [Restart#CODE] to be run again
  static int run(Options chosen, PrintStream out) {
    options = chosen;
    clock = new Clock(chosen.at());
    loader = loader();
    if (!FirstFrame.isThere(chosen.folders())) {
      readFirstSetup();
    }
    try {
      Application.launch(KioskApp.class);
      return code;
    } catch (RuntimeException | LinkageError fault) {
      if (isUp) {
        throw fault;
      }
      out.println(NoWindow.line(fault, System.getenv()));
      return 1;
    }
  }

  @Override
  public void start(Stage stage) {
    isUp = true;
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> LOG.log(System.Logger.Level.ERROR, thread.getName(), fault));
    Application.setUserAgentStylesheet(Stylesheets.blank());
    var files = new ProgramFiles(options.folders().assets());
    var wardrobe = new Wardrobe(options.folders().assets().resolve("fonts"), new WordReader(files));
    var window = new Window(stage, options);
    var store =
        new Store(
            KioskState.starting(clock.now(), Format.of(window.width(), window.height())),
            clock::now);
    var root = new KioskRoot(wardrobe, store::accept);
    var scene = new Scene(root, window.width(), window.height());
    var first = new FirstFrame(options.folders(), window.width(), window.height());
    var kept = first.kept(clock.now().wall());
    kept.ifPresent(picture -> {
      root.cover(picture);
      window.open(scene);
    });
    Runnable rest =
        () -> {
          begin(wardrobe, store, root, scene, files, first);
          if (kept.isEmpty()) {
            window.open(scene);
          }
          if (Rehearsal.isAsked()) {
            new Rehearsal(window.width(), window.height()).begin();
          }
        };
    kept.ifPresentOrElse(_ -> Frames.afterNext(rest), rest);
  }

  private void begin(
      Wardrobe wardrobe,
      Store store,
      KioskRoot root,
      Scene scene,
      ProgramFiles files,
      FirstFrame first) {
    readFirstSetup();
    var shelver = new Shelver(options.folders(), files);
    var door = new StaffDoor(new Door(new StaffVault(options.folders().state())));
    var configs = new ConfigDoor(options.folders(), () -> clock.now().wall());

    var counter = new Counter(new CountFile(options.folders().state()), clock::now);
    var office =
        new DeskOffice(
            options.folders(),
            configs,
            loader,
            new PictureFiles(options.folders(), files),
            counter,
            Drives.OF_THIS_MACHINE);

    Consumer<Event> soon = event -> Platform.runLater(() -> store.accept(event));
    var tidying = new Tidying();
    var opening =
        new Opening(load -> shelver.bring(load, store.state().known(load.wanted().article())));

    var effects =
        new EffectRunner(
            opening::bring,
            door,
            office,
            counter,
            event -> opening.answer(event, soon),
            KioskApp::leave);
    var alarm =
        new Alarm(() -> {
          soon.accept(new Event.Ticked());
          effects.keepCounts();
        });
    store.connect(
        root::show,
        effects::perform,
        state -> {
          alarm.set(Wakeup.next(state).minus(clock.now().uptime()));
          tidying.heed(state);
          first.heed(state, wardrobe, effects::later);
        });
    TouchWatch.on(scene, store::accept);
    Runnable resized =
        () -> store.accept(new Event.Resized(Format.of(root.getWidth(), root.getHeight())));
    root.widthProperty().addListener((_, _, _) -> resized.run());
    root.heightProperty().addListener((_, _, _) -> resized.run());

    early(FIRST_SETUP, 1500).ifPresentOrElse(store::accept, () -> FIRST_SETUP.thenAccept(soon));
    Runnable uncovered =
        () -> {
          root.uncover();
          root.show(store.state());
        };
    early(opening.first(), 700)
        .ifPresentOrElse(
            event -> {
              store.accept(event);
              uncovered.run();
            },
            () -> opening.first().thenAccept(soon).thenRun(() -> Platform.runLater(uncovered)));
    opening.end();
    effects.later(ScreenAwake::hold);
    effects.later(() -> soon.accept(door.begin()));
    // after the window, and after everything that is near
    var librarian =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("librarian").factory());
    Runnable readAll =
        () ->
            librarian.execute(() -> {
              soon.accept(loader.load());
              configs.tidy();
              loader.live().ifPresent(configs::read);
            });
    opening.first().thenRun(() -> effects.later(readAll));
    var watch =
        new FileWatch(
            options.folders(),
            loader::isLive,
            () ->
                librarian.execute(() -> {
                  soon.accept(loader.glimpse());
                  soon.accept(loader.load());
                  loader.live().ifPresent(configs::read);
                }));
    FIRST_SETUP.whenComplete((_, _) -> watch.begin());
    atEnd.addAll(List.of(watch::close, alarm::close, effects::close, librarian::shutdownNow));
  }

  private static SetupLoader loader() {
    return new SetupLoader(options.folders(), () -> clock.now().wall().toLocalDate());
  }

  /// At once, or behind the first frame where that is at hand: the two would only slow each other.
  private static void readFirstSetup() {
    if (!isReading) {
      isReading = true;
      FIRST_SETUP.completeAsync(loader::glimpse);
    }
  }

  private static void leave(Effect how) {
    code = how instanceof Effect.Restart ? Restart.CODE : 0;
    Platform.exit();
  }

  /// What comes in time for the first frame.
  private static <E extends Event> Optional<E> early(CompletableFuture<E> coming, long millis) {
    try {
      return Optional.of(coming.get(millis, TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException late) {
      return Optional.empty();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void stop() {
    atEnd.forEach(Runnable::run);
  }
}
