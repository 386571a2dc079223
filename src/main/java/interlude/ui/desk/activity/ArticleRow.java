package interlude.ui.desk.activity;

import interlude.activity.Amount;
import interlude.activity.DayPart;
import interlude.activity.Report;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One article in one week: a cell for each part of the day, the darker the more it was read, and
/// what they come to. Hidden counts are hatched.
final class ArticleRow extends Pane {
  private static final int PARTS = DayPart.values().length;

  private final Look look;
  private final Button target;
  private final Label name;
  private final List<Region> cells = new ArrayList<>();
  private final Label all;

  ArticleRow(
      Look look,
      String article,
      String title,
      Optional<Report.Row> row,
      int busiest,
      Runnable open) {
    this.look = look;
    var told = new Tellings(look.words());
    target = Press.bare("activity-row", look.words().get("desk.activity.open", title), open);
    target.setId("activity-" + article);
    name = Press.flowing(title, "t-activity-name");
    all =
        Press.flowing(
            row.map(known -> told.sum(known.total()))
                .orElse(look.words().get("desk.activity.nobody")),
            row.isPresent() ? "t-activity-all" : "t-label-muted");
    row.ifPresent(
        known -> known.parts().values().forEach(amount -> cells.add(cell(told, amount, busiest))));
    getChildren().addAll(target, name, all);
    getChildren().addAll(cells);
    getChildren().stream().skip(1).forEach(child -> child.setMouseTransparent(true));
  }

  private Region cell(Tellings told, Amount amount, int busiest) {
    var number = Press.label(told.cell(amount), amount.known() > 0 ? "t-strong" : "t-label-muted");
    var cell = new StackPane(number);
    cell.setAlignment(Pos.CENTER_LEFT);
    cell.getStyleClass().add("activity-cell");
    if (amount.known() > 0) {
      cell.getStyleClass().add(amount.known() > busiest / 2 ? "shade-dark" : "shade-light");
      cell.setStyle(ground(amount.known() / (double) Math.max(1, busiest)));
    } else if (amount.few()) {
      cell.getStyleClass().add("hidden-count");
    }
    return cell;
  }

  /// The middle is left out: no words stand out well on it.
  private String ground(double share) {
    double depth = share > .5 ? .8 + .4 * (share - .5) : .6 * share;
    var color =
        look.palette().color("defense-tint").interpolate(look.palette().color("defense"), depth);
    return "-fx-background-color: #%s;".formatted(color.toString().substring(2, 8));
  }

  /// Where the columns of the parts begin, and the last ends.
  static double[] columns(Look look, double width) {
    double names = Math.min(look.rem(9), width * .28);
    double all = look.rem(look.isPortrait() ? 4.6 : 5.4);
    var at = new double[PARTS + 1];
    for (int i = 0; i <= PARTS; i++) {
      at[i] = names + (width - names - all) * i / PARTS;
    }
    return at;
  }

  @Override
  protected void layoutChildren() {
    var columns = columns(look, getWidth());
    target.resizeRelocate(-look.rem(.5), 0, getWidth() + look.rem(1), getHeight());
    double names = columns[0] - look.rem(.4);
    middle(name, 0, names);
    for (int i = 0; i < cells.size(); i++) {
      double wide = columns[i + 1] - columns[i] - look.rem(.3);
      cells.get(i).resizeRelocate(columns[i], look.rem(.1), wide, getHeight() - look.rem(.2));
    }
    double from = cells.isEmpty() ? columns[0] + look.rem(.4) : columns[PARTS];
    all.setAlignment(cells.isEmpty() ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    middle(all, from, getWidth() - from);
  }

  private void middle(Label label, double x, double wide) {
    double high = Math.min(getHeight() - look.rem(.4), label.prefHeight(wide));
    label.resizeRelocate(x, (getHeight() - high) / 2, wide, high);
  }
}
