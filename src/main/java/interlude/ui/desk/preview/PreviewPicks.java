package interlude.ui.desk.preview;

import interlude.config.KioskConfig.Look.Theme;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Preview;
import interlude.session.Preview.Wish;
import interlude.session.desk.PreviewEvent.TimeChosen;
import interlude.session.desk.PreviewEvent.Wished;
import interlude.ui.desk.kit.Captioned;
import interlude.ui.desk.kit.PickOne;
import interlude.ui.desk.kit.PickOne.Choice;
import interlude.ui.desk.kit.Stepper;
import interlude.ui.kit.Dates;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a preview can be looked at with: the day, and each language, size, theme and shape that the
/// kiosk has.
final class PreviewPicks {
  private final Look look;
  private final Consumer<Event> send;
  private final Stepper day;
  private final LanguagePick language;
  private final PickOne<Integer> size;
  private final PickOne<Theme> theme;
  private final PickOne<Format> format;
  private final HBox hint;
  private Preview shown = Preview.NONE;

  PreviewPicks(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    var words = look.words();
    day =
        new Stepper(
            look,
            Stepper.Kind.TIME,
            "preview-day",
            words.get("desk.preview.day"),
            () -> days(-1),
            () -> days(1));
    language = new LanguagePick(look, chosen -> wish(wish -> wish.withLanguage(chosen)));
    size =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(100, "preview-size-100", words.get("look.size.100")),
                new Choice<>(125, "preview-size-125", words.get("look.size.125")),
                new Choice<>(150, "preview-size-150", words.get("look.size.150"))),
            chosen -> wish(wish -> wish.withTextSize(chosen)));
    theme =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(Theme.LIGHT, "preview-light", words.get("look.theme.light")),
                new Choice<>(Theme.DARK, "preview-dark", words.get("look.theme.dark"))),
            chosen -> wish(wish -> wish.withTheme(chosen)));
    format =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(
                    Format.LANDSCAPE, "preview-wide", words.get("desk.preview.wide"), wide()),
                new Choice<>(
                    Format.PORTRAIT, "preview-tall", words.get("desk.preview.tall"), tall())),
            chosen -> wish(wish -> wish.withFormat(chosen)));
    var says = Press.flowing(words.get("desk.preview.hint"), "t-label-muted");
    HBox.setHgrow(says, Priority.ALWAYS);
    hint = new HBox(look.rem(.75), Icon.TOUCH.node(look.rem(1.2)), says);
  }

  private List<Node> tall() {
    return List.of(Icon.TABLET.node(look.rem(1.1)));
  }

  private List<Node> wide() {
    var icon = Icon.TABLET.node(look.rem(1.1));
    icon.setRotate(90);
    return List.of(icon);
  }

  private void wish(Function<Wish, Wish> change) {
    send.accept(new Wished(change.apply(shown.wish())));
  }

  private void days(int more) {
    send.accept(new TimeChosen(shown.kiosk().now().wall().plusDays(more)));
  }

  void show(KioskState state, Preview preview) {
    shown = preview;
    var kiosk = preview.kiosk();
    var today = kiosk.now().wall().toLocalDate();
    day.show(Dates.day(today, preview.config(), look.words().language()), true, true);
    language.show(preview.config().languages(), kiosk.language());
    size.show(kiosk.visit().textSize());
    theme.show(kiosk.visit().theme());
    format.show(kiosk.format());
  }

  /// Those that mean something on this kiosk, in their order.
  List<Region> controls() {
    var words = look.words();
    var controls = new ArrayList<Region>();
    controls.add(new Captioned(look, words.get("desk.preview.day"), day));
    if (shown.config().languages().size() > 1) {
      controls.add(new Captioned(look, words.get("desk.preview.language"), language));
    }
    controls.add(new Captioned(look, words.get("look.size"), size));
    controls.add(new Captioned(look, words.get("desk.preview.theme"), theme));
    controls.add(new Captioned(look, words.get("desk.preview.screen"), format));
    controls.add(hint);
    return controls;
  }
}
