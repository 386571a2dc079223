package interlude.ui.staff;

import interlude.session.Desk;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Brand;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The staff desk: its head, and the ways out of it.
public final class DeskView extends Pane implements ScreenView {
  private final Look look;
  private final Brand brand;
  private final Label title;
  private final Label notice = Press.flowing("", "t-body");
  private final DeskActions actions;
  private final Wiping wiping;

  public DeskView(Look look, Consumer<Event> send) {
    this.look = look;
    brand = new Brand(look);
    title = Press.flowing(look.words().get("desk.title"), "t-help-title");
    title.setId("desk-title");
    notice.setId("desk-notice");
    actions = new DeskActions(look, send);
    wiping = new Wiping(look);
    getStyleClass().addAll("page", "desk");
    getChildren().addAll(brand, title, notice, actions, wiping);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Desk desk)) {
      return;
    }
    brand.show(state);
    notice.setText(notice(state, desk));
    actions.show(desk);
    int left = desk.secondsOfCleaning(state.now());
    wiping.show(left);
    wiping.setVisible(left > 0);
    requestLayout();
  }

  private String notice(KioskState state, Desk desk) {
    var words = look.words();
    if (desk.closing()) {
      return words.get("desk.closing");
    }
    if (Desk.isAboutToClose(state)) {
      return words.get("desk.soon", Desk.secondsLeft(state));
    }
    int wrong = state.lock().tally().total();
    return wrong == 0 ? words.get("desk.open") : words.get("desk.wrong", wrong);
  }

  @Override
  protected void layoutChildren() {
    double margin = look.rem(3);
    double wide = getWidth() - 2 * margin;
    brand.resizeRelocate(margin, look.rem(1), brand.prefWidth(-1), look.rem(3));
    double high = title.prefHeight(wide);
    title.resizeRelocate(margin, look.rem(5), wide, high);
    double y = look.rem(6) + high;
    notice.resizeRelocate(
        margin, y, Math.min(wide, look.rem(34)), notice.prefHeight(Math.min(wide, look.rem(34))));
    actions.resizeRelocate(0, 0, getWidth(), getHeight());
    wiping.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
