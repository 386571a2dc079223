package interlude.ui.reader;

import interlude.content.Slide;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Walk;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How far one has come, by chapter: a segment a slide, the chapter's name below.
final class Progress extends HBox {
  private final Look look;

  Progress(Look look) {
    super(look.rem(.75));
    this.look = look;
    setMouseTransparent(true);
    getStyleClass().add("progress");
  }

  void show(KioskState state, Screen.Reader reader, Walk walk) {
    var chapters = new LinkedHashMap<String, List<Slide>>();
    walk.slides()
        .forEach(
            slide -> chapters.computeIfAbsent(slide.chapter(), _ -> new ArrayList<>()).add(slide));
    getChildren().clear();
    int before = 0;
    boolean named = !look.isLarge();
    for (var chapter : chapters.entrySet()) {
      int here = walk.at() - before;
      getChildren()
          .add(chapter(state, reader, chapter.getKey(), chapter.getValue().size(), here, named));
      before += chapter.getValue().size();
    }
  }

  private VBox chapter(
      KioskState state, Screen.Reader reader, String id, int slides, int here, boolean named) {
    var chapter = state.article(reader.article()).flatMap(article -> article.chapter(id));
    var segments = new HBox(look.rem(.2));
    for (int i = 0; i < slides; i++) {
      var segment = new Region();
      segment.setMinHeight(look.rem(.4));
      segment.setMinWidth(0);
      HBox.setHgrow(segment, Priority.ALWAYS);
      segment.getStyleClass().addAll("segment", i < here ? "done" : i == here ? "here" : "ahead");
      if (i == here) {
        chapter.ifPresent(known -> segment.getStyleClass().add(Roles.of(known.role())));
      }
      segments.getChildren().add(segment);
    }
    var box = new VBox(look.rem(.4), segments);
    if (named) {
      boolean now = here >= 0 && here < slides;
      var title = chapter.map(known -> known.title().in(state.language())).orElse("");
      var name = Press.label(title, now ? "t-micro-strong" : "t-micro-muted");
      box.getChildren().add(name);
    }
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setPrefWidth(look.rem(1.5) + slides * look.rem(1));
    return box;
  }
}
