package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.config.edit.Said;
import interlude.content.Article;
import interlude.content.Article.Review.Stage;
import interlude.content.Library;
import interlude.content.Playlist;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/// What becomes of the loop by itself, in a sentence: "At 12:00 the spinal cord rests until
/// tomorrow, 8:00."
///
/// @param language of the articles' titles
public record Outlook(KioskConfig config, Library library, String language) {
  /// A change may concern an article that is never in the loop; past so many, nobody asks.
  private static final int WORTH_A_LOOK = 60;

  private static final String SENTENCE = "desk.featured.next.";

  public Said after(LocalDateTime now) {
    var due = due(now);
    var reviews = due.map(Outlook::left).orElse(LocalDateTime.MAX);
    var shown = open(now);
    var at = now;
    for (int look = 0; look < WORTH_A_LOOK; look++) {
      at = Playlist.nextChange(config, library, at);
      if (at.equals(LocalDateTime.MAX) || at.isAfter(reviews)) {
        break;
      }
      var then = open(at);
      if (!then.equals(shown)) {
        return said(now, at, shown, then);
      }
    }
    return due.map(article ->
            Said.of(SENTENCE + "review", moment("at", now, reviews), title(article.id())))
        .orElse(Said.of(SENTENCE + "none"));
  }

  /// The article in the loop whose review is due next, if that is near.
  private Optional<Article> due(LocalDateTime now) {
    return Roster.of(config, library).rows().stream()
        .filter(row -> row.number() > 0)
        .flatMap(row -> row.article().stream())
        .filter(article -> article.review().stage(now.toLocalDate()) == Stage.NEAR)
        .min(Comparator.comparing(Outlook::left));
  }

  private static LocalDateTime left(Article article) {
    return article.review().nextReview().plusDays(1).atStartOfDay();
  }

  /// What is scheduled for that moment; of reviews only those are told that are near.
  private SequencedSet<String> open(LocalDateTime at) {
    var open = new LinkedHashSet<String>();
    Roster.of(config, library).rows().stream()
        .filter(row -> row.number() > 0 && config.scheduleOf(row.entry()).isOpen(at))
        .forEach(row -> open.add(row.id()));
    return open;
  }

  private Said said(
      LocalDateTime now, LocalDateTime at, SequencedSet<String> shown, SequencedSet<String> then) {
    var when = moment("at", now, at);
    if (then.isEmpty()) {
      return Said.of(SENTENCE + "all-rest", when);
    }
    if (shown.isEmpty()) {
      return Said.of(SENTENCE + "back", when);
    }
    var leaving = without(shown, then);
    var coming = without(then, shown);
    if (leaving.size() + coming.size() > 2 || leaving.size() > 1 || coming.size() > 1) {
      return Said.of(SENTENCE + "several", when, leaving.size() + coming.size());
    }
    if (leaving.isEmpty()) {
      return Said.of(SENTENCE + "comes", when, title(coming.getFirst()));
    }
    return coming.isEmpty()
        ? leaves(now, at, when, leaving.getFirst())
        : Said.of(SENTENCE + "swaps", when, title(coming.getFirst()), title(leaving.getFirst()));
  }

  private Said leaves(LocalDateTime now, LocalDateTime at, Said when, String article) {
    var back =
        Roster.of(config, library)
            .row(article)
            .map(row -> config.scheduleOf(row.entry()).nextChange(at))
            .orElse(LocalDateTime.MAX);
    return back.equals(LocalDateTime.MAX)
        ? Said.of(SENTENCE + "ends", when, title(article))
        : Said.of(SENTENCE + "rests", when, title(article), moment("until", now, back));
  }

  private static SequencedSet<String> without(SequencedSet<String> all, SequencedSet<String> some) {
    var rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private String title(String article) {
    return library.find(article).map(known -> known.title().in(language)).orElse(article);
  }

  /// As near as one would say it.
  private static Said moment(String how, LocalDateTime now, LocalDateTime then) {
    long days = now.toLocalDate().until(then.toLocalDate(), java.time.temporal.ChronoUnit.DAYS);
    var key = "desk.featured." + how + ".";
    if (days <= 1) {
      return Said.of(key + (days == 0 ? "today" : "tomorrow"), then.toLocalTime());
    }
    return days < 7
        ? Said.of(key + "week", then.toLocalTime(), then.getDayOfWeek())
        : Said.of(key + "later", then.toLocalTime(), then.toLocalDate());
  }
}
