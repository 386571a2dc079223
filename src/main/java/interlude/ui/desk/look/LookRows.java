package interlude.ui.desk.look;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.desk.BankCard;
import interlude.session.desk.DeskEvent.Decided;
import interlude.session.desk.LookEvent.CardSized;
import interlude.ui.desk.kit.Captioned;
import interlude.ui.desk.kit.PickOne;
import interlude.ui.desk.kit.PickOne.Choice;
import interlude.ui.desk.kit.Stepper;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Each thing that can be decided about the look and the screen, but for the color.
final class LookRows {
  private static final int LEAST_LIMIT = 15;
  private static final int MOST_LIMIT = 600;
  private static final int LIMIT_STEP = 15;
  private static final int LEAST_WARNING = 20;
  private static final int MOST_WARNING = 120;
  private static final int WARNING_STEP = 5;
  private static final int NEAREST = 300;
  private static final int FARTHEST = 3000;
  private static final int DISTANCE_STEP = 50;
  private static final double MM_PER_INCH = 25.4;

  private final Look look;
  private final Consumer<Event> send;
  private final PickOne<Theme> theme;
  private final PickOne<Integer> size;
  private final PickOne<Motion> motion;
  private final Stepper limit;
  private final Stepper warning;
  private final Stepper distance;
  private final Button screen;
  private final Captioned screenRow;
  private KioskConfig config = KioskConfig.PLAIN;

  LookRows(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var words = look.words();
    theme =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(Theme.LIGHT, "look-light", words.get("look.theme.light")),
                new Choice<>(Theme.DARK, "look-dark", words.get("look.theme.dark"))),
            chosen -> decide(new Edit.ThemeSet(chosen), chosen == config.look().theme()));
    size =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(100, "look-100", words.get("look.size.100")),
                new Choice<>(125, "look-125", words.get("look.size.125")),
                new Choice<>(150, "look-150", words.get("look.size.150"))),
            chosen -> decide(new Edit.TextSizeSet(chosen), chosen == config.look().textSize()));
    motion =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(Motion.FULL, "look-full", words.get("look.motion.full")),
                new Choice<>(Motion.CALM, "look-calm", words.get("look.motion.calm"))),
            chosen -> decide(new Edit.MotionSet(chosen), chosen == config.look().motion()));
    limit = amount("look-limit", "desk.look.limit", up -> idle(up ? 1 : -1, 0));
    warning = amount("look-warning", "desk.look.warning", up -> idle(0, up ? 1 : -1));
    distance = amount("look-distance", "desk.look.distance", this::distance);
    screen =
        new Press(look)
            .tint(
                words.get("desk.look.measure"),
                Icon.CARD,
                () ->
                    send.accept(
                        new CardSized(
                            new BankCard(look.width(), look.height())
                                .px(config.display().diagonalInches()))));
    screen.setId("look-measure");
    screenRow = new Captioned(look, " ", screen);
  }

  private Stepper amount(String id, String key, Consumer<Boolean> step) {
    return new Stepper(
        look,
        Stepper.Kind.AMOUNT,
        id,
        look.words().get(key),
        () -> step.accept(false),
        () -> step.accept(true));
  }

  private void decide(Edit edit, boolean already) {
    if (!already) {
      send.accept(Decided.on(edit));
    }
  }

  private void idle(int limits, int warnings) {
    int first = stepped(config.idle().limit(), limits, LIMIT_STEP, LEAST_LIMIT, MOST_LIMIT);
    int last =
        stepped(config.idle().warning(), warnings, WARNING_STEP, LEAST_WARNING, MOST_WARNING);
    send.accept(Decided.on(new Edit.IdleSet(Duration.ofSeconds(first), Duration.ofSeconds(last))));
  }

  private static int stepped(Duration now, int by, int step, int least, int most) {
    return Math.clamp(now.toSeconds() + (long) by * step, least, most);
  }

  private void distance(boolean up) {
    int now = config.display().viewingDistanceMm();
    int next = Math.clamp(now + (up ? DISTANCE_STEP : -DISTANCE_STEP), NEAREST, FARTHEST);
    send.accept(Decided.on(new Edit.ViewingDistanceSet(next)));
  }

  void show(KioskConfig decided) {
    config = decided;
    var words = look.words();
    theme.show(config.look().theme());
    size.show(config.look().textSize());
    motion.show(config.look().motion());
    long first = config.idle().limit().toSeconds();
    limit.show(words.get("desk.look.seconds", first), first > LEAST_LIMIT, first < MOST_LIMIT);
    long last = config.idle().warning().toSeconds();
    warning.show(words.get("desk.look.seconds", last), last > LEAST_WARNING, last < MOST_WARNING);
    int far = config.display().viewingDistanceMm();
    distance.show(
        words.get("desk.look.far", Math.round(far / 10.0), Math.round(far / MM_PER_INCH)),
        far > NEAREST,
        far < FARTHEST);
    screenRow.says(words.get("desk.look.screen", config.display().diagonalInches()));
  }

  List<Region> ofLook() {
    var words = look.words();
    return List.of(
        new Captioned(look, words.get("look.theme"), theme),
        new Captioned(look, words.get("look.size"), size),
        new Captioned(look, words.get("look.motion"), motion));
  }

  List<Region> ofScreen() {
    var words = look.words();
    return List.of(
        new Captioned(look, words.get("desk.look.limit"), limit),
        new Captioned(look, words.get("desk.look.warning"), warning),
        new Captioned(look, words.get("desk.look.distance"), distance),
        screenRow);
  }
}
