package interlude.ui;

import interlude.session.Screen;

/// How far into the kiosk a screen lies, which decides the direction in which screens hand over.
final class Depth {
  private Depth() {}

  static int of(Screen screen) {
    return of(screen.getClass());
  }

  static int of(Class<?> kind) {
    return kind == Screen.Home.class
        ? 1
        : kind == Screen.Reader.class
            ? 2
            : kind == Screen.Quiz.class || kind == Screen.Explorer.class
                ? 3
                : Screen.Staff.class.isAssignableFrom(kind) ? 4 : 0;
  }
}
