package interlude.ui.desk;

import interlude.session.Event;
import interlude.session.StaffEvent;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.Section;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import interlude.ui.kit.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The way from section to section. In portrait it is a dock of two rows, whose last place is the
/// way out.
final class Rail extends Pane {
  private static final Map<Section, Icon> ICONS =
      new EnumMap<>(
          Map.of(
              Section.FEATURED, Icon.FEATURED,
              Section.PREVIEW, Icon.SCREEN,
              Section.CLINIC, Icon.CLINIC,
              Section.LOOK, Icon.SLIDERS,
              Section.NOTICE, Icon.NOTICE,
              Section.HEALTH, Icon.PAPER,
              Section.PARCELS, Icon.PARCEL,
              Section.ACTIVITY, Icon.ACTIVITY,
              Section.HISTORY, Icon.REPLAY));

  /// 4 mm, the least between two things to touch.
  private static final double GAP = .5;

  private final Look look;
  private final Map<Section, Button> buttons = new EnumMap<>(Section.class);
  private final List<Button> all = new ArrayList<>();
  private final Label badge = Press.label("", "desk-badge");

  Rail(Look look, Consumer<Event> send) {
    this.look = look;
    getStyleClass().add(look.isPortrait() ? "desk-dock" : "desk-rail");
    for (var section : Section.values()) {
      var name = section.name().toLowerCase(Locale.ROOT);
      var button =
          item(
              look.words().get("desk.section." + name),
              ICONS.getOrDefault(section, Icon.GRID),
              () -> send.accept(new SectionChosen(section)));
      button.setId("desk-to-" + name);
      if (section == Section.HEALTH) {
        pin(button);
      }
      buttons.put(section, button);
      all.add(button);
    }
    if (look.isPortrait()) {
      var close =
          item(
              look.words().get("desk.close"),
              Icon.CLOSE,
              () -> send.accept(new StaffEvent.DeskClosed()));
      close.setId("desk-close");
      all.add(close);
    }
    getChildren().addAll(all);
  }

  /// Above the corner of its icon.
  private void pin(Button button) {
    badge.setId("desk-badge");
    badge.setAlignment(Pos.CENTER);
    badge.setMinSize(look.rem(1.1), look.rem(1.1));
    badge.setTranslateX(look.rem(1.2));
    badge.setTranslateY(look.rem(-.3));
    ((StackPane) ((VBox) button.getGraphic()).getChildren().getFirst()).getChildren().add(badge);
  }

  private Button item(String text, Icon icon, Runnable act) {
    var button = Press.bare("rail-item", text, act);
    var word = Press.flowing(text, "t-rail");
    var drawn = new StackPane(icon.node(look.rem(1.1)));
    var box = new VBox(look.rem(.2), drawn, word);
    box.setAlignment(Pos.CENTER);
    button.setGraphic(box);
    return button;
  }

  /// @param needy how many articles somebody should look after
  void show(Section open, int needy) {
    badge.setText(look.words().get("desk.health.badge", needy));
    badge.setVisible(needy > 0);
    buttons.forEach(
        (section, button) -> button.pseudoClassStateChanged(Styles.ON, section == open));
  }

  @Override
  protected void layoutChildren() {
    int columns = look.isPortrait() ? 5 : 1;
    int rows = (all.size() + columns - 1) / columns;
    double edge = look.rem(look.isPortrait() ? 1 : .35);
    double apart = look.isPortrait() ? look.rem(GAP) : 0;
    double top = look.rem(look.isPortrait() ? .9 : 1.5);
    double wide = (getWidth() - 2 * edge) / columns;
    double high = (getHeight() - 2 * top) / rows;
    for (int i = 0; i < all.size(); i++) {
      int row = i / columns;
      double tall = Math.min(high - look.rem(GAP), look.rem(3.5));
      all.get(i)
          .resizeRelocate(
              edge + i % columns * wide + apart / 2,
              top + row * high + (high - tall) / 2,
              wide - apart,
              tall);
    }
  }
}
