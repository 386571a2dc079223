package interlude.ui;

import interlude.session.Pad;
import interlude.session.Screen;
import interlude.session.desk.Desk;
import java.util.List;

/// How far into the kiosk a screen lies, which decides the direction in which screens hand over.
final class Depth {
  private static final List<Class<?>> ORDER =
      List.of(
          Screen.Home.class,
          Screen.Topics.class,
          Screen.Reader.class,
          Screen.Quiz.class,
          Screen.Explorer.class,
          Pad.class,
          Desk.class);

  private Depth() {}

  static int of(Screen screen) {
    return of(screen.getClass());
  }

  static int of(Class<?> kind) {
    return ORDER.indexOf(kind) + 1;
  }
}
