package interlude.ui.desk.featured;

import interlude.config.Schedule.Hours;
import interlude.session.Event;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.FeaturedEvent.HoursPicked;
import interlude.session.desk.FeaturedEvent.PickerToggled;
import interlude.session.desk.FeaturedEvent.UsualHoursPicked;
import interlude.ui.desk.kit.NamedStepper;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Picks the hours of the day: the usual ones at once, others in half hours.
final class HoursPanel extends Pane {
  private record Usual(String key, List<Hours> hours) {
    Usual(String key, int start, int end) {
      this(key, List.of(new Hours(LocalTime.of(start, 0), LocalTime.of(end, 0))));
    }
  }

  private static final List<Usual> USUAL =
      List.of(
          new Usual("all", List.of()),
          new Usual("morning", 8, 12),
          new Usual("afternoon", 12, 17),
          new Usual("evening", 17, 21),
          new Usual("night", 20, 6));

  private final Look look;
  private final Consumer<Event> send;
  private final List<Button> choices = new ArrayList<>();
  private final NamedStepper starts;
  private final NamedStepper ends;
  private final HoursSlider slider;
  private final Button done;
  private List<Hours> hours = List.of();

  HoursPanel(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    for (var usual : USUAL) {
      var word = look.words().get("desk.featured.hours." + usual.key());
      var choice =
          Press.bare("desk-choice", word, () -> send.accept(new UsualHoursPicked(usual.hours())));
      choice.setGraphic(Press.label(word, "t-choice"));
      choice.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      choice.setId("hours-" + usual.key());
      choices.add(choice);
    }
    starts =
        new NamedStepper(look, "starts", look.words().get("desk.featured.starts"), this::start);
    ends = new NamedStepper(look, "ends", look.words().get("desk.featured.ends"), this::end);
    slider = new HoursSlider(look, this::pick, () -> {});
    done = Done.button(look, () -> send.accept(new PickerToggled(Picker.HOURS)));
    getChildren().addAll(choices);
    getChildren().addAll(starts, ends, slider, done);
  }

  private void pick(List<Hours> picked) {
    send.accept(new HoursPicked(picked));
  }

  private void start(int by) {
    pick(Spans.of(Spans.start(hours) + by * Spans.STEP, Spans.end(hours)));
  }

  private void end(int by) {
    pick(Spans.of(Spans.start(hours), Spans.end(hours) + by * Spans.STEP));
  }

  void show(Glance now) {
    hours = now.schedule().hours();
    for (int i = 0; i < USUAL.size(); i++) {
      choices.get(i).pseudoClassStateChanged(Styles.ON, USUAL.get(i).hours().equals(hours));
    }
    double start = Spans.start(hours);
    double end = Spans.end(hours);
    double step = Spans.STEP;
    var say = now.say();
    starts.show(
        say.time(Spans.time(start)),
        start > 0 && start - step != end,
        start + step < Spans.DAY && start + step != end);
    ends.show(
        say.time(Spans.time(end)),
        end > step && end - step != start,
        end < Spans.DAY && end + step != start);
    slider.show(say, hours);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(.5334);
    double side = look.rem(3);
    double y = look.rem(.25);
    double wide = (getWidth() - (choices.size() - 1) * gap) / choices.size();
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).resizeRelocate(i * (wide + gap), y, wide, side);
    }
    double half = (getWidth() - 3 * gap) / 2;
    starts.resizeRelocate(0, y + side + gap, half, side);
    ends.resizeRelocate(half + 3 * gap, y + side + gap, half, side);
    double last = Done.wide(look);
    slider.resizeRelocate(0, y + 2 * (side + gap), getWidth() - last - gap, side);
    done.resizeRelocate(getWidth() - last, y + 2 * (side + gap), last, side);
  }
}
