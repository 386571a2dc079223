package interlude.ui.reader;

import interlude.content.Article;
import interlude.content.Play;
import interlude.content.Slide;
import interlude.session.Event;
import interlude.session.Format;
import interlude.session.KioskState;
import interlude.session.Screen;
import interlude.session.Sheet;
import interlude.session.Walk;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PageShape;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// One page: the picture with the evidence chip, the tools, and the words. Everything that hands
/// over to the next page.
final class Page extends Pane {
  private final Look look;
  private final Consumer<Event> send;
  private final PictureFrame picture;
  private final HBox tools;
  private final PageShape shape;
  private Optional<Button> chip = Optional.empty();
  private Optional<Copy> copy = Optional.empty();
  private Optional<PlayLayer> play = Optional.empty();
  private Optional<CourseLayer> rides = Optional.empty();
  private Aside aside;

  Page(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
    shape = PageShape.of(look);
    aside = Aside.none(look);
    picture = new PictureFrame(look);
    picture.getStyleClass().add(look.isPortrait() ? "picture-above" : "picture-beside");
    var press = new Press(look);
    tools =
        new HBox(
            look.rem(.5),
            press.tool(
                look.words().get("tool.look"),
                Icon.LOOK,
                () -> send.accept(new Event.SheetOpened(Sheet.LOOK))),
            press.tool(
                look.words().get("tool.done"),
                Icon.DONE,
                () -> send.accept(new Event.StartAgainPressed())));
    tools.getChildren().getFirst().setId("look");
    tools.getChildren().getLast().setId("done");
    getChildren().addAll(picture, tools);
    getStyleClass().add("page");
  }

  void show(KioskState state, Screen.Reader reader, Walk walk) {
    var article = state.article(reader.article());
    if (article.isEmpty()) {
      return;
    }
    if (walk.slide().isEmpty()) {
      waiting(state, article.get());
      return;
    }
    var slide = walk.slide().get();
    drawn(state, article.get(), slide);
    if (!slide.play().isEmpty()) {
      var layer = new PlayLayer(look, send, slide.play(), picture);
      play = Optional.of(layer);
      getChildren().add(1, layer);
    }
    boolean guides = slide.play().kind() == Play.Kind.PACE;
    if (guides || !slide.motion().isEmpty() && !look.calm()) {
      var layer = new CourseLayer(look, send, slide, picture);
      rides = Optional.of(layer);
      getChildren().add(layer);
    }
    chip(slide);
    var words = new Copy(look, send, article.get(), slide);
    copy = Optional.of(words);
    getChildren().add(words);
    words.applyCss();
    var box = shape.words(getWidth(), getHeight());
    var wanted = Aside.wanted(look, slide, play, box);
    words.show(state, reader, walk, box, wanted.high());
    if (wanted.isTaken() && wanted.high() <= words.spare()) {
      aside = wanted;
      play.ifPresent(layer -> layer.speakFrom(wanted.said(box)));
      words.leave(wanted.high());
    }
    refresh(state);
    layout();
  }

  /// How many pages the slide needs, once it has been measured.
  Optional<Integer> fitted() {
    return copy.map(Copy::parts);
  }

  /// The same page with another card open, an answer given, or its picture come.
  void refresh(KioskState state) {
    if (state.screen() instanceof Screen.Reader reader) {
      var walk = Walk.of(state, reader);
      state
          .article(reader.article())
          .ifPresent(article -> walk.slide().ifPresent(slide -> drawn(state, article, slide)));
      copy.ifPresent(words -> words.refresh(state));
      play.ifPresent(layer -> layer.show(state, reader.article(), reader.slide()));
    }
  }

  /// What moves by itself moves only on a page that is seen.
  void move(KioskState state) {
    rides.ifPresent(layer -> layer.show(state));
  }

  void still() {
    rides.ifPresent(CourseLayer::stop);
  }

  private void drawn(KioskState state, Article article, Slide slide) {
    picture.show(
        state.shelf().picture(article.id(), slide.picture().file()),
        slide.labels(),
        slide.data(),
        slide.picture().alt());
  }

  /// Before its deck has been read an article shows its cover and title.
  private void waiting(KioskState state, Article article) {
    var file =
        state.format() == Format.PORTRAIT
            ? article.pictures().coverTall()
            : article.pictures().cover();
    picture.show(
        state.shelf().picture(article.id(), file),
        Map.of(),
        Map.of(),
        article.alt().in(state.language()));
    getChildren().removeIf(Copy.class::isInstance);
    var words = Copy.waiting(look, send, article, state.language());
    copy = Optional.empty();
    getChildren().add(words);
    var box = shape.words(getWidth(), getHeight());
    words.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
  }

  private void chip(Slide slide) {
    if (slide.kind() == Slide.Kind.SOURCES) {
      return;
    }
    var button =
        Press.bare(
            "chip",
            EvidenceChip.name(slide.evidence(), slide.mark(), look),
            () -> send.accept(ReaderView.sources()));
    button.setId("evidence");
    button.setGraphic(EvidenceChip.of(slide.evidence(), slide.mark(), look, "t-label"));
    button.setMinHeight(look.rem(3));
    if (!shape.chipOnPicture()) {
      button.getStyleClass().add("on-page");
    } else {
      new Press(look).lift(button);
    }
    chip = Optional.of(button);
    getChildren().add(button);
  }

  @Override
  protected void layoutChildren() {
    var frame = shape.picture(getWidth(), getHeight());
    picture.resizeRelocate(frame.getMinX(), frame.getMinY(), frame.getWidth(), frame.getHeight());
    rides.ifPresent(layer -> {
      layer.resizeRelocate(frame.getMinX(), frame.getMinY(), frame.getWidth(), frame.getHeight());
      play.ifPresent(spots -> spots.leaveFree(layer.corner()));
    });
    play.ifPresent(layer ->
        layer.resizeRelocate(
            frame.getMinX(), frame.getMinY(), frame.getWidth(), frame.getHeight()));
    var words = aside.words(shape.words(getWidth(), getHeight()));
    for (var child : List.copyOf(getChildren())) {
      if (child instanceof Copy text) {
        text.resizeRelocate(words.getMinX(), words.getMinY(), words.getWidth(), words.getHeight());
      }
    }
    var at = shape.tools(getWidth(), tools.prefWidth(-1));
    tools.resizeRelocate(at.getX(), at.getY(), tools.prefWidth(-1), look.rem(3));
    chip.ifPresent(this::layChip);
    play.ifPresent(layer -> layer.keepClearOf(onPicture(chip.map(Page::box))));
  }

  private void layChip(Button button) {
    double wide = button.prefWidth(-1);
    var places =
        shape
            .chips(getWidth(), getHeight(), wide)
            .<Bounds>map(at -> new BoundingBox(at.getX(), at.getY(), wide, button.getMinHeight()))
            .toList();
    var seat = new ChipSeat(look, picture, play, place -> onPicture(Optional.of(place)));
    var at = seat.best(places);
    button.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  /// The controls that lie on the picture.
  private List<Bounds> onPicture(Optional<Bounds> evidence) {
    return Stream.concat(evidence.stream(), Stream.of(box(tools)))
        .filter(box(picture)::intersects)
        .toList();
  }

  /// Without its shadow.
  private static Bounds box(Region region) {
    return new BoundingBox(
        region.getLayoutX(), region.getLayoutY(), region.getWidth(), region.getHeight());
  }
}
