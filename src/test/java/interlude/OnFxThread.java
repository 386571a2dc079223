package interlude;

import interlude.ui.Stylesheets;
import interlude.ui.theme.Fonts;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Runs the tests of a class on the FX thread, with the kiosk's own type and base style. Starts
/// JavaFX where it is not running.
public final class OnFxThread implements InvocationInterceptor {
  private static final long MOST_MINUTES = 5;

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    call(() -> done(test));
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    call(() -> done(test));
  }

  private static Void done(Invocation<Void> test) throws Exception {
    try {
      return test.proceed();
    } catch (Exception | Error fault) {
      throw fault;
    } catch (Throwable other) {
      throw new AssertionError(other);
    }
  }

  /// Does this on the FX thread and waits for it.
  public static <T> T call(Callable<T> work) throws Exception {
    start();
    var done = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Throwable fault) {
        done.completeExceptionally(fault);
      }
    });
    try {
      return done.get(MOST_MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case Exception fault -> throw fault;
        case Error fault -> throw fault;
        default -> throw failed;
      }
    }
  }

  private static void start() {
    try {
      Platform.startup(() -> {
        Fonts.load(Path.of("assets", "fonts"));
        Application.setUserAgentStylesheet(Stylesheets.blank());
      });
      Platform.setImplicitExit(false);
    } catch (IllegalStateException runsAlready) {
      Platform.runLater(() -> Application.setUserAgentStylesheet(Stylesheets.blank()));
    }
  }
}
