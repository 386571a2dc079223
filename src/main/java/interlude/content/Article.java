package interlude.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of an article without reading its slides: enough for the loop, the menu and the
/// index.
///
/// @param id its folder's name
/// @param folder where its decks and pictures lie
/// @param message the key message on its cover
/// @param alt one sentence that says what the cover shows
/// @param routes ids of slides in reading order, by the route's name: `quick`, `basics`, `helps`,
///   `full`
/// @param stops the places on its map; none where it has no map
/// @param sensitive never shown in the loop, only to someone who looks for it
/// @param interests who wrote it and what they gain from it
/// @param explorer the file of its explorer; empty where it has none
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
    LocalText interests,
    String explorer) {

  /// The id of the article that lies in the program itself and is always there.
  public static final String BUILT_IN = "welcome";

  /// An article without an explorer.
  public Article(
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
    this(
        id, folder, kind, role, title, message, alt, pictures, chapters, routes, stops, review,
        sensitive, interests, "");
  }

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
  /// @param reviewed the day of that; none while nobody has
  /// @param checked the day on which its facts were checked against their sources
  /// @param nextReview the last day before it needs checking again
  public record Review(
      String reviewer, Optional<LocalDate> reviewed, LocalDate checked, LocalDate nextReview) {

    /// How long before that day it is time to ask somebody.
    public static final Period NOTICE = Period.ofDays(30);

    /// How long after that day it can still be looked up.
    public static final Period GRACE = Period.ofDays(30);

    /// How near the review is, and what that means for patients.
    public enum Stage {
      /// Nothing is to be done.
      GOOD,
      /// In thirty days or less.
      NEAR,
      /// Past: out of the loop, and still on the menu.
      PAST,
      /// Thirty days past: out of the menu as well.
      LONG_PAST
    }

    public Stage stage(LocalDate day) {
      if (day.isAfter(nextReview)) {
        return day.isAfter(nextReview.plus(GRACE)) ? Stage.LONG_PAST : Stage.PAST;
      }
      return day.isBefore(nextReview.minus(NOTICE)) ? Stage.GOOD : Stage.NEAR;
    }

    public boolean isOverdue(LocalDate day) {
      return stage(day).compareTo(Stage.PAST) >= 0;
    }
  }

  /// Whether the loop may show it on that day. The built-in one makes no claim that could grow old.
  public boolean mayLoop(LocalDate day) {
    return !sensitive && (isBuiltIn() || !review.isOverdue(day));
  }

  /// Whether the menu may offer it on that day.
  public boolean mayBeOffered(LocalDate day) {
    return !day.isAfter(offeredUntil());
  }

  /// The last day on which the menu may offer it; [LocalDate#MAX] for the built-in one.
  public LocalDate offeredUntil() {
    return isBuiltIn() ? LocalDate.MAX : review.nextReview().plus(Review.GRACE);
  }

  private boolean isBuiltIn() {
    return id.equals(BUILT_IN);
  }

  /// The same, signed off otherwise.
  public Article with(Review other) {
    return new Article(
        id, folder, kind, role, title, message, alt, pictures, chapters, routes, stops, other,
        sensitive, interests, explorer);
  }

  /// Whether it lies among the clinic's own articles, not among those that came with the kiosk.
  public boolean isClinicsOwn() {
    var shelf = folder.getParent();
    return shelf != null
        && shelf.endsWith("articles")
        && !shelf.endsWith(Path.of("assets", "articles"))
        && !id.equals(BUILT_IN);
  }

  /// How many words its title and its key message have.
  public int words(String language) {
    return Words.count(title.in(language)) + Words.count(message.in(language));
  }

  /// The slides of that route; none if it has no such route.
  public List<String> route(String name) {
    return routes.getOrDefault(name, List.of());
  }

  public boolean hasMap() {
    return !pictures.map().isEmpty();
  }

  public boolean hasExplorer() {
    return !explorer.isEmpty();
  }

  public Optional<Chapter> chapter(String chapterId) {
    return chapters.stream().filter(chapter -> chapter.id().equals(chapterId)).findFirst();
  }
}
