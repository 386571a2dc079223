package interlude.content.read;

import java.util.List;
import java.util.Map;

/// Where the parts of a slide stand in its deck's file, for whoever has something to say about
/// them. Lines count from 1.
///
/// @param block the line of its id
/// @param message the block's line if there is no key message
/// @param picture the block's line if there is no picture
/// @param cards of each card's heading
/// @param answers of each card's answer
/// @param keys of each field of the opening block, and within `labels` and `data` as `labels/name`,
///   within `now` as `now/show`, and of each thing that moves as `motion/0`
/// @param play of each field of `try`
/// @param spots of each field of each thing to touch, in their order, and within `move` and `grow`
///   as `move/part`
public record SlideLines(
    int block,
    int title,
    int message,
    List<Integer> bullets,
    int picture,
    List<Integer> cards,
    List<Integer> answers,
    Map<String, Integer> keys,
    Map<String, Integer> play,
    List<Map<String, Integer>> spots) {
  public SlideLines {
    bullets = List.copyOf(bullets);
    cards = List.copyOf(cards);
    answers = List.copyOf(answers);
    keys = Map.copyOf(keys);
    play = Map.copyOf(play);
    spots = spots.stream().map(Map::copyOf).toList();
  }

  /// The line of that field, else of the block.
  public int key(String name) {
    return keys.getOrDefault(name, block);
  }

  /// The line of that field of `try`, else of `try`.
  public int play(String name) {
    return play.getOrDefault(name, key("try"));
  }

  /// The line of that field of that thing to touch, else of the thing.
  public int spot(int index, String name) {
    var lines = spots.get(index);
    return lines.getOrDefault(name, lines.getOrDefault("", key("try")));
  }
}
