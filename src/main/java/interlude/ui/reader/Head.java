package interlude.ui.reader;

import interlude.content.Article;
import interlude.content.Slide;
import interlude.session.Walk;
import interlude.ui.kit.Look;
import interlude.ui.kit.PageShape;
import interlude.ui.kit.Press;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The chapter's line and the title, which stand on every page of a slide. On a route its pages are
/// counted, else the chapter's. An article that the clinic brought in itself says so.
record Head(
    Look look, Article article, Slide slide, String language, boolean onRoute, boolean own) {

  Region of(Walk walk, int part, int parts) {
    var chapter = Press.flowing(line(walk, part, parts), "t-label", "chapter-line");
    var title = Press.flowing(slide.title(), "t-title");
    title.setId("title");
    var box = new VBox(look.rem(.25), chapter, title);
    if (!PageShape.of(look).chipOnPicture() && slide.kind() != Slide.Kind.SOURCES) {
      title.setMaxWidth(look.rem(17));
      chapter.setMaxWidth(look.rem(17));
      box.setMinHeight(look.rem(3));
    }
    return box;
  }

  private String line(Walk walk, int part, int parts) {
    var within =
        onRoute
            ? walk.slides()
            : walk.slides().stream()
                .filter(other -> other.chapter().equals(slide.chapter()))
                .toList();
    var name =
        article.chapter(slide.chapter()).map(chapter -> chapter.title().in(language)).orElse("");
    var words = look.words();
    var page = words.get("reader.page", name, within.indexOf(slide) + 1, within.size());
    var line = own ? words.get("reader.own", page) : page;
    return parts > 1 ? words.get("reader.part", line, part + 1, parts) : line;
  }
}
