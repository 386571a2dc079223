package interlude.ui.desk.featured;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.FeaturedEvent.AddingToggled;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The list of featured articles, and beside it the loop that it makes.
public final class FeaturedSection extends Pane implements SectionView {
  private final Look look;
  private final RowList list;
  private final AddPanel library;
  private final LoopPanel loop;
  private final Button add;
  private Optional<Glance> shown = Optional.empty();
  private double high = -1;

  public FeaturedSection(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    list = new RowList(look, send);
    library = new AddPanel(look, send);
    loop = new LoopPanel(look, send, stages);
    var word = look.words().get("desk.featured.add");
    Runnable act = () -> send.accept(new AddingToggled(true));
    var press = new Press(look);
    add = look.isPortrait() ? press.round(word, Icon.PLUS, act) : press.tint(word, Icon.PLUS, act);
    add.setId("featured-add");
    getStyleClass().add("desk-featured");
    getChildren().addAll(list, library, loop);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public List<Node> headControls() {
    return List.of(add);
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var now = Glance.of(state, desk, look.words());
    shown = Optional.of(now);
    add.setDisable(!desk.ledger().isOpen() || now.bench().adding());
    list.setDisable(!desk.ledger().isOpen());
    loop.show(now);
    showList(now);
    requestLayout();
  }

  /// How many rows fit is known once there is room.
  private void showList(Glance now) {
    boolean adding = now.bench().adding();
    list.setVisible(!adding);
    library.setVisible(adding);
    if (high > 0 && adding) {
      library.show(now, high);
    } else if (high > 0) {
      list.show(now, high);
    }
  }

  @Override
  protected void layoutChildren() {
    double top = look.isPortrait() ? LoopPanel.tall(look) + look.rem(.8) : 0;
    double room = getHeight() - top;
    if (room != high) {
      high = room;
      shown.ifPresent(this::showList);
      applyCss(); // rows that are made in a layout are measured in it
    }
    double side = look.rem(15);
    if (look.isPortrait()) {
      loop.resizeRelocate(0, 0, getWidth(), LoopPanel.tall(look));
    } else {
      loop.resizeRelocate(getWidth() - side, 0, side, getHeight());
    }
    double wide = look.isPortrait() ? getWidth() : getWidth() - side - look.rem(2);
    list.resizeRelocate(0, top, wide, room);
    library.resizeRelocate(0, top, wide, room);
  }
}
