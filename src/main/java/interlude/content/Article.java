package interlude.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of an article without reading its slides: enough for the loop, the menu and the index.
///
/// @param folder where its decks and pictures lie
/// @param slideIds in reading order, as far as the article's file or the index knows them
/// @param words by language: the words of the cover's message and title, for the loop's dwell
public record Article(
    String id,
    Path folder,
    Kind kind,
    Role role,
    LocalText title,
    LocalText message,
    LocalText alt,
    Pictures pictures,
    List<Chapter> chapters,
    Map<String, List<String>> routes,
    List<Stop> stops,
    Review review,
    boolean sensitive,
    LocalText interests) {

  public Article {
    chapters = List.copyOf(chapters);
    routes = Map.copyOf(routes);
    stops = List.copyOf(stops);
  }

  public enum Kind {
    GUIDE,
    STORY
  }

  /// File names within the folder; `map` and `mapTall` are empty where an article has no map.
  public record Pictures(String cover, String coverTall, String card, String map, String mapTall) {}

  public record Chapter(String id, Role role, LocalText title) {}

  /// A place on the article's map.
  public record Stop(String slide, LocalText name, Lane lane) {
    public enum Lane {
      UP,
      DOWN,
      SIGN,
      END
    }
  }

  /// @param reviewer the clinician who signed it off; empty while nobody has
  public record Review(String reviewer, Optional<LocalDate> reviewed, LocalDate checked, LocalDate nextReview) {}

  public boolean hasMap() {
    return !pictures.map().isEmpty();
  }

  public Optional<Chapter> chapter(String chapterId) {
    return chapters.stream().filter(chapter -> chapter.id().equals(chapterId)).findFirst();
  }
}
