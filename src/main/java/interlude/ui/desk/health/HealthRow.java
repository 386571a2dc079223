package interlude.ui.desk.health;

import interlude.content.health.ArticleHealth;
import interlude.session.KioskState;
import interlude.session.desk.HealthBench;
import interlude.session.desk.HealthEvent.RowToggled;
import interlude.ui.desk.kit.Row;
import interlude.ui.kit.Icon;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// How one article stands, and when it is open, what is behind it.
final class HealthRow extends VBox {
  private final Telling told;
  private final ArticleHealth article;
  private final boolean open;
  private final List<PictureFrame> pictures = new ArrayList<>();

  HealthRow(Telling told, ArticleHealth article) {
    this.told = told;
    this.article = article;
    pictures.add(framed(told, HealthCells.PICTURE, 3));
    open = told.bench().open().equals(article.id());
    var row =
        Press.bare(
            "health-row",
            told.title(article) + ". " + state(),
            () -> told.send().accept(new RowToggled(article.id())));
    row.setId("health-" + (isShared() ? "shared" : article.id()));
    getChildren().add(filled(row));
    if (open) {
      var panel = new HealthPanel(told, article);
      panel.picture().ifPresent(pictures::add);
      getChildren().add(panel);
    }
    getStyleClass().add("desk-card");
    setSpacing(told.rem(.2));
    setPadding(new Insets(told.rem(.25)));
  }

  boolean isOpen() {
    return open;
  }

  private boolean isShared() {
    return article.id().equals(HealthBench.SHARED);
  }

  private Row filled(Button row) {
    var words = new VBox(told.rem(.1), title(), stateLine());
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var chevron = new HBox((open ? Icon.UP : Icon.DOWN).node(told.rem(1.2)));
    chevron.setAlignment(Pos.CENTER);
    chevron.setMinWidth(told.rem(HealthCells.CHEVRON));
    var line = new HBox(told.rem(.8), pictures.getFirst(), words);
    line.setAlignment(Pos.CENTER_LEFT);
    if (told.look().isPortrait()) {
      line.getChildren().add(chevron);
      var all = new VBox(told.rem(.3), line);
      if (!isShared()) {
        all.getChildren().add(HealthCells.of(told, article));
      }
      return laid(row, all, isShared() ? 3.5 : 6.8);
    }
    if (!isShared()) {
      line.getChildren().add(HealthCells.of(told, article));
    }
    line.getChildren().add(chevron);
    return laid(row, line, 3.5);
  }

  private Row laid(Button target, Region words, double high) {
    words.setPadding(new Insets(told.rem(.2), 0, told.rem(.2), told.rem(.25)));
    return new Row(target, words, told.rem(high));
  }

  private Node title() {
    var title = Press.flowing(told.title(article), "t-card");
    title.setMaxHeight(told.rem(3.6));
    title.setMinHeight(Region.USE_COMPUTED_SIZE);
    return title;
  }

  private Node stateLine() {
    var icon = (article.isWell() ? Icon.CHECK : Icon.ALERT).node(told.rem(.9));
    var line =
        new HBox(
            told.rem(.35),
            icon,
            Press.label(state(), article.isWell() ? "t-health-well" : "t-health-warn"));
    line.getStyleClass().add(article.isWell() ? "health-well" : "health-warn");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String state() {
    return article.isWell()
        ? told.words().get("desk.health.well")
        : told.words().get("desk.health.mend", article.findings().size());
  }

  void show(KioskState state) {
    if (!article.card().isEmpty()) {
      var artwork = state.shelf().picture(article.id(), article.card());
      pictures.forEach(picture -> picture.show(artwork, Map.of(), Map.of(), ""));
    }
  }

  /// A picture with round corners.
  static PictureFrame framed(Telling told, double wide, double high) {
    var picture = new PictureFrame(told.look());
    var clip = new Rectangle(told.rem(wide), told.rem(high));
    clip.setArcWidth(told.rem(1));
    clip.setArcHeight(told.rem(1));
    picture.setClip(clip);
    picture.setMinSize(told.rem(wide), told.rem(high));
    picture.setPrefSize(told.rem(wide), told.rem(high));
    picture.setMaxSize(told.rem(wide), told.rem(high));
    picture.setMouseTransparent(true);
    picture.getStyleClass().add("health-picture");
    return picture;
  }
}
