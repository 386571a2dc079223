package interlude.ui.kit;

import interlude.session.Event;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A screen whose pages one turns: the page hands over to the next, the bar below stays. What is on
/// a page and when it turns is the screen's own.
public abstract class TurnedView extends Pane implements ScreenView {
  protected final Look look;
  protected final Consumer<Event> send;
  protected final Handover pages;
  private final TurnBar controls;
  private final Region progress;

  /// @param progress how far one has come; it lies in the bar
  protected TurnedView(Look look, Consumer<Event> send, Region progress) {
    this.look = look;
    this.send = send;
    this.progress = progress;
    pages = new Handover(look.cuts());
    controls = new TurnBar(look, send);
    getChildren().add(pages);
    controls.addTo(this, progress);
    Swipe.watch(this, look, send);
  }

  @Override
  public Region node() {
    return this;
  }

  /// Puts a page in the place of the one before.
  protected void put(Region page) {
    pages.content().getChildren().setAll(page);
    page.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  public void leave() {
    pages.drop();
    pages.content().getChildren().clear();
  }

  @Override
  protected void layoutChildren() {
    pages.resizeRelocate(0, 0, getWidth(), getHeight());
    controls.lay(getWidth(), getHeight(), progress);
  }
}
