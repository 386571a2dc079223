package interlude.ui.reader;

import interlude.content.Claim;
import interlude.ui.kit.Columns;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two or three facts, each with a dot in the chapter's color. In portrait they stand side by side.
final class Facts extends VBox {

  Facts(Look look, List<Claim> facts) {
    super(look.rem(.5));
    VBox.setMargin(this, new Insets(look.rem(look.isPortrait() ? 1.25 : .75), 0, 0, 0));
    if (look.isPortrait() && !look.isLarge()) {
      getChildren()
          .add(new Columns(look.rem(1.5), facts.stream().map(fact -> fact(look, fact)).toList()));
    } else {
      facts.forEach(fact -> getChildren().add(fact(look, fact)));
    }
  }

  private static HBox fact(Look look, Claim fact) {
    var dot = new Region();
    dot.getStyleClass().add("fact-dot");
    double size = look.rem(.5);
    dot.setMinSize(size, size);
    dot.setMaxSize(size, size);
    var held = new Pane(dot);
    dot.relocate(0, look.rem(.42));
    dot.resize(size, size);
    held.setMinWidth(size);
    var text = Press.flowing(fact.text(), "t-body");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    return new HBox(look.rem(.75), held, text);
  }
}
