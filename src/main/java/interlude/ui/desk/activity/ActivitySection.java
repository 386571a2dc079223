package interlude.ui.desk.activity;

import interlude.activity.Condition;
import interlude.activity.Report.Span;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ActivityBench;
import interlude.session.desk.ActivityBench.Saving;
import interlude.session.desk.ActivityEvent.SavingLeft;
import interlude.session.desk.ActivityEvent.SpanChosen;
import interlude.session.desk.ActivityEvent.TableAsked;
import interlude.session.desk.Desk;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How much was read: weeks as bars, the last finished week as a table, and beside them what is
/// recorded at all. Shows reports and nothing else.
public final class ActivitySection extends Pane implements SectionView {
  private final Look look;
  private final ChartCard chart;
  private final TableCard table;
  private final EmptyCard empty;
  private final AsideCard aside;
  private final Label trouble = Press.flowing("", "t-activity-trouble");
  private final Button save;
  private final Button leave;
  private final HBox pick = new HBox();
  private final Map<Span, Button> spans = new EnumMap<>(Span.class);
  private Optional<Shown> shown = Optional.empty();

  private record Shown(ActivityBench bench, Object list, Object library, Object deck) {}

  public ActivitySection(Look look, Consumer<Event> send) {
    this.look = look;
    chart = new ChartCard(look);
    table = new TableCard(look, send);
    empty = new EmptyCard(look);
    aside = new AsideCard(look, send);
    var press = new Press(look);
    var words = look.words();
    save =
        press.tint(words.get("desk.activity.save"), Icon.SAVE, () -> send.accept(new TableAsked()));
    save.setId("activity-save");
    leave =
        press.tint(words.get("desk.parcels.back"), Icon.BACK, () -> send.accept(new SavingLeft()));
    leave.setId("activity-save-back");
    pick.getStyleClass().addAll("pick", "desk-pick", look.isPortrait() ? "narrow" : "usual");
    pick.setEffect(look.shadow().orElse(null));
    for (var span : List.of(Span.FOUR_WEEKS, Span.QUARTER, Span.YEAR)) {
      var name = words.get("desk.activity." + span.weeks());
      var part = Press.bare("pick-part", name, () -> send.accept(new SpanChosen(span)));
      part.setGraphic(Press.label(name, "t-strong"));
      part.setMinSize(look.rem(3.4), look.rem(2.75));
      part.setId("span-" + span.weeks());
      spans.put(span, part);
      pick.getChildren().add(part);
    }
    pick.getChildren().getLast().getStyleClass().add("last");
    getStyleClass().add("desk-activity");
    getChildren().addAll(trouble, chart, table, empty, aside, save, leave);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public List<Node> headControls() {
    return List.of(pick);
  }

  @Override
  public void show(KioskState state, Desk desk) {
    var bench = desk.bench(Section.ACTIVITY, ActivityBench.class);
    var now =
        new Shown(
            bench,
            desk.ledger().config().featured(),
            state.next().library(),
            state.deck(bench.article()));
    empty.picture(state);
    if (shown.equals(Optional.of(now))) {
      return;
    }
    shown = Optional.of(now);
    spans.forEach((span, part) -> part.pseudoClassStateChanged(Styles.ON, span == bench.span()));
    boolean saving = !(bench.saving() instanceof Saving.Shut);
    boolean counted = !bench.reports().isEmpty() && !bench.isNew();
    empty.setVisible(bench.isNew());
    empty.show(state, bench);
    trouble.setText(trouble(state, bench.condition()));
    trouble.setVisible(!trouble.getText().isEmpty());
    boolean whole = !bench.article().isEmpty();
    chart.setVisible(counted && !whole);
    table.setVisible(counted);
    chart.show(bench);
    table.show(state, desk, bench);
    aside.show(bench.saving());
    save.setVisible(!saving);
    save.setDisable(!counted);
    leave.setVisible(saving && !(bench.saving() instanceof Saving.Writing));
    requestLayout();
  }

  private String trouble(KioskState state, Condition condition) {
    var words = look.words();
    if (!condition.readable()) {
      return words.get("desk.activity.unread");
    }
    return condition.isAnew()
        ? words.get(
            "desk.activity.anew",
            condition.aside(),
            Dates.in(condition.since(), state.config(), words.language()))
        : "";
  }

  @Override
  protected void layoutChildren() {
    double gap = look.rem(.6);
    double button = look.rem(3);
    boolean tall = look.isPortrait();
    double side = tall ? getWidth() : look.rem(15);
    double wide = tall ? getWidth() : getWidth() - side - look.rem(2);
    double asideHigh = tall ? aside.needed(side) : getHeight() - button - gap;
    double asideTop = tall ? getHeight() - button - gap - asideHigh : 0;
    double x = tall ? 0 : wide + look.rem(2);
    double room = tall ? asideTop - gap : getHeight();
    double first = trouble.isVisible() ? trouble.prefHeight(wide) + gap : 0;
    trouble.resizeRelocate(0, 0, wide, Math.max(0, first - gap));
    double chartHigh = Math.min(look.rem(tall ? 12 : 10.5), room * .42);
    chart.resizeRelocate(0, first, wide, chartHigh);
    double top = first + (chart.isVisible() ? chartHigh + gap : 0);
    table.resizeRelocate(0, top, wide, Math.max(1, room - top));
    empty.resizeRelocate(0, first, wide, room - first);
    aside.resizeRelocate(x, asideTop, side, asideHigh);
    for (var last : List.of(save, leave)) {
      last.resizeRelocate(x, getHeight() - button, side, button);
    }
  }
}
