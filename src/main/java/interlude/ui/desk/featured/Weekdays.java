package interlude.ui.desk.featured;

import interlude.session.Event;
import interlude.session.desk.FeaturedEvent.WeekdayToggled;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The days of the week on which an article is shown.
final class Weekdays extends Pane {
  private final Look look;
  private final Map<DayOfWeek, Button> buttons = new EnumMap<>(DayOfWeek.class);

  Weekdays(Look look, Consumer<Event> send) {
    this.look = look;
    for (var day : DayOfWeek.values()) {
      var button = Press.bare("desk-day", "", () -> send.accept(new WeekdayToggled(day)));
      button.getStyleClass().add("weekday");
      button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
      button.setId("weekday-" + day.name().substring(0, 3).toLowerCase(Locale.ROOT));
      buttons.put(day, button);
    }
  }

  void show(Glance now, Set<DayOfWeek> days) {
    buttons.forEach((day, button) -> {
      if (button.getGraphic() == null) {
        button.setGraphic(Press.label(now.say().shortly(day), "t-weekday"));
        button.setAccessibleText(now.say().name(day));
      }
      button.pseudoClassStateChanged(Styles.ON, days.isEmpty() || days.contains(day));
    });
    if (getChildren().isEmpty()) {
      now.say().week().stream()
          .flatMap(day -> Optional.ofNullable(buttons.get(day)).stream())
          .forEach(getChildren()::add);
    }
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(.5);
    double wide = (getWidth() - 6 * gap) / 7;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).resizeRelocate(i * (wide + gap), 0, wide, getHeight());
    }
  }
}
