package interlude.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One page of an article: one idea, one picture that carries it.
///
/// @param message the key message; its text is empty on an end slide that needs none
/// @param step one small step for today; empty if there is none
/// @param easy the "go easy if" note; empty if there is none
/// @param play what one can push in the picture
/// @param motion what moves in the picture by itself, at most two parts
/// @param now what one shows to the staff where it is urgent
/// @param labels the picture's words, by the name that the picture gives each place
/// @param data numbers from which dot grids and bars in the picture are drawn, by name
public record Slide(
    String id,
    String chapter,
    Kind kind,
    String title,
    Claim message,
    List<Claim> bullets,
    Picture picture,
    List<Card> cards,
    Evidence evidence,
    Mark mark,
    Map<String, String> labels,
    Map<String, List<Double>> data,
    String step,
    String easy,
    Play play,
    List<Ride> motion,
    Urgent now) {

  public Slide {
    bullets = List.copyOf(bullets);
    cards = List.copyOf(cards);
    labels = Map.copyOf(labels);
    data = Map.copyOf(data);
    motion = List.copyOf(motion);
  }

  /// Stands for a slide until its deck has been read, with what the article itself says.
  public static Slide unread(String title, String message) {
    return new Slide(
        "",
        "",
        Kind.SLIDE,
        title,
        new Claim(message, Evidence.GENERAL, Mark.NONE, List.of()),
        List.of(),
        new Picture("", "", ""),
        List.of(),
        Evidence.GENERAL,
        Mark.NONE,
        Map.of(),
        Map.of(),
        "",
        "",
        Play.NONE,
        List.of(),
        Urgent.NONE);
  }

  public enum Kind {
    SLIDE,
    RECAP,
    CARERS,
    SOURCES
  }

  /// @param file name within the article's folder; empty if the slide has none
  /// @param alt one sentence that states the idea, read aloud
  public record Picture(String file, String alt, String caption) {}

  /// How many words one sees before any tap: title, key message, facts and the headings of closed
  /// cards.
  public int visibleWords() {
    int words = Words.count(title) + Words.count(message.text());
    words += bullets.stream().mapToInt(bullet -> Words.count(bullet.text())).sum();
    return words + cards.stream().mapToInt(card -> Words.count(card.heading())).sum();
  }

  /// Every claim on the slide: the key message, the facts, the answers.
  public List<Claim> claims() {
    var all = new ArrayList<Claim>();
    all.add(message);
    all.addAll(bullets);
    cards.forEach(card -> all.add(card.answer()));
    play.spots().forEach(spot -> all.add(spot.say()));
    if (!play.pace().end().text().isEmpty()) {
      all.add(play.pace().end());
    }
    if (!now.isEmpty()) {
      all.add(now.show());
      all.addAll(now.steps());
    }
    return List.copyOf(all);
  }
}
