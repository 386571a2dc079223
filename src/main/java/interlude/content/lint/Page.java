package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Slide;
import interlude.content.read.ArticleFolder;
import interlude.content.read.Problems;
import interlude.content.read.SlideLines;
import interlude.content.read.SlideSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A slide on the desk of whoever checks it.
///
/// @param language of its words
/// @param matter what the check is about
/// @param problems where to say what is wrong
record Page(
    ArticleFolder folder,
    String language,
    SlideSource source,
    List<Passage> passages,
    Matter matter,
    Problems problems) {

  static Page of(ArticleFolder folder, String language, SlideSource source, Problems problems) {
    return new Page(folder, language, source, Passage.of(source), Matter.WRITING, problems);
  }

  /// The same, to be checked for that.
  Page about(Matter other) {
    return new Page(folder, language, source, passages, other, problems);
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

  /// What is in the slide's drawing, as far as it can be looked into. A slide without one is told
  /// so.
  ///
  /// @param field what needs the drawing
  Optional<PictureCheck.Contents> drawing(PictureCheck pictures, String field, String fault) {
    var name = slide().picture().file();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".svg")) {
      error(lines().key(field), fault, "Name an SVG picture, or take %s out.".formatted(field));
      return Optional.empty();
    }
    return folder
        .file(name)
        .map(file -> pictures.look(file, folder.name() + "/" + name))
        .filter(PictureCheck.Contents::known);
  }

  void error(int line, String what, String remedy) {
    problems.error(matter, line, slide().id(), what, remedy);
  }

  void warning(int line, String what, String remedy) {
    problems.warning(matter, line, slide().id(), what, remedy);
  }
}
