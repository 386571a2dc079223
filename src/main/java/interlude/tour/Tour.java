package interlude.tour;

import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.content.Article;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Setup;
import interlude.ui.kit.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.image.WritableImage;

/// Draws every screen and every slide to PNG files, for people who judge them and for the pictures
/// of the README.
///
/// @param shelver reads a deck or a picture
/// @param at the time on the wall clock
public record Tour(
    Setup setup,
    Look.Wardrobe wardrobe,
    BiFunction<Effect.Load, Optional<Article>, Event> shelver,
    LocalDateTime at) {

  /// One way to look at it all.
  public record View(int width, int height, Theme theme, int textSize) {
    String name() {
      var shape = width >= height ? "landscape" : "portrait";
      return "%s-%dx%d-%s-%d"
          .formatted(shape, width, height, theme.name().toLowerCase(Locale.ROOT), textSize);
    }
  }

  /// Runs on the FX thread.
  ///
  /// @param folder gets a folder for each view
  /// @return how many pictures were drawn
  public int draw(Path folder, List<View> views) throws IOException {
    int drawn = 0;
    for (var view : views) {
      drawn += draw(folder, view);
    }
    return drawn;
  }

  private int draw(Path folder, View view) throws IOException {
    var into = Files.createDirectories(folder.resolve(view.name()));
    var looked = setup.withLook(view.theme(), view.textSize(), Motion.CALM);
    var guide = new Guide(looked, wardrobe, shelver, view.width(), view.height(), at);
    var sheets = new ContactSheet();
    int drawn = 0;
    for (var stop : new Itinerary(guide.state(), guide::deck).stops()) {
      guide.go(stop);
      keep(stop, "", guide.picture(), into, sheets);
      drawn++;
      for (int part = 2;
          part <= guide.parts() && !stop.name().contains("-card") && !stop.name().contains("-try");
          part++) {
        guide.go(new Stop("next", new Event.ForwardPressed()));
        keep(stop, "-part-" + part, guide.picture(), into, sheets);
        drawn++;
      }
    }
    sheets.write(into);
    var calm =
        new Guide(
            Setup.NOTHING.withClinicOf(looked), wardrobe, shelver, view.width(), view.height(), at);
    Png.write(calm.picture(), into.resolve("90-calm-page.png"));
    return drawn + 1;
  }

  private void keep(Stop stop, String part, WritableImage picture, Path into, ContactSheet sheets)
      throws IOException {
    Png.write(picture, into.resolve(stop.name() + part + ".png"));
    var article = articleOf(stop);
    if (article.isPresent()) {
      sheets.add(article.get(), picture);
    }
  }

  /// The article that a stop is a page of.
  private Optional<String> articleOf(Stop stop) {
    return setup.library().ids().stream()
        .filter(id -> stop.name().matches("\\d+-" + id + "-\\d\\d-.*"))
        .findFirst();
  }
}
