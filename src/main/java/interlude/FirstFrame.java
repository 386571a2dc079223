package interlude;

import interlude.content.Article;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Setup;
import interlude.session.Sight;
import interlude.shell.FirstPicture;
import interlude.shell.FirstPicture.Origin;
import interlude.shell.Folders;
import interlude.ui.KioskRoot;
import interlude.ui.kit.Look;
import interlude.ui.kit.Still;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;

/// What the window shows while everything else is still being read: the loop's first picture, as it
/// was drawn in an earlier run from the same files, and as it will be drawn again.
final class FirstFrame {
  private static final long AFTER_MS = 10_000;

  private final Folders folders;
  private final FirstPicture kept;
  private final int width;
  private final int height;
  private Setup drawnFor = Setup.NOTHING;
  private List<String> drawnLap = List.of();

  FirstFrame(Folders folders, double width, double height) {
    this.folders = folders;
    this.width = (int) width;
    this.height = (int) height;
    kept = new FirstPicture(folders.state());
  }

  /// Whether an earlier run has kept one, right or not.
  static boolean isThere(Folders folders) {
    return isInstalled() && FirstPicture.isThere(folders.state());
  }

  Optional<Image> kept(LocalDateTime now) {
    return !isInstalled()
        ? Optional.empty()
        : kept.read(width, height, now).flatMap(Still::read).map(Still::image);
  }

  /// Hears of every state. Where the loop has come to its beginning with something new, its picture
  /// is kept a while later, unless somebody has come meanwhile.
  void heed(KioskState state, Look.Wardrobe wardrobe, Consumer<Runnable> aside) {
    if (isInstalled()
        && isBeginning(state)
        && (state.setup() != drawnFor || !lap(state).equals(drawnLap))) {
      drawnFor = state.setup();
      drawnLap = lap(state);
      CompletableFuture.delayedExecutor(AFTER_MS, TimeUnit.MILLISECONDS)
          .execute(() -> Platform.runLater(() -> draw(state.reset(), wardrobe, aside)));
    }
  }

  /// While the program itself is being changed, a picture would not know of it.
  private static boolean isInstalled() {
    return System.getProperty("interlude.installed") != null;
  }

  private static boolean isBeginning(KioskState state) {
    return state.screen() instanceof Screen.Attract loop
        && loop.place() == 0
        && Sight.isWhole(state);
  }

  private static List<String> lap(KioskState state) {
    return state.screen() instanceof Screen.Attract loop ? loop.lap() : List.of();
  }

  private void draw(KioskState state, Look.Wardrobe wardrobe, Consumer<Runnable> aside) {
    var picture = Still.of(KioskRoot.drawn(state, width, height, wardrobe));
    var from = state.now().wall();
    var origin = new Origin(width, height, from, state.setup().nextLapChange(from), sources(state));
    aside.accept(() -> kept.write(origin, picture.bytes()));
  }

  /// Everything that decides how the loop begins.
  private List<Path> sources(KioskState state) {
    var assets = folders.assets();
    var sources = new ArrayList<Path>();
    sources.add(Path.of(System.getProperty("java.home"), "lib", "modules"));
    sources.add(folders.config());
    sources.add(folders.state().resolve(Folders.CONFIG));
    sources.add(folders.home().resolve(state.config().clinic().mark()));
    sources.add(assets.resolve("fonts"));
    sources.add(assets.resolve("words").resolve("words." + state.language() + ".properties"));
    folders
        .articleRoots()
        .forEach(root -> {
          sources.add(root);
          sources.add(root.resolve("parts.svg"));
        });
    lap(state).stream()
        .flatMap(id -> state.article(id).stream())
        .forEach(article -> {
          sources.add(article.folder().resolve("article.json"));
          sources.add(article.folder().resolve(cover(state, article)));
        });
    return sources;
  }

  private static String cover(KioskState state, Article article) {
    return state.format() == Format.PORTRAIT
        ? article.pictures().coverTall()
        : article.pictures().cover();
  }
}
