package interlude.ui.desk.activity;

import interlude.activity.Amount;
import interlude.activity.Report;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar for each week, the last one set off; what is hidden is a hatched stub of one height,
/// whatever it hides. Drawn by hand, because the toolkit's chart knows neither stubs nor bars that
/// share out their room.
final class WeekBars extends Pane {
  private static final int[] STEPS = {10, 20, 50};

  private final Look look;
  private final List<Amount> amounts;
  private final int step;
  private final int top;
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> scale = new ArrayList<>();
  private final List<Region> bars = new ArrayList<>();
  private final List<Region> stubs = new ArrayList<>();
  private final List<Label> dates = new ArrayList<>();
  private final int[] dated;

  WeekBars(Look look, Report report) {
    this.look = look;
    amounts = List.copyOf(report.weeks().values());
    int most = amounts.stream().mapToInt(Amount::known).max().orElse(0);
    step = step(Math.max(most, 1));
    top = Math.max(step, (most + step - 1) / step * step);
    setAccessibleText(look.words().get("desk.activity.chart"));
    for (int at = 0; at <= top; at += step) {
      var line = new Region();
      line.getStyleClass().add(at == 0 ? "chart-floor" : "chart-line");
      lines.add(line);
      scale.add(Press.label(look.words().get("desk.activity.count", at), "t-label-muted"));
    }
    for (int i = 0; i < amounts.size(); i++) {
      var bar = new Region();
      bar.getStyleClass().add(i == amounts.size() - 1 ? "chart-bar-last" : "chart-bar");
      bars.add(bar);
      var stub = new Region();
      stub.getStyleClass().add("hidden-count");
      stub.setVisible(amounts.get(i).few());
      stubs.add(stub);
    }
    var mondays = List.copyOf(report.weeks().keySet());
    dated = spread(mondays.size());
    for (int at : dated) {
      dates.add(Press.label(day(mondays.get(at)), "t-label-muted"));
    }
    getChildren().addAll(lines);
    getChildren().addAll(scale);
    getChildren().addAll(stubs);
    getChildren().addAll(bars);
    getChildren().addAll(dates);
  }

  private String day(LocalDate monday) {
    return DateTimeFormatter.ofPattern("d MMM", Locale.of(look.words().language())).format(monday);
  }

  /// First, last, and what is evenly between, as far as the dates have room.
  private static int[] spread(int weeks) {
    int parts = weeks < 4 ? 1 : 3;
    var at = new int[parts + 1];
    for (int i = 0; i <= parts; i++) {
      at[i] = Math.round((weeks - 1) * i / (float) parts);
    }
    return at;
  }

  /// Round steps, at most four of them.
  private static int step(int most) {
    for (int power = 1; power > 0; power *= 10) {
      for (int one : STEPS) {
        if ((long) one * power * 4 >= most) {
          return one * power;
        }
      }
    }
    return most;
  }

  @Override
  protected void layoutChildren() {
    double left = scale.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    left += look.rem(.5);
    double foot = getHeight() - look.rem(1.6);
    double head = look.rem(.6);
    double high = foot - head;
    for (int i = 0; i < lines.size(); i++) {
      double y = Math.round(foot - high * i * step / top);
      lines.get(i).resizeRelocate(left, y - 1, getWidth() - left, 2);
      var label = scale.get(i);
      label.resizeRelocate(0, y - look.rem(.6), left - look.rem(.4), look.rem(1.2));
    }
    double pitch = (getWidth() - left) / bars.size();
    double gap = Math.min(look.rem(.35), pitch * .28);
    for (int i = 0; i < bars.size(); i++) {
      double x = left + i * pitch + gap / 2;
      double tall = high * amounts.get(i).known() / top;
      bars.get(i).setVisible(tall > 0);
      bars.get(i).resizeRelocate(x, foot - tall, pitch - gap, tall);
      double stub = look.rem(.55);
      stubs.get(i).resizeRelocate(x, Math.max(0, foot - tall - stub), pitch - gap, stub);
    }
    for (int i = 0; i < dated.length; i++) {
      var label = dates.get(i);
      double wide = label.prefWidth(-1);
      double middle = left + (dated[i] + .5) * pitch;
      double x = Math.clamp(middle - wide / 2, left, Math.max(left, getWidth() - wide));
      label.resizeRelocate(x, foot + look.rem(.35), wide, look.rem(1.2));
    }
  }
}
