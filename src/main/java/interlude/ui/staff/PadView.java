package interlude.ui.staff;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.Pad;
import interlude.session.Pad.Stage;
import interlude.session.StaffEvent;
import interlude.ui.kit.Brand;
import interlude.ui.kit.HelpButton;
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
  private final Button noted;

  public PadView(Look look, Consumer<Event> send) {
    this.look = look;
    var words = look.words();
    var press = new Press(look);
    door = new PictureFrame(look, VPos.BOTTOM);
    door.setMouseTransparent(true);
    brand = new Brand(look);
    head = new PadHead(look);
    keys = new PadKeys(look, send);
    codes = new CodesList(look);
    forgot =
        press.quiet(
            words.get("pad.forgot"), Icon.KEY, () -> send.accept(new StaffEvent.PinForgotten()));
    forgot.setId("pad-forgot");
    close =
        press.tint(
            words.get("button.close"), Icon.CLOSE, () -> send.accept(new Event.BackPressed()));
    close.setId("pad-close");
    noted =
        press.primary(
            words.get("pad.noted"),
            Icon.CHECK,
            false,
            () -> send.accept(new StaffEvent.CodesNoted()));
    noted.setId("codes-noted");
    getStyleClass().addAll("page", "pad");
    getChildren().addAll(door, brand, head, keys, codes, forgot, close, noted);
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
    noted.setVisible(listing);
    forgot.setVisible(pad.stage() == Stage.PIN);
    head.show(state, pad);
    keys.show(pad, pad.isShut(state));
    codes.show(pad);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (look.isPortrait()) {
      portrait();
    } else {
      landscape();
    }
    door.layout();
    bar();
  }

  /// Larger words leave no room for the mark above them; it lies on the picture then.
  private void landscape() {
    double share = Math.round(getWidth() * (look.isLarge() ? .5 : .58));
    door.resizeRelocate(0, 0, share, getHeight() - look.bar());
    double x = share + look.rem(2);
    double top = look.rem(1.5);
    brand(look.isLarge() ? look.rem(3) : x, top);
    words(x, look.isLarge() ? top : top + look.rem(3.5), look.rem(1), 1);
  }

  private void portrait() {
    double high = Math.round(getHeight() * (look.isLarge() ? .26 : .36));
    door.resizeRelocate(0, 0, getWidth(), high);
    brand(look.rem(3), high + look.rem(1));
    words(look.rem(3), high + look.rem(4.5), look.rem(1.25), 1.15);
  }

  private void brand(double x, double y) {
    brand.resizeRelocate(x, y, brand.prefWidth(-1), look.rem(3));
  }

  private void words(double x, double y, double air, double keysGrow) {
    double wide = getWidth() - look.rem(3) - x;
    double foot = getHeight() - look.bar() - air;
    codes.resizeRelocate(x, y, wide, foot - y);
    double headHigh = head.prefHeight(wide);
    head.resizeRelocate(x, y, wide, headHigh);
    double keysHigh = Math.min(foot - y - headHigh - look.rem(1), keys.wished() * keysGrow);
    keys.resizeRelocate(x, foot - keysHigh, wide, keysHigh);
  }

  private void bar() {
    boolean tall = look.isPortrait();
    double high = look.rem(3);
    double end = getWidth() - look.rem(3);
    double y =
        tall
            ? getHeight() - look.rem(1) - high
            : getHeight() - look.bar() + (look.bar() - high) / 2;
    double closeWide = Math.max(look.rem(6), close.prefWidth(-1));
    close.resizeRelocate(end - closeWide, y, closeWide, high);
    double notedWide = noted.prefWidth(-1);
    boolean meetsHelp = end - notedWide < HelpButton.end(look) + look.rem(.75);
    noted.resizeRelocate(
        end - notedWide, meetsHelp ? y - high - look.rem(.75) : y, notedWide, high);
    double forgotWide = forgot.prefWidth(-1);
    forgot.resizeRelocate(
        tall ? end - forgotWide : end - closeWide - look.rem(1) - forgotWide,
        tall ? y - high - look.rem(.75) : y,
        forgotWide,
        high);
  }
}
