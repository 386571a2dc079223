package interlude.session;

import interlude.config.HelpLines;
import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import interlude.content.Article;
import interlude.content.Catalog;
import interlude.content.Dwell;
import interlude.content.Library;
import interlude.content.Playlist;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One accepted whole: what the clinic decided and what there is to show. Replaced as a whole,
/// never in parts.
///
/// @param usable false while nothing could be read at all: the calm page is shown
public record Setup(KioskConfig config, Library library, boolean usable) {

  private static final int MOST_LISTED = 24;

  public static final Setup NOTHING = new Setup(KioskConfig.PLAIN, Library.EMPTY, false);

  /// The articles of one lap of the loop at that time; never empty.
  public List<String> lap(LocalDateTime at) {
    return Playlist.lap(config, library, at);
  }

  /// When the lap may next be another; [LocalDateTime#MAX] if never.
  public LocalDateTime nextLapChange(LocalDateTime at) {
    return Playlist.nextChange(config, library, at);
  }

  /// How long the loop shows an article.
  public Duration dwell(Article article, String language) {
    return Dwell.of(article, config, language);
  }

  /// The articles that the config puts on the home screen on that day, in its order, as many as a
  /// menu looks at; the built-in one where there is no other.
  public List<Article> menu(LocalDate day) {
    var listed = Playlist.menu(config, library, day, MOST_LISTED);
    return listed.isEmpty() ? library.find(Article.BUILT_IN).stream().toList() : listed;
  }

  /// Everything that a visitor may look for on that day: all articles but those that the config
  /// keeps off the menu and those whose review is long past, also such as the config does not name.
  public Catalog catalog(String language, LocalDate day) {
    return library.catalog(language, unlisted(), day);
  }

  /// How many topics the catalog has, without making one.
  public int topics(LocalDate day) {
    return library.count(unlisted(), day);
  }

  private Set<String> unlisted() {
    var unlisted = new HashSet<>(Playlist.hidden(config));
    unlisted.add(Article.BUILT_IN);
    return unlisted;
  }

  /// Whether this is the other set-up again, now with every article there is. Then it may take the
  /// other's place at any time: nothing that is shown changes.
  boolean completes(Setup other) {
    return usable
        && other.usable()
        && library.isWhole()
        && !other.library().isWhole()
        && library.ids().containsAll(other.library().ids())
        && config.equals(other.config());
  }

  /// The same with another look, for previews.
  public Setup withLook(Theme theme, int textSize, Motion motion) {
    return new Setup(
        config.withLook(new Look(theme, textSize, motion, config.look().accent())),
        library,
        usable);
  }

  /// The same for another clinic, so that even a set-up of nothing knows whose help numbers to
  /// show.
  public Setup withClinicOf(Setup other) {
    return new Setup(
        config.withClinic(other.config().clinic()).withLook(other.config().look()),
        library,
        usable);
  }

  public HelpLines helpLines(LocalDate today) {
    return HelpLines.of(config, today);
  }
}
