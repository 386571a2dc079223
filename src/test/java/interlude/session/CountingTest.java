package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Sample.NOW;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.home;
import static interlude.session.Sample.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import interlude.activity.Count;
import interlude.content.Article;
import interlude.content.Library;
import interlude.session.Event.ArticleOpened;
import interlude.session.Event.BackPressed;
import interlude.session.Event.CardToggled;
import interlude.session.Event.ForwardPressed;
import interlude.session.Event.SheetClosed;
import interlude.session.Event.SheetOpened;
import interlude.session.Event.StartAgainPressed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is counted, and what is not.
class CountingTest {
  private static List<Count> counted(KioskState from, Event... events) {
    return given(from).inTurn(events).effects().stream()
        .flatMap(
            effect -> effect instanceof Effect.Count(var counts) ? counts.stream() : Stream.of())
        .toList();
  }

  private static Count article(String id) {
    return Count.Reading.at(NOW.wall(), id);
  }

  private static Count page(String article, String slide) {
    return Count.Page.at(NOW.wall(), article, slide);
  }

  @Test
  void anArticleWithItsFirstSlideThenEachSlideOnce() {
    assertEquals(
        List.of(article(STREET), page(STREET, "hello"), page(STREET, "sleep")),
        counted(
            home(),
            new ArticleOpened(STREET),
            new ForwardPressed(),
            new BackPressed(),
            new ForwardPressed(),
            new CardToggled(0)));
  }

  @Test
  void theNextVisitCountsAnew() {
    assertEquals(
        List.of(article(STREET), page(STREET, "hello"), article(STREET), page(STREET, "hello")),
        counted(
            home(), new ArticleOpened(STREET), new StartAgainPressed(), new ArticleOpened(STREET)));
  }

  @Test
  void helpIsNeverCounted() {
    assertEquals(List.of(), counted(home(), new SheetOpened(Sheet.HELP), new SheetClosed()));
  }

  @Test
  void aSensitiveArticleIsNeverCounted() {
    var state = on(sensitive(), new Screen.Home());
    assertEquals(List.of(), counted(state, new ArticleOpened(SPINE), new ForwardPressed()));
  }

  private static Setup sensitive() {
    var spine = Sample.article(SPINE);
    var marked =
        new Article(
            spine.id(),
            spine.folder(),
            spine.kind(),
            spine.role(),
            spine.title(),
            spine.message(),
            spine.alt(),
            spine.pictures(),
            spine.chapters(),
            spine.routes(),
            spine.stops(),
            spine.review(),
            true,
            spine.interests());
    return new Setup(Sample.SETUP.config(), new Library(List.of(marked), Map.of()), true);
  }
}
