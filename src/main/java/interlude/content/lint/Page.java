package interlude.content.lint;

import interlude.content.Slide;
import interlude.content.read.ArticleFolder;
import interlude.content.read.Problems;
import interlude.content.read.SlideLines;
import interlude.content.read.SlideSource;
import java.util.List;

/// A slide on the desk of whoever checks it.
///
/// @param language of its words
/// @param problems where to say what is wrong
record Page(
    ArticleFolder folder,
    String language,
    SlideSource source,
    List<Passage> passages,
    Problems problems) {

  static Page of(ArticleFolder folder, String language, SlideSource source, Problems problems) {
    return new Page(folder, language, source, Passage.of(source), problems);
  }

  Slide slide() {
    return source.slide();
  }

  SlideLines lines() {
    return source.lines();
  }

  List<String> prose() {
    return passages.stream().filter(passage -> passage.kind().prose).map(Passage::text).toList();
  }

  void error(int line, String what, String remedy) {
    problems.error(line, slide().id(), what, remedy);
  }

  void warning(int line, String what, String remedy) {
    problems.warning(line, slide().id(), what, remedy);
  }
}
