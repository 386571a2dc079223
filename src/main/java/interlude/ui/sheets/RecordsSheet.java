package interlude.ui.sheets;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import interlude.ui.kit.RecordsList;
import interlude.ui.kit.ScreenView;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// What this screen records: for anyone who wonders whether it watches them.
public final class RecordsSheet extends SheetFrame implements ScreenView {
  private final PictureFrame picture;
  private final Rectangle clip = new Rectangle();
  private final VBox words;
  private final Fit fit;

  public RecordsSheet(Look look, Consumer<Event> send) {
    super(look, send, look.isLarge() ? 0 : 2, true);
    setId("records-sheet");
    picture = new PictureFrame(look, VPos.CENTER);
    picture.setClip(clip);
    words =
        new VBox(
            look.rem(.5),
            Press.flowing(look.words().get("records.title"), "t-sheet-title"),
            Press.flowing(look.words().get("records.lead"), "t-body"),
            list(look));
    fit = new Fit(look, words);
    getChildren().addAll(picture, words);
  }

  private static RecordsList list(Look look) {
    var list =
        new RecordsList(look, "t-body-large", look.isLarge() ? .35 : 1)
            .withPromises(look, "t-body-large");
    VBox.setMargin(list, new Insets(look.rem(look.isLarge() ? .25 : .9), 0, 0, 0));
    return list;
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    picture.show(
        state.shelf().picture("", "door.svg"),
        Map.of(),
        Map.of(),
        look.words().get("records.picture"));
  }

  /// There is no room for it beside large words.
  private boolean isPictured() {
    return !look.isLarge() || look.isPortrait();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double margin = look.rem(3);
    double top = look.rem(2);
    double radius = look.rem(1.5);
    picture.setVisible(isPictured());
    if (look.isPortrait()) {
      double wide = getWidth() - 2 * margin;
      double least = look.rem(8);
      double high = fit.within(wide, room() - top - least - look.rem(1.5));
      double shown = Math.min(wide * .62, room() - top - high - look.rem(1.5));
      place(margin, top, wide, shown, radius);
      words.resizeRelocate(margin, top + shown + look.rem(1.5), wide, high);
      return;
    }
    double left = isPictured() ? Math.round(getWidth() * .455) : 0;
    place(margin, top, left, room() - top, radius);
    double x = margin + (isPictured() ? left + look.rem(2.5) : 0);
    double wide = getWidth() - margin - x;
    words.resizeRelocate(x, top, wide, fit.within(wide, room() - top));
  }

  private void place(double x, double y, double wide, double high, double radius) {
    picture.resizeRelocate(x, y, wide, high);
    clip.setWidth(wide);
    clip.setHeight(high);
    clip.setArcWidth(2 * radius);
    clip.setArcHeight(2 * radius);
  }
}
