package interlude;

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
import interlude.ui.theme.Fonts;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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
  private static SetupLoader loader = new SetupLoader(options.folders());
  private static CompletableFuture<Event.SetupLoaded> firstSetup = new CompletableFuture<>();

  private static boolean isUp;
  private static int code;

  private Alarm alarm;
  private EffectRunner effects;
  private FileWatch watch;

  /// Opens the window and returns when it is closed. The first set-up is read while the toolkit
  /// starts.
  ///
  /// @param out is told in one line why there is no window
  /// @return 0, 1 if no window could be opened, or [Restart#CODE] to be run again
  static int run(Options chosen, PrintStream out) {
    options = chosen;
    loader = new SetupLoader(chosen.folders());
    firstSetup = CompletableFuture.supplyAsync(loader::load);
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
    var wardrobe =
        new Wardrobe(
            Fonts.load(options.folders().assets().resolve("fonts")), new WordReader(files));
    var window = new Window(stage, options);
    var clock = new Clock(options.at());
    var store =
        new Store(
            KioskState.starting(clock.now(), Format.of(window.width(), window.height())),
            clock::now);
    var root = new KioskRoot(wardrobe, store::accept);
    var scene = new Scene(root, window.width(), window.height());
    var shelver = new Shelver(options.folders(), files);
    var door = new StaffDoor(new Door(new StaffVault(options.folders().state())));
    var configs = new ConfigDoor(options.folders(), () -> clock.now().wall());

    Consumer<Event> soon = event -> Platform.runLater(() -> store.accept(event));
    var tidying = new Tidying();
    var opening =
        new Opening(
            load -> shelver.bring(load, store.state().library().find(load.wanted().article())));

    effects =
        new EffectRunner(
            opening::bring,
            door,
            new DeskOffice(options.folders(), configs, loader),
            new Counter(new CountFile(options.folders().state()), clock::today),
            event -> opening.answer(event, soon),
            KioskApp::leave);
    alarm = new Alarm(() -> Platform.runLater(() -> store.accept(new Event.Ticked())));
    store.connect(
        root::show,
        effects::perform,
        state -> {
          alarm.set(Wakeup.next(state).minus(clock.now().uptime()));
          tidying.heed(state);
        });
    TouchWatch.on(scene, store::accept);
    Runnable resized =
        () -> store.accept(new Event.Resized(Format.of(root.getWidth(), root.getHeight())));
    root.widthProperty().addListener((_, _, _) -> resized.run());
    root.heightProperty().addListener((_, _, _) -> resized.run());

    early(firstSetup, 1500).ifPresentOrElse(store::accept, () -> firstSetup.thenAccept(soon));
    early(opening.first(), 700)
        .ifPresentOrElse(store::accept, () -> opening.first().thenAccept(soon));
    window.open(scene);
    opening.end();
    effects.later(ScreenAwake::hold);
    effects.later(() -> soon.accept(door.begin()));
    watch =
        new FileWatch(
            options.folders(),
            loader::isLive,
            () ->
                effects.later(() -> {
                  soon.accept(loader.load());
                  loader.live().ifPresent(configs::read);
                }));
    firstSetup.whenComplete((_, _) -> {
      effects.later(() -> {
        configs.tidy();
        loader.live().ifPresent(configs::read);
      });
      watch.begin();
    });
    if (Rehearsal.isAsked()) {
      new Rehearsal(window.width(), window.height()).begin();
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
    watch.close();
    alarm.close();
    effects.close();
  }
}
