package interlude.ui.staff;

import interlude.session.Pad;
import interlude.staff.Digits;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The ten recovery codes, to be written down.
final class CodesList extends Pane {
  private final Look look;
  private final VBox words;
  private final Fit fit;
  private List<Digits> shown = List.of();

  CodesList(Look look) {
    this.look = look;
    words = new VBox(look.rem(.75));
    words.setId("recovery-codes");
    fit = new Fit(look, words);
    getChildren().add(words);
  }

  void show(Pad pad) {
    if (!shown.equals(pad.codes())) {
      shown = pad.codes();
      words
          .getChildren()
          .setAll(
              Press.flowing(look.words().get("pad.title.codes"), "t-sheet-title"),
              Press.flowing(look.words().get("pad.lead.codes"), "t-body"),
              column(shown));
      fit.renew();
      requestLayout();
    }
  }

  private VBox column(List<Digits> codes) {
    var column = new VBox(look.rem(.25));
    codes.forEach(code -> column.getChildren().add(Press.label(code.grouped(), "t-recovery")));
    return column;
  }

  @Override
  protected void layoutChildren() {
    words.resizeRelocate(0, 0, getWidth(), fit.within(getWidth(), getHeight()));
  }
}
