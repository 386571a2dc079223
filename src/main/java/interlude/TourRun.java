package interlude;

import interlude.shell.Folders;
import interlude.shell.ProgramFiles;
import interlude.shell.SetupLoader;
import interlude.shell.Shelver;
import interlude.shell.WordReader;
import interlude.tour.Tour;
import interlude.ui.Stylesheets;
import interlude.ui.theme.Fonts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;

/// `--tour`: starts the toolkit without a display and draws everything.
record TourRun(Folders folders, Path into, Optional<LocalDateTime> at) {

  int run(List<Tour.View> views, PrintStream out) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var setup = new SetupLoader(folders).load().setup();
    var done = new CompletableFuture<Integer>();
    Platform.startup(() -> draw(setup, views, done));
    int drawn = done.join();
    out.printf("%d pictures in %s%n", drawn, into);
    Platform.exit();
    return 0;
  }

  private void draw(interlude.session.Setup setup, List<Tour.View> views, CompletableFuture<Integer> done) {
    Application.setUserAgentStylesheet(Stylesheets.blank());
    var files = new ProgramFiles(folders.assets());
    var wardrobe = new Wardrobe(Fonts.load(folders.assets().resolve("fonts")), new WordReader(files));
    var shelver = new Shelver(folders, files);
    try {
      done.complete(new Tour(setup, wardrobe, shelver::bring, at.orElseGet(LocalDateTime::now)).draw(into, views));
    } catch (IOException | RuntimeException fault) {
      done.completeExceptionally(fault);
    }
  }
}
