package interlude.ui.staff;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Pad;
import interlude.session.Pad.Stage;
import interlude.session.StaffEvent;
import interlude.ui.kit.Brand;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The PIN pad beside a door that a guard watches, with one eye on a book. Leaving it is always
/// possible, whatever was typed.
public final class PadView extends Pane implements ScreenView {
  private final Look look;
  private final PictureFrame door;
  private final Brand brand;
  private final PadHead head;
  private final PadKeys keys;
  private final CodesList codes;
  private final Button forgot;
  private final Button close;

  public PadView(Look look, Consumer<Event> send) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    door = new PictureFrame(look, VPos.CENTER);
    door.setMouseTransparent(true);
    brand = new Brand(look);
    head = new PadHead(look);
    keys = new PadKeys(look, send);
    codes = new CodesList(look, send);
    forgot =
        press.quiet(
            words.get("pad.forgot"), Icon.KEY, () -> send.accept(new StaffEvent.PinForgotten()));
    forgot.setId("pad-forgot");
    close =
        press.tint(
            words.get("button.close"), Icon.CLOSE, () -> send.accept(new Event.BackPressed()));
    close.setId("pad-close");
    getStyleClass().addAll("page", "pad");
    getChildren().addAll(door, brand, head, keys, codes, forgot, close);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Pad pad)) {
      return;
    }
    door.show(
        state.shelf().picture("", "door.svg"), Map.of(), Map.of(), look.words().get("pad.picture"));
    brand.show(state);
    boolean listing = pad.stage() == Stage.CODES;
    head.setVisible(!listing);
    keys.setVisible(!listing);
    codes.setVisible(listing);
    close.setVisible(!listing);
    forgot.setVisible(pad.stage() == Stage.PIN);
    head.show(state, pad);
    keys.show(pad, pad.isShut(state));
    codes.show(pad);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    boolean tall = look.isPortrait();
    double margin = look.rem(3);
    double share = look.isLarge() ? .48 : .58;
    double x = tall ? margin : Math.round(width * share) + look.rem(2);
    double doorHigh =
        tall ? Math.round(height * (look.isLarge() ? .26 : .36)) : height - look.bar();
    door.resizeRelocate(0, 0, tall ? width : Math.round(width * share), doorHigh);
    door.layout();
    double wide = width - margin - x;
    double top = tall ? doorHigh + look.rem(1) : look.rem(1.5);
    brand.resizeRelocate(x, top, Math.min(wide, brand.prefWidth(-1)), look.rem(3));
    double y = top + look.rem(3.5);
    double foot = height - look.bar() - look.rem(tall ? .5 : 1);
    codes.resizeRelocate(x, y, wide, foot - y);
    double headHigh = head.prefHeight(wide);
    head.resizeRelocate(x, y, wide, headHigh);
    double keysTop = y + headHigh + look.rem(1);
    double keysHigh = Math.min(foot - keysTop, keys.wished() * (tall ? 1.15 : 1));
    keys.resizeRelocate(x, foot - keysHigh, wide, keysHigh);
    bar(width, height, tall);
  }

  private void bar(double width, double height, boolean tall) {
    double high = look.rem(3);
    double y = tall ? height - look.rem(1) - high : height - look.bar() + (look.bar() - high) / 2;
    double closeWide = Math.max(look.rem(6), close.prefWidth(-1));
    double closeX = width - look.rem(3) - closeWide;
    close.resizeRelocate(closeX, y, closeWide, high);
    double forgotWide = forgot.prefWidth(-1);
    forgot.resizeRelocate(
        tall ? width - look.rem(3) - forgotWide : closeX - look.rem(1) - forgotWide,
        tall ? height - look.bar() + look.rem(.1) : y,
        forgotWide,
        high);
  }
}
