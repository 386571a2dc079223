package interlude.content.read;

import java.util.List;
import java.util.Map;

/// Where the parts of a slide stand in its deck's file, for whoever has something to say about them. Lines count from 1.
///
/// @param block the line of its id
/// @param message the block's line if there is no key message
/// @param picture the block's line if there is no picture
/// @param cards of each card's heading
/// @param answers of each card's answer
/// @param keys of each field of the opening block, and within `labels` and `data` as `labels/name`
public record SlideLines(
    int block,
    int title,
    int message,
    List<Integer> bullets,
    int picture,
    List<Integer> cards,
    List<Integer> answers,
    Map<String, Integer> keys) {
  public SlideLines {
    bullets = List.copyOf(bullets);
    cards = List.copyOf(cards);
    answers = List.copyOf(answers);
    keys = Map.copyOf(keys);
  }

  /// The line of that field, else of the block.
  public int key(String name) {
    return keys.getOrDefault(name, block);
  }
}
