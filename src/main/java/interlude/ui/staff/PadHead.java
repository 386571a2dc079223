package interlude.ui.staff;

import interlude.session.KioskState;
import interlude.session.Pad;
import interlude.session.Pad.Stage;
import interlude.staff.Remark;
import interlude.staff.Tally;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Above the keys: what is asked for, what has been typed, and one line on how it goes.
final class PadHead extends VBox {
  private final Look look;
  private final Label title = Press.flowing("", "t-sheet-title");
  private final Entry entry;
  private final HBox line;
  private final Label words = Press.flowing("", "t-pad-line");

  PadHead(Look look) {
    super(look.rem(.75));
    this.look = look;
    entry = new Entry(look);
    title.setId("pad-title");
    words.setId("pad-line");
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(look.rem(.4));
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, entry, line);
  }

  void show(KioskState state, Pad pad) {
    title.setText(look.words().get("pad.title." + EvidenceChip.key(pad.stage())));
    entry.show(pad);
    var wait = pad.stage() == Stage.PIN ? state.lock().wait(state.now()) : Duration.ZERO;
    var tally = state.lock().tally();
    words.setText(line(pad, tally, wait));
    var icon = wait.isPositive() && !tally.isSpent() ? Icon.CLOCK : Icon.INFO;
    line.getChildren().setAll(icon.node(look.rem(.9)), words);
    line.setVisible(!words.getText().isEmpty());
  }

  private String line(Pad pad, Tally tally, Duration wait) {
    var text = look.words();
    boolean atPin = pad.stage() == Stage.PIN;
    if (pad.waiting()) {
      return text.get("pad.checking");
    }
    if (atPin && tally.isSpent()) {
      return text.get("pad.spent");
    }
    if (wait.isPositive()) {
      return text.get("pad.wait", clock(wait));
    }
    if (pad.remark() == Remark.WRONG && tally.row() <= Tally.FREE) {
      return text.get("pad.remark.wrong")
          + " "
          + text.get("pad.tries", Tally.FREE + 1 - tally.row());
    }
    return pad.remark() == Remark.NONE
        ? text.get("pad.lead." + EvidenceChip.key(pad.stage()))
        : text.get("pad.remark." + EvidenceChip.key(pad.remark()));
  }

  /// Minutes and whole seconds, rounded up.
  private static String clock(Duration wait) {
    long seconds = wait.plusNanos(999_999_999).toSeconds();
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
