package interlude.content;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Featured;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which articles the loop shows, in which order. One lap follows the config; the loop repeats it.
public final class Playlist {
  private Playlist() {}

  /// The ids of one lap, never empty: the articles that are on and scheduled for that moment, in
  /// the config's order; if none is scheduled, every article that is on; if none is on, the
  /// built-in one. Articles that the library does not know, sensitive ones and those whose review
  /// is past are left out. One that is to be shown more often comes twice, as in A B C A D.
  public static List<String> lap(KioskConfig config, Library library, LocalDateTime at) {
    var on =
        config.featured().stream()
            .filter(Featured::on)
            .filter(one -> mayLoop(library, one.article(), at.toLocalDate()))
            .toList();
    var now = on.stream().filter(one -> config.scheduleOf(one).isOpen(at)).toList();
    var shown = now.isEmpty() ? on : now;
    return shown.isEmpty() ? List.of(Article.BUILT_IN) : withRepeats(shown);
  }

  /// The next moment after `at` at which the lap may change by itself; [LocalDateTime#MAX] if there
  /// is none.
  public static LocalDateTime nextChange(KioskConfig config, Library library, LocalDateTime at) {
    return config.featured().stream()
        .filter(Featured::on)
        .flatMap(one ->
            Stream.concat(
                Stream.of(config.scheduleOf(one).nextChange(at)),
                library.find(one.article()).map(Playlist::reviewEnd).stream()
                    .filter(end -> end.isAfter(at))))
        .min(LocalDateTime::compareTo)
        .orElse(LocalDateTime.MAX);
  }

  /// The first moment at which the article is no longer looped.
  private static LocalDateTime reviewEnd(Article article) {
    return article.review().nextReview().plusDays(1).atStartOfDay();
  }

  /// The articles on the home screen, each once, in the config's order; also those that are off in
  /// the loop. Those whose review is long past are left out.
  ///
  /// @param most how many of them, since each is read
  public static List<Article> menu(KioskConfig config, Library library, LocalDate day, int most) {
    return config.featured().stream()
        .filter(Featured::menu)
        .map(Featured::article)
        .distinct()
        .flatMap(id -> library.find(id).stream())
        .filter(article -> article.mayBeOffered(day))
        .limit(most)
        .toList();
  }

  /// The articles that no menu shows, as the config says.
  public static Set<String> hidden(KioskConfig config) {
    return config.featured().stream()
        .filter(Predicate.not(Featured::menu))
        .map(Featured::article)
        .collect(Collectors.toSet());
  }

  private static boolean mayLoop(Library library, String id, LocalDate day) {
    return library.find(id).filter(article -> article.mayLoop(day)).isPresent();
  }

  private static List<String> withRepeats(List<Featured> shown) {
    var often =
        shown.stream()
            .filter(Featured::moreOften)
            .map(Featured::article)
            .collect(Collectors.toSet());
    var lap = new ArrayList<>(shown.stream().map(Featured::article).distinct().toList());
    for (var id : List.copyOf(lap)) {
      if (often.contains(id) && lap.size() > 2) {
        lap.add(farthest(lap, lap.indexOf(id)), id);
      }
    }
    return List.copyOf(lap);
  }

  /// Where a second showing lies farthest from the first, counted both ways round; the later place
  /// if two are equal.
  private static int farthest(List<String> lap, int first) {
    int place = first + lap.size() / 2 + 1;
    return place <= lap.size() ? place : place - lap.size();
  }
}
