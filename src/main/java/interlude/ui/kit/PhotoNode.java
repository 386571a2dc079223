package interlude.ui.kit;

import interlude.picture.Artwork.Photo;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A photograph that covers its place. It is decoded in the background and to no more pixels than a
/// screen has.
final class PhotoNode extends Region {
  private static final double MOST = 3840;

  private final ImageView view;

  PhotoNode(Photo photo) {
    double scale = Math.min(1, MOST / Math.max(photo.width(), photo.height()));
    var image =
        new Image(photo.url(), photo.width() * scale, photo.height() * scale, true, true, true);
    view = new ImageView(image);
    getChildren().add(view);
    setMouseTransparent(true);
    image.progressProperty().addListener((_, _, _) -> requestLayout());
  }

  @Override
  protected void layoutChildren() {
    var image = view.getImage();
    if (image.getWidth() <= 0 || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    double scale = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
    double wide = getWidth() / scale;
    double high = getHeight() / scale;
    view.setViewport(
        new Rectangle2D((image.getWidth() - wide) / 2, (image.getHeight() - high) / 2, wide, high));
    view.setFitWidth(getWidth());
    view.setFitHeight(getHeight());
  }
}
