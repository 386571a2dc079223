package interlude.session;

import interlude.config.HelpLines;
import interlude.config.KioskConfig;
import interlude.content.Article;
import interlude.content.Library;
import interlude.content.Playlist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// One accepted whole: what the clinic decided and what there is to show. Replaced as a whole, never in parts.
///
/// @param usable false while nothing could be read at all: the calm page is shown
public record Setup(KioskConfig config, Library library, boolean usable) {

  /// The article that lies in the program itself.
  public static final String BUILT_IN = "welcome";

  public static final Setup NOTHING = new Setup(KioskConfig.PLAIN, Library.EMPTY, false);

  /// The articles of one lap of the loop at that time; never empty in a usable set-up.
  public List<String> lap(LocalDateTime at) {
    return Playlist.lap(config, library, at);
  }

  /// When the lap may next be another; [LocalDateTime#MAX] if never.
  public LocalDateTime nextLapChange(LocalDateTime at) {
    return Playlist.nextChange(config, at);
  }

  /// The articles on the home screen, in the config's order.
  public List<Article> menu() {
    return Playlist.menu(config, library);
  }

  public HelpLines helpLines(LocalDate today) {
    return HelpLines.of(config, today);
  }
}
