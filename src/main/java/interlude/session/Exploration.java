package interlude.session;

import interlude.content.Level;
import java.util.HashMap;
import java.util.Map;

/// What a visitor has done in an explorer: what is turned, which lever is looked at, and which
/// arrow or surprise is open, of which there is at most one.
///
/// @param article whose explorer it is; empty before any was opened
/// @param turned by lever; what is as usual is left out
/// @param lever the one looked at; empty for none
/// @param arrow the place of the open rule; -1 for none
/// @param surprise the place of the open surprise; -1 for none
public record Exploration(
    String article, Map<String, Level> turned, String lever, int arrow, int surprise) {

  public static final Exploration NONE = new Exploration("", Map.of(), "", -1, -1);

  public Exploration {
    turned = Map.copyOf(turned);
  }

  static Exploration of(String article) {
    return new Exploration(article, Map.of(), "", -1, -1);
  }

  public Level level(String id) {
    return turned.getOrDefault(id, Level.USUAL);
  }

  /// Whether something lies open over the list of arrows.
  public boolean isOpen() {
    return arrow >= 0 || surprise >= 0;
  }

  Exploration turned(String id, Level level) {
    var changed = new HashMap<>(turned);
    if (level == Level.USUAL) {
      changed.remove(id);
    } else {
      changed.put(id, level);
    }
    return new Exploration(article, changed, id, -1, -1);
  }

  Exploration lookingAt(String id) {
    return new Exploration(article, turned, id, -1, -1);
  }

  Exploration atArrow(int place) {
    return new Exploration(article, turned, lever, place, -1);
  }

  Exploration atSurprise(int place) {
    return new Exploration(article, turned, lever, -1, place);
  }

  Exploration closed() {
    return new Exploration(article, turned, lever, -1, -1);
  }
}
