package interlude.ui.kit;

import javafx.scene.layout.Region;

/// Where progress, Back and Next lie: in one row in landscape, in two in portrait. Next is the largest thing.
public record TurnBar(Look look, Region progress, Region back, Region next) {

  public static void lay(Look look, double width, double height, Region progress, Region back, Region next) {
    new TurnBar(look, progress, back, next).lay(width, height);
  }

  private void lay(double width, double height) {
    if (look.isPortrait()) {
      portrait(width, height);
    } else {
      landscape(width, height);
    }
  }

  private void landscape(double width, double height) {
    double high = look.rem(3);
    double y = height - look.bar() + (look.bar() - high) / 2;
    double nextWide = Math.max(look.rem(9), next.prefWidth(-1));
    double backWide = Math.max(look.rem(6), back.prefWidth(-1));
    double nextX = width - look.rem(3) - nextWide;
    double backX = nextX - look.rem(1.5) - backWide;
    next.resizeRelocate(nextX, y, nextWide, high);
    back.resizeRelocate(backX, y, backWide, high);
    double start = HelpButton.end(look) + look.rem(1.5);
    progress.resizeRelocate(start, y + look.rem(.5), Math.max(0, backX - look.rem(1.5) - start), high - look.rem(.5));
  }

  private void portrait(double width, double height) {
    double high = look.rem(3);
    double y = height - look.rem(1) - high;
    double backX = HelpButton.end(look) + look.rem(.75);
    double backWide = Math.max(look.rem(4.5), back.prefWidth(-1));
    double nextX = backX + backWide + look.rem(.75);
    back.resizeRelocate(backX, y, backWide, high);
    next.resizeRelocate(nextX, y, width - look.rem(3) - nextX, high);
    progress.resizeRelocate(
        look.rem(3), height - look.bar() + look.rem(1), width - look.rem(6), look.rem(2));
  }
}
