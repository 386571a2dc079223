package interlude.ui.outage;

import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.ui.kit.Brand;
import interlude.ui.kit.Fit;
import interlude.ui.kit.HelpLinesBox;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.ScreenView;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The calm page: nothing else can be shown, so it says whom to ask and where help is. Never a word
/// about faults.
public final class OutageView extends Pane implements ScreenView {
  private final Look look;
  private final PictureFrame picture;
  private final VBox words;
  private final Fit fit;
  private final Brand brand;

  public OutageView(Look look, Consumer<Event> send) {
    this.look = look;
    picture = new PictureFrame(look);
    picture.setMouseTransparent(true);
    words = new VBox(look.rem(1.25));
    fit = new Fit(look, words);
    getStyleClass().add("outage");
    brand = new Brand(look);
    getChildren().addAll(picture, words, brand);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    var file = look.format() == Format.PORTRAIT ? "rest-tall.svg" : "rest.svg";
    picture.show(
        state.shelf().picture("", file), Map.of(), Map.of(), look.words().get("outage.picture"));
    var title = Press.flowing(look.words().get("outage.title"), "t-outage");
    title.setId("outage-title");
    words.getChildren().setAll(title, new HelpLinesBox(look, state));
    fit.renew();
    brand.show(state);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    picture.layout();
    brand.resizeRelocate(look.rem(3), look.rem(1), brand.prefWidth(-1), look.rem(3));
    var box =
        picture
            .place("place-message")
            .orElse(
                new BoundingBox(
                    look.rem(3),
                    look.rem(5),
                    Math.max(1, getWidth() * .45),
                    Math.max(1, getHeight() - look.rem(10))));
    double wide = Math.max(box.getWidth(), Math.min(getWidth() - look.rem(6), look.rem(25)));
    double room = getHeight() - look.bar() - box.getMinY();
    words.resizeRelocate(box.getMinX(), box.getMinY(), wide, fit.within(wide, room));
  }
}
