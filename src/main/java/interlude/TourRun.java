package interlude;

import interlude.session.Setup;
import interlude.shell.Clock;
import interlude.shell.Folders;
import interlude.shell.ProgramFiles;
import interlude.shell.SetupLoader;
import interlude.shell.Shelver;
import interlude.shell.WordReader;
import interlude.tour.Tour;
import interlude.ui.Stylesheets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Application;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// `--tour`: starts the toolkit without a display and draws everything.
record TourRun(Folders folders, Path into, Optional<LocalDateTime> at) {

  int run(List<Tour.View> views, PrintStream out) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    var now = new Clock(at).now().wall();
    var setup = new SetupLoader(folders, now::toLocalDate).load().setup();
    var done = new CompletableFuture<Integer>();
    try {
      Platform.startup(() -> draw(setup, now, views, done));
      out.printf("%d pictures in %s%n", done.get(), into);
      return 0;
    } catch (ExecutionException fault) {
      out.println(line(fault.getCause()));
      return 1;
    } catch (LinkageError | OutOfMemoryError fault) {
      out.println(line(fault));
      return 1;
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      Platform.exit();
    }
  }

  private static String line(@Nullable Throwable fault) {
    return switch (fault) {
      case IOException unwritten -> "The pictures cannot be written: " + unwritten;
      case OutOfMemoryError _ ->
          "The tour needs more memory than it has. Draw smaller --screens, or give it more: INTERLUDE_JAVA=-Xmx1g before the command.";
      case LinkageError missing -> NoWindow.line(missing, Map.of());
      case null, default -> throw new IllegalStateException(fault);
    };
  }

  private void draw(
      Setup setup, LocalDateTime now, List<Tour.View> views, CompletableFuture<Integer> done) {
    try {
      Application.setUserAgentStylesheet(Stylesheets.blank());
      var files = new ProgramFiles(folders.assets());
      var wardrobe = new Wardrobe(folders.assets().resolve("fonts"), new WordReader(files));
      var shelver = new Shelver(folders, files);
      done.complete(new Tour(setup, wardrobe, shelver::bring, now).draw(into, views));
    } catch (IOException | RuntimeException | Error fault) {
      done.completeExceptionally(fault);
    }
  }
}
