package interlude.ui.explorer;

import interlude.content.Explorer;
import interlude.content.Explorer.Answer;
import interlude.content.Explorer.Rule;
import interlude.content.Level;
import interlude.content.Swing;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Look;
import java.util.stream.Collectors;

/// Says in words what the picture shows, so that it can be read, and read aloud.
final class Telling {
  private Telling() {}

  /// How one of the answers stands.
  static String state(Look look, Swing swing, Answer answer) {
    return swing.torn().contains(answer.id())
        ? look.words().get("explorer.both")
        : answer.levels().of(swing.level(answer.id()));
  }

  /// Everything that is not as usual.
  static String states(Look look, Swing swing, Explorer explorer) {
    var all =
        explorer.answers().stream()
            .filter(answer ->
                swing.level(answer.id()) != Level.USUAL || swing.torn().contains(answer.id()))
            .map(answer ->
                look.words().get("explorer.state", answer.name(), state(look, swing, answer)))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? look.words().get("explorer.usual") : all;
  }

  static String arrow(Look look, Explorer explorer, Rule rule) {
    return look.words().get("explorer.arrow", explorer.name(rule.from()), explorer.name(rule.to()));
  }

  static String arrowAloud(Look look, Explorer explorer, Rule rule) {
    return look.words()
        .get(
            "explorer.arrow.aloud",
            explorer.name(rule.from()),
            explorer.name(rule.to()),
            EvidenceChip.name(rule.claim().evidence(), rule.claim().mark(), look));
  }
}
