package interlude.ui.kit;

import interlude.config.KioskConfig.Clinic;
import interlude.session.KioskState;
import interlude.session.Shelf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;

/// The clinic's mark and name. Holding the mark opens the staff desk. Without a mark of its own, or
/// until it has been read: the initials in a disc.
public final class Brand extends HBox {
  private final PictureFrame mark;
  private final StackPane disc = new StackPane();
  private final Arc hold = new Arc();
  private Clinic shown = new Clinic("", "", "", false);

  public Brand(Look look) {
    super(look.rem(.5));
    mark = PictureFrame.whole(look);
    for (var shown : new javafx.scene.layout.Region[] {mark, disc}) {
      shown.setMinSize(look.rem(2), look.rem(2));
      shown.setMaxSize(look.rem(2), look.rem(2));
    }
    disc.getStyleClass().add("mark");
    setAlignment(Pos.CENTER_LEFT);
    setMouseTransparent(true);
    getStyleClass().add("brand");
    hold.getStyleClass().add("hold");
    hold.setManaged(false);
    hold.setStartAngle(90);
    hold.setStrokeWidth(look.rem(.2));
    for (var radius : List.of(hold.radiusXProperty(), hold.radiusYProperty())) {
      radius.set(look.rem(1.25));
    }
  }

  public void show(KioskState state) {
    showHold(state);
    var clinic = state.config().clinic();
    var picture = state.shelf().picture(new Shelf.Wanted.OfMark(clinic.mark()));
    if (clinic.equals(shown) && picture.isPresent() == getChildren().contains(mark)) {
      return;
    }
    shown = clinic;
    getChildren().clear();
    if (picture.isPresent()) {
      mark.show(picture, Map.of(), Map.of(), clinic.name());
      getChildren().add(mark);
    } else if (!clinic.name().isBlank()) {
      disc.getChildren().setAll(Press.label(initials(clinic.name()), "initials"));
      getChildren().add(disc);
    }
    getChildren().add(Press.flowing(clinic.name(), "t-brand"));
    getChildren().add(hold);
    autosize();
  }

  /// A ring around the mark fills while it is held.
  private void showHold(KioskState state) {
    hold.setLength(-360 * state.lock().shareHeld(state.now()));
    hold.setVisible(hold.getLength() != 0);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    hold.setCenterX(hold.getRadiusX() * .8);
    hold.setCenterY(getHeight() / 2);
  }

  /// Of the first two words.
  static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
