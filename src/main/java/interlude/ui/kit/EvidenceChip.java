package interlude.ui.kit;

import interlude.content.Evidence;
import interlude.content.Mark;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How sure we are, as bars (or a stamp), a word, and a chain or an arrow: never by color alone.
public final class EvidenceChip {
  private EvidenceChip() {}

  /// @param type the style class of its word
  public static HBox of(Evidence evidence, Mark mark, Look look, String type) {
    double px = look.rem(1.15);
    var box = new HBox(look.rem(.5));
    box.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().addAll(icon(evidence, px), Press.label(name(evidence, mark, look), type));
    if (mark != Mark.NONE) {
      box.getChildren().add((mark == Mark.LINKED ? Icon.CHAIN : Icon.CAUSES).node(px));
    }
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  public static Node icon(Evidence evidence, double px) {
    return switch (evidence) {
      case STRONG -> Bars.of(3, px);
      case MODERATE -> Bars.of(2, px);
      case EARLY -> Bars.of(1, px);
      case NO_CLEAR_GAIN -> Icon.NO_GAIN.node(px);
      case PRACTICE -> Icon.PEOPLE.node(px);
      case GENERAL -> Icon.INFO.node(px);
      case OWN_WORDS -> Icon.TALK.node(px);
      case ADVERT -> Icon.TAG.node(px);
    };
  }

  public static String name(Evidence evidence, Mark mark, Look look) {
    var word = look.words().get("evidence." + key(evidence));
    return mark == Mark.NONE
        ? word
        : look.words().get("evidence.with-mark", word, look.words().get("mark." + key(mark)));
  }

  public static String key(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
