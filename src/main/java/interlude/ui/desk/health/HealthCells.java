package interlude.ui.desk.health;

import interlude.content.Article.Review;
import interlude.content.Article.Review.Stage;
import interlude.content.health.ArticleHealth;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The figures of a row: how hard the article reads, what it rests on, who has read it.
final class HealthCells {
  static final double GRADE = 6;
  static final double SOURCES = 8;
  static final double READ = 9.2;
  static final double PICTURE = 4.4;
  static final double CHEVRON = 2.2;

  private HealthCells() {}

  /// Names over the columns, in landscape.
  static Region heads(Look look) {
    var words = look.words();
    var article = wide(look, 10, Press.label(words.get("desk.health.article"), "t-label-muted"));
    article.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(article, javafx.scene.layout.Priority.ALWAYS);
    var row =
        new HBox(
            look.rem(.8),
            wide(look, PICTURE, Press.label("")),
            article,
            wide(look, GRADE, Press.label(words.get("desk.health.grade"), "t-label-muted")),
            wide(look, SOURCES, Press.label(words.get("desk.health.sources"), "t-label-muted")),
            wide(look, READ, Press.label(words.get("desk.health.read"), "t-label-muted")),
            wide(look, CHEVRON, Press.label("")));
    row.getStyleClass().add("health-heads");
    return row;
  }

  static HBox of(Telling told, ArticleHealth article) {
    var cells =
        new HBox(told.rem(.8), grade(told, article), sources(told, article), read(told, article));
    cells.setAlignment(told.look().isPortrait() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    return cells;
  }

  private static Region grade(Telling told, ArticleHealth article) {
    var words = told.words();
    var cell = cell(told, GRADE);
    if (told.look().isPortrait()) {
      cell.getChildren().add(Press.label(words.get("desk.health.grade"), "t-label-muted"));
    }
    var own = article.grades().get("en");
    cell.getChildren()
        .add(
            Press.label(
                own == null ? words.get("desk.health.grade.none") : figure(own),
                "t-health-figure"));
    article.languages().stream()
        .filter(language -> !language.equals("en"))
        .limit(1)
        .forEach(language -> cell.getChildren().add(other(told, article, language)));
    return cell;
  }

  private static Node other(Telling told, ArticleHealth article, String language) {
    var locale = Locale.forLanguageTag(language);
    var grade = article.grades().get(language);
    return Press.label(
        told.words()
            .get(
                "desk.health.grade.other",
                locale.getDisplayLanguage(locale),
                grade == null ? told.words().get("desk.health.grade.none") : figure(grade)),
        "t-label-muted");
  }

  private static String figure(double grade) {
    return String.format(Locale.ROOT, "%.1f", Math.max(0, grade));
  }

  private static Region sources(Telling told, ArticleHealth article) {
    var words = told.words();
    var cell = cell(told, SOURCES);
    if (told.look().isPortrait()) {
      cell.getChildren().add(Press.label(words.get("desk.health.sources"), "t-label-muted"));
    }
    var sources = article.sources();
    if (sources.all() == 0) {
      cell.getChildren().add(Press.label(words.get("desk.health.sources.none"), "t-label-muted"));
      return cell;
    }
    var track = new HBox();
    var fill = new Region();
    track.getStyleClass().add("health-track");
    fill.getStyleClass().add("health-fill");
    double wide = told.rem(5.4);
    fill.setMinSize(wide * sources.seen() / sources.all(), told.rem(.25));
    track.setMinSize(wide, told.rem(.25));
    track.setMaxSize(wide, told.rem(.25));
    track.getChildren().add(fill);
    cell.getChildren()
        .addAll(
            Press.label(
                words.get("desk.health.sources.of", sources.seen(), sources.all()),
                "t-health-figure"),
            track);
    return cell;
  }

  private static Region read(Telling told, ArticleHealth article) {
    var cell = cell(told, READ);
    if (told.look().isPortrait()) {
      cell.getChildren().add(Press.label(told.words().get("desk.health.read"), "t-label-muted"));
    }
    article.review().ifPresent(review -> read(told, article, review, cell));
    return cell;
  }

  private static void read(Telling told, ArticleHealth article, Review review, VBox cell) {
    var words = told.words();
    var who =
        article.isReopened()
            ? words.get("desk.health.read.changed")
            : review.reviewed().isEmpty() ? words.get("desk.health.read.no") : review.reviewer();
    var stage = review.stage(told.today());
    var due = told.sayings().shortDay(review.nextReview());
    var when =
        switch (stage) {
          case GOOD, NEAR -> words.get("desk.health.due", due);
          case PAST -> words.get("desk.health.due.past", due);
          case LONG_PAST -> words.get("desk.health.due.long-past", due);
        };
    var name = Press.flowing(who, "t-health-figure");
    name.setMaxHeight(told.rem(1.4));
    name.setMinHeight(told.rem(1.2));
    cell.getChildren()
        .addAll(name, Press.flowing(when, stage == Stage.GOOD ? "t-label-muted" : "t-health-warn"));
  }

  private static VBox cell(Telling told, double rems) {
    var cell = new VBox(told.rem(.15));
    cell.setAlignment(told.look().isPortrait() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    wide(told.look(), rems, cell);
    return cell;
  }

  private static Region wide(Look look, double rems, Region node) {
    node.setMinWidth(look.rem(rems));
    node.setPrefWidth(look.rem(rems));
    node.setMaxWidth(look.rem(rems));
    return node;
  }
}
