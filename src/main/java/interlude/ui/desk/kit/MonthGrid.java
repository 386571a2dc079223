package interlude.ui.desk.kit;

import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The days of one month, each large enough for a finger; arrows turn to other months.
public final class MonthGrid extends Pane {
  private static final int DAYS = 7;
  private static final int WEEKS = 6;

  private final Look look;
  private final Consumer<LocalDate> picked;
  private final Button back;
  private final Button forth;
  private final Label name = Press.label("", "t-strong");
  private final List<Label> heads = new ArrayList<>();
  private final List<Button> days = new ArrayList<>();
  private YearMonth month = YearMonth.of(2026, 1);
  private int before;

  public MonthGrid(Look look, IntConsumer turned, Consumer<LocalDate> picked) {
    this.look = look;
    this.picked = picked;
    var press = new Press(look);
    back = press.round(look.words().get("desk.month.before"), Icon.BACK, () -> turned.accept(-1));
    back.setId("month-before");
    forth = press.round(look.words().get("desk.month.after"), Icon.NEXT, () -> turned.accept(1));
    forth.setId("month-after");
    name.setId("month-name");
    name.setAlignment(Pos.CENTER);
  }

  /// @param chosen filled in
  /// @param free can be picked
  public void show(
      YearMonth shown, Phrases say, Predicate<LocalDate> chosen, Predicate<LocalDate> free) {
    month = shown;
    name.setText(say.month(shown));
    heads.clear();
    say.week()
        .forEach(day -> {
          var head = Press.label(say.shortly(day), "t-micro-muted");
          head.setAlignment(Pos.CENTER);
          heads.add(head);
        });
    before = say.week().indexOf(shown.atDay(1).getDayOfWeek());
    days.clear();
    for (int i = 1; i <= shown.lengthOfMonth(); i++) {
      var day = shown.atDay(i);
      var button = day(day, say);
      button.pseudoClassStateChanged(Styles.ON, chosen.test(day));
      button.setDisable(!free.test(day));
      days.add(button);
    }
    getChildren().setAll(back, name, forth);
    getChildren().addAll(heads);
    getChildren().addAll(days);
    requestLayout();
  }

  private Button day(LocalDate day, Phrases say) {
    var button = Press.bare("desk-day", say.day(day), () -> picked.accept(day));
    button.setGraphic(Press.label(Integer.toString(day.getDayOfMonth()), "t-day"));
    button.setId("day-" + day);
    if (day.equals(say.today())) {
      button.getStyleClass().add("today");
    }
    return button;
  }

  @Override
  protected double computePrefWidth(double height) {
    return DAYS * look.rem(2.8) + (DAYS - 1) * look.rem(.5);
  }

  @Override
  protected double computePrefHeight(double width) {
    return look.rem(4.7) + WEEKS * look.rem(2.7) + (WEEKS - 1) * look.rem(.5);
  }

  @Override
  protected void layoutChildren() {
    double bar = look.rem(3);
    back.resizeRelocate(0, 0, bar, bar);
    forth.resizeRelocate(getWidth() - bar, 0, bar, bar);
    name.resizeRelocate(bar, 0, getWidth() - 2 * bar, bar);
    double gap = look.rem(.5);
    double wide = (getWidth() - gap * (DAYS - 1)) / DAYS;
    double top = look.rem(4.7);
    double high = (getHeight() - top - gap * (WEEKS - 1)) / WEEKS;
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).resizeRelocate(i * (wide + gap), look.rem(3.4), wide, look.rem(1.1));
    }
    for (int i = 0; i < month.lengthOfMonth(); i++) {
      int place = before + i;
      double x = place % DAYS * (wide + gap);
      double y = top + Math.floorDiv(place, DAYS) * (high + gap);
      days.get(i).resizeRelocate(x, y, wide, high);
    }
  }
}
