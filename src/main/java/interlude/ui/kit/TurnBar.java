package interlude.ui.kit;

import interlude.session.Event;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The controls of every page that one turns: Home on the picture; in the bar progress, Back and
/// Next. In one row in landscape, in two in portrait. Next is the largest thing.
public final class TurnBar {
  private final Look look;
  private final Button home;
  private final Button back;
  private final Button next;

  public TurnBar(Look look, Consumer<Event> send) {
    this.look = look;
    var press = new Press(look);
    var words = look.words();
    home =
        press.floating(
            words.get("button.home"), Icon.HOME, () -> send.accept(new Event.HomePressed()));
    back =
        press.tint(words.get("button.back"), Icon.BACK, () -> send.accept(new Event.BackPressed()));
    next =
        press.primary(
            words.get("button.next"),
            Icon.NEXT,
            true,
            () -> send.accept(new Event.ForwardPressed()));
    home.setId("home");
    back.setId("back");
    next.setId("next");
  }

  /// Adds them in the order in which Tab visits them.
  public void addTo(Pane page, Region progress) {
    page.getChildren().addAll(home, progress, back, next);
  }

  /// How wide the way home is, beside which a page may begin its title.
  public double homeWide() {
    return home.prefWidth(-1);
  }

  public void lay(double width, double height, Region progress) {
    home.resizeRelocate(look.rem(3), look.rem(1), home.prefWidth(-1), look.rem(3));
    if (look.isPortrait()) {
      portrait(width, height, progress);
    } else {
      landscape(width, height, progress);
    }
  }

  private void landscape(double width, double height, Region progress) {
    double high = look.rem(3);
    double y = look.barRow(height);
    double nextWide = Math.max(look.rem(9), next.prefWidth(-1));
    double backWide = Math.max(look.rem(6), back.prefWidth(-1));
    double nextX = width - look.rem(3) - nextWide;
    double backX = nextX - look.rem(1.5) - backWide;
    next.resizeRelocate(nextX, y, nextWide, high);
    back.resizeRelocate(backX, y, backWide, high);
    double start = HelpButton.end(look) + look.rem(1.5);
    progress.resizeRelocate(
        start, y + look.rem(.5), Math.max(0, backX - look.rem(1.5) - start), high - look.rem(.5));
  }

  private void portrait(double width, double height, Region progress) {
    double high = look.rem(3);
    double y = look.barRow(height);
    double backX = HelpButton.end(look) + look.rem(.75);
    double backWide = Math.max(look.rem(4.5), back.prefWidth(-1));
    double nextX = backX + backWide + look.rem(.75);
    back.resizeRelocate(backX, y, backWide, high);
    next.resizeRelocate(nextX, y, width - look.rem(3) - nextX, high);
    progress.resizeRelocate(
        look.rem(3), height - look.bar() + look.rem(1), width - look.rem(6), look.rem(2));
  }
}
