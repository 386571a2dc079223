package interlude.ui.desk.featured;

import interlude.content.Article;
import interlude.session.Event;
import interlude.session.desk.FeaturedEvent.AddingToggled;
import interlude.session.desk.FeaturedEvent.ArticleAdded;
import interlude.session.desk.FeaturedRows;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The articles of the library that are not in the list; one press adds one at its end.
final class AddPanel extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final Label heading;
  private final Button back;
  private final Pages pages;
  private final List<Button> rows = new ArrayList<>();
  private final Label none;

  AddPanel(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var text = look.words();
    heading = Press.flowing(text.get("desk.featured.add.title"), "t-large");
    none = Press.flowing(text.get("desk.featured.add.none"), "t-body");
    back = Done.button(look, () -> send.accept(new AddingToggled(false)));
    pages = new Pages(look, send);
    getStyleClass().add("desk-add");
  }

  void show(Glance now, double high) {
    var ids = now.roster().missingFrom(now.library());
    double room = high - look.rem(4) - (pages.isNeeded() ? look.rem(3.75) : 0);
    var shown = FeaturedRows.of(ids.size(), now.bench().first(), -1, room / look.rem(4.4), 0);
    pages.show(shown);
    rows.clear();
    ids.subList(shown.first(), shown.end())
        .forEach(id -> now.library().find(id).ifPresent(article -> rows.add(row(now, article))));
    getChildren().setAll(heading, back);
    getChildren().addAll(rows);
    getChildren().add(pages);
    if (ids.isEmpty()) {
      getChildren().add(none);
    }
    requestLayout();
  }

  private Button row(Glance now, Article article) {
    var name = article.title().in(now.language());
    var row =
        Press.bare(
            "desk-add-row",
            look.words().get("desk.featured.add.one", name),
            () -> send.accept(new ArticleAdded(article.id())));
    row.setId("add-" + article.id());
    var thumb = new Thumb(look);
    thumb.setMinSize(look.rem(4.8), look.rem(3));
    thumb.setMaxSize(look.rem(4.8), look.rem(3));
    thumb.show(now.state(), Optional.of(article), 0, true);
    var title = Press.flowing(name, "t-row-title");
    title.pseudoClassStateChanged(Styles.ON, true);
    var words = new VBox(title);
    remark(article).ifPresent(said -> words.getChildren().add(Press.flowing(said, "t-row-when")));
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var box = new HBox(look.rem(.75), thumb, words, Icon.PLUS.node(look.rem(1.2)));
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    box.minWidthProperty().bind(row.widthProperty().subtract(look.rem(1.5)));
    box.maxWidthProperty().bind(box.minWidthProperty());
    row.setGraphic(box);
    return row;
  }

  private Optional<String> remark(Article article) {
    var text = look.words();
    if (article.sensitive()) {
      return Optional.of(text.get("desk.featured.sensitive"));
    }
    if (article.isClinicsOwn()) {
      return Optional.of(text.get("desk.featured.add.own"));
    }
    return article.kind() == Article.Kind.STORY
        ? Optional.of(text.get("desk.featured.add.story"))
        : Optional.empty();
  }

  @Override
  protected void layoutChildren() {
    double wide = Done.wide(look);
    heading.resizeRelocate(0, 0, getWidth() - wide - look.rem(1), look.rem(3));
    back.resizeRelocate(getWidth() - wide, 0, wide, look.rem(3));
    none.resizeRelocate(0, look.rem(4), getWidth(), look.rem(6));
    double y = look.rem(4);
    for (var row : rows) {
      row.resizeRelocate(0, y, getWidth(), look.rem(3.75));
      y += look.rem(4.4);
    }
    pages.resizeRelocate(0, getHeight() - look.rem(3), getWidth(), look.rem(3));
  }
}
