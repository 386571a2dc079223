package interlude.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.effect.Effect;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The things one presses. They act on release, and sliding off cancels. A press is at least 3 rem
/// high: 25 mm.
public final class Press {
  private final Look look;

  public Press(Look look) {
    this.look = look;
  }

  /// The one main action of a screen.
  public Button primary(String text, Icon icon, boolean iconLast, Runnable act) {
    return pill("primary", text, icon, iconLast, "t-large", act);
  }

  public Button tint(String text, Icon icon, Runnable act) {
    return pill("tint", text, icon, false, "t-strong", act);
  }

  /// Lies on a picture.
  public Button floating(String text, Icon icon, Runnable act) {
    var button = pill("floating", text, icon, false, "t-strong", act);
    lift(button);
    return button;
  }

  public Button quiet(String text, Icon icon, Runnable act) {
    return pill("quiet", text, icon, false, "t-strong", act);
  }

  public Button round(String accessible, Icon icon, Runnable act) {
    var button = bare("round", accessible, act);
    button.setGraphic(icon.node(look.rem(1.2)));
    button.setMinSize(look.rem(3), look.rem(3));
    button.setMaxSize(look.rem(3), look.rem(3));
    return button;
  }

  /// Lets something stand above what lies under it, unless it is pressed or cannot be.
  public void lift(Button button) {
    button
        .effectProperty()
        .bind(
            Bindings.when(button.pressedProperty().or(button.disabledProperty()))
                .then((Effect) null)
                .otherwise(look.shadow().orElse(null)));
  }

  /// An icon above a small word, in a row of tools.
  public Button tool(String text, Icon icon, Runnable act) {
    var button = bare("tool", text, act);
    var box = new VBox(look.rem(.2), icon.node(look.rem(1.25)), label(text, "t-micro"));
    box.setAlignment(Pos.CENTER);
    button.setGraphic(box);
    button.setMinSize(look.rem(4), look.rem(3));
    return button;
  }

  /// A way to something that few look for.
  public Button link(String text, Icon icon, Runnable act) {
    var button = bare("quiet-link", text, act);
    var box = new HBox(look.rem(.4), icon.node(look.rem(.9)), label(text, "t-label"));
    box.setAlignment(Pos.CENTER);
    button.setGraphic(box);
    button.setMinHeight(look.rem(3));
    return button;
  }

  /// A button without any look but its class; the caller sets its graphic.
  public static Button bare(String styleClass, String accessible, Runnable act) {
    var button = new Button();
    button.getStyleClass().setAll("press", styleClass);
    button.setAccessibleText(accessible);
    button.setOnAction(_ -> act.run());
    button.setPickOnBounds(true);
    return button;
  }

  private Button pill(
      String kind, String text, Icon icon, boolean iconLast, String type, Runnable act) {
    var button = bare(kind, text, act);
    var box = new HBox(look.rem(.5));
    box.setAlignment(Pos.CENTER);
    Node drawn = icon.node(look.rem(1.2));
    var words = label(text, type);
    box.getChildren().addAll(iconLast ? new Node[] {words, drawn} : new Node[] {drawn, words});
    button.setGraphic(box);
    button.setMinHeight(look.rem(3));
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return button;
  }

  public static Label label(String text, String... styleClasses) {
    var label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  /// Text that wraps to the width it is given.
  public static Flowing flowing(String text, String... styleClasses) {
    var label = new Flowing(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
