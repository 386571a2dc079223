package interlude.content.lint;

import interlude.content.Names;
import interlude.content.read.ArticleFolder;
import interlude.content.read.DeckReader;
import java.util.Map;
import java.util.TreeMap;

/// The reading grades of an article's decks.
public final class Grades {
  private Grades() {}

  /// By language. Only for English is there a formula; see [Readability].
  public static Map<String, Double> of(ArticleFolder folder) {
    var grades = new TreeMap<String, Double>();
    if (folder.deck(GradeRule.LANGUAGE).isPresent()) {
      var prose =
          DeckReader.source(folder, GradeRule.LANGUAGE, Names.SHOWN).slides().stream()
              .flatMap(slide -> Passage.of(slide).stream())
              .filter(passage -> passage.kind().prose)
              .map(Passage::text)
              .toList();
      if (!prose.isEmpty()) {
        grades.put(GradeRule.LANGUAGE, Readability.of(prose).grade());
      }
    }
    return grades;
  }
}
