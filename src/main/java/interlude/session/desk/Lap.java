package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.content.Dwell;
import interlude.content.Library;
import interlude.content.Playlist;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// One lap of the loop: what comes when, and how long it takes.
public record Lap(List<Part> parts) {

  public Lap {
    parts = List.copyOf(parts);
  }

  /// One showing of an article.
  ///
  /// @param number of its place in the loop; 0 for the built-in article
  public record Part(String article, int number, Duration time) {
    /// Whole seconds, rounded: what is told of it.
    public int seconds() {
      return (int) Math.round(time.toMillis() / 1000.0);
    }
  }

  /// An article and how often it comes.
  public record Share(Part part, int times) {}

  /// A moment of the lap.
  ///
  /// @param place of the part that is shown
  /// @param gone of its time
  public record Point(int place, Duration gone) {}

  public static Lap of(KioskConfig config, Library library, String language, LocalDateTime at) {
    var numbers = Roster.of(config, library);
    return new Lap(
        Playlist.lap(config, library, at).stream()
            .map(id -> new Part(id, numbers.number(id), time(config, library, language, id)))
            .toList());
  }

  private static Duration time(KioskConfig config, Library library, String language, String id) {
    return library
        .find(id)
        .map(article -> Dwell.of(article, config, language))
        .orElse(Dwell.SHORTEST);
  }

  /// In whole seconds; the sum of what is told of the parts.
  public int seconds() {
    return parts.stream().mapToInt(Part::seconds).sum();
  }

  private Duration total() {
    return parts.stream().map(Part::time).reduce(Duration.ZERO, Duration::plus);
  }

  /// Each article once, in the order in which they come first.
  public List<Share> shares() {
    var shares = new LinkedHashMap<String, Share>();
    for (var part : parts) {
      shares.merge(
          part.article(), new Share(part, 1), (was, _) -> new Share(part, was.times() + 1));
    }
    return new ArrayList<>(shares.values());
  }

  /// Where the loop is, so long after it began its first lap.
  public Point after(Duration time) {
    if (!total().isPositive()) {
      return new Point(0, Duration.ZERO);
    }
    var gone = Duration.ofMillis(Math.floorMod(time.toMillis(), total().toMillis()));
    for (int place = 0; place < parts.size(); place++) {
      var own = parts.get(place).time();
      if (gone.compareTo(own) < 0) {
        return new Point(place, gone);
      }
      gone = gone.minus(own);
    }
    return new Point(0, Duration.ZERO);
  }
}
