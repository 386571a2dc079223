package interlude.ui.desk.activity;

import interlude.activity.Amount;
import interlude.activity.Report;
import interlude.session.desk.ActivityBench;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How much was read in all, and week by week.
final class ChartCard extends Pane {
  private final Look look;
  private Optional<VBox> numbers = Optional.empty();
  private Optional<WeekBars> bars = Optional.empty();

  ChartCard(Look look) {
    this.look = look;
    getStyleClass().add("desk-card");
  }

  void show(ActivityBench bench) {
    getChildren().clear();
    bench.report().ifPresent(report -> fill(report, lastWeek(bench)));
    requestLayout();
  }

  private static Amount lastWeek(ActivityBench bench) {
    return bench.lastWeek().map(Report::total).orElse(Amount.NONE);
  }

  private void fill(Report report, Amount lastWeek) {
    var words = look.words();
    var told = new Tellings(words);
    var total = report.total();
    var big = total.known() > 0 ? words.get("desk.activity.count", total.known()) : told.sum(total);
    var box =
        new VBox(
            Press.label(words.get("desk.activity.read"), "t-strong"),
            Press.label(big, "t-activity-total"));
    var span = words.get("desk.activity.in", words.get("desk.activity." + report.span().weeks()));
    box.getChildren()
        .add(
            Press.flowing(
                total.known() > 0 && total.few() ? words.get("desk.activity.plus-few", span) : span,
                "t-activity-span"));
    box.getChildren()
        .add(Press.flowing(words.get("desk.activity.last", told.sum(lastWeek)), "t-activity-last"));
    var drawn = new WeekBars(look, report);
    numbers = Optional.of(box);
    bars = Optional.of(drawn);
    getChildren().addAll(box, drawn);
  }

  @Override
  protected void layoutChildren() {
    double edge = look.rem(1.25);
    double wide =
        Math.max(
            look.rem(look.isPortrait() ? 8 : 9.5),
            numbers.map(box -> ((Region) box.getChildren().get(1)).prefWidth(-1)).orElse(0.0));
    double high = getHeight() - 2 * look.rem(1);
    numbers.ifPresent(box -> box.resizeRelocate(edge, look.rem(1), wide, high));
    double x = edge + wide + look.rem(.75);
    bars.ifPresent(
        drawn -> drawn.resizeRelocate(x, look.rem(.9), getWidth() - x - edge, high + look.rem(.1)));
  }
}
