package interlude.session;

import interlude.activity.Count;
import interlude.content.Article;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What a step adds to the counts: a slide the first time that a visit shows it, and its article
/// with the first of its slides. Help is not an article and is never counted; neither is an article
/// marked sensitive.
final class Counting {
  private Counting() {}

  static List<Count> counts(KioskState before, KioskState after) {
    if (!(after.screen() instanceof Screen.Reader reader)
        || before.visit().seen().size() >= after.visit().seen().size()
        || before.visit().hasSeen(reader.article(), reader.slide())
        || after.article(reader.article()).map(Article::sensitive).orElse(true)) {
      return List.of();
    }
    return counted(before, reader, after.now().wall());
  }

  private static List<Count> counted(KioskState before, Screen.Reader reader, LocalDateTime wall) {
    var counts = new ArrayList<Count>();
    var slides = Visit.key(reader.article(), "");
    if (before.visit().seen().stream().noneMatch(seen -> seen.startsWith(slides))) {
      counts.add(Count.Reading.at(wall, reader.article()));
    }
    counts.add(Count.Page.at(wall, reader.article(), reader.slide()));
    return counts;
  }
}
