package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Given.seconds;
import static interlude.session.Sample.SPINE;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.deck;
import static interlude.session.Sample.home;
import static interlude.session.Sample.loop;
import static interlude.session.Sample.quiz;
import static interlude.session.Sample.reading;
import static interlude.session.Sample.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Deck;
import interlude.content.Library;
import interlude.picture.Artwork;
import interlude.session.Event.DeckLoaded;
import interlude.session.Event.ForwardPressed;
import interlude.session.Event.PictureLoaded;
import interlude.session.Event.Ticked;
import interlude.session.Shelf.Wanted;
import interlude.session.Shelf.Wanted.OfDeck;
import interlude.session.Shelf.Wanted.OfPicture;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is read ahead, how often it is asked for, and how much of it is kept.
class ShelfTest {

  private static List<Wanted> asked(Given story) {
    return story.effects().stream()
        .filter(Effect.Load.class::isInstance)
        .map(effect -> ((Effect.Load) effect).wanted())
        .toList();
  }

  private static Event answer(Wanted wanted) {
    return switch (wanted) {
      case OfDeck(var article, var language) -> new DeckLoaded(deck(article, language));
      case OfPicture picture -> new PictureLoaded(picture, Sample.PICTURE);
      case Wanted.OfMark mark -> new PictureLoaded(mark, Sample.PICTURE);
    };
  }

  @Test
  void whatIsShownIsAskedForBeforeWhatIsNear() {
    var asked = asked(given(unread(loop())).when(new Ticked()));
    assertEquals(
        List.of(new OfPicture(STREET, "cover.svg"), new OfDeck(STREET, "en")), asked.subList(0, 2));
    assertTrue(asked.contains(new OfPicture(SPINE, "cover.svg")), "the next cover is read ahead");
    assertTrue(asked.contains(new OfPicture("", "help.svg")), "help must not wait");
  }

  @Test
  void theNextPageAndTheOneBeforeAreReadAhead() {
    var asked =
        asked(
            given(reading("sleep").withShelf(Shelf.EMPTY.with(deck(STREET, "en"), Set.of())))
                .when(new Ticked()));
    assertEquals(new OfPicture(STREET, "sleep.svg"), asked.getFirst());
    assertTrue(
        asked.containsAll(
            List.of(new OfPicture(STREET, "stress.svg"), new OfPicture(STREET, "hello.svg"))));
  }

  @Test
  void inPortraitTheTallPicturesAreAskedFor() {
    var asked = asked(given(unread(loop())).when(new Event.Resized(Format.PORTRAIT)));
    assertEquals(new OfPicture(STREET, "cover-tall.svg"), asked.getFirst());
    assertTrue(asked.contains(new OfPicture(STREET, "map-tall.svg")));
  }

  @Test
  void nothingIsAskedForTwice() {
    var story = given(unread(loop())).when(new Ticked(), new Ticked()).after(seconds(300));
    assertEquals(new HashSet<>(asked(story)).size(), asked(story).size());
  }

  @Test
  void whatHasComeIsNotAskedForAgainNorIsWhatCannotBeRead() {
    var story = given(unread(loop())).when(new Ticked());
    for (int i = 0; i < asked(story).size(); i++) {
      var wanted = asked(story).get(i);
      story.when(
          wanted instanceof OfPicture picture
              ? new PictureLoaded(picture, Optional.empty())
              : answer(wanted));
    }
    var before = asked(story);
    assertEquals(before, asked(story.after(seconds(14))));
    assertEquals(Set.of(), story.state().shelf().asked());
  }

  @Test
  void aNewSetUpIsReadAnew() {
    var story = given(unread(loop())).when(new Ticked());
    var first = asked(story);
    story.when(
        new Event.SetupLoaded(
            new Setup(
                Sample.SETUP.config(), new Library(Sample.LIBRARY.articles(), Map.of()), true),
            List.of()));
    assertEquals(first, asked(story).subList(first.size(), asked(story).size()));
  }

  @Test
  void withEverythingAtHandNothingIsAskedFor() {
    for (var state : List.of(loop(), home(), reading("hello"), quiz(0))) {
      given(state).when(new Ticked()).then(was -> was).asks();
    }
  }

  @Test
  void anEmptyDeckIsBroken() {
    var shelf = Shelf.EMPTY.with(Sample.broken(SPINE), Set.of());
    assertTrue(shelf.isBroken(SPINE, "en"));
    assertFalse(shelf.isBroken(SPINE, "es"), "it may be whole in another language");
    assertFalse(shelf.isBroken(STREET, "en"), "nobody has looked yet");
    assertFalse(shelf.with(deck(SPINE, "en"), Set.of()).isBroken(SPINE, "en"));
  }

  @Test
  void picturesFarFromWhatIsShownAreDroppedOldestFirst() {
    var shelf = Shelf.EMPTY;
    for (int i = 0; i < 100; i++) {
      shelf = shelf.with(new OfPicture("a", i + ".svg"), Sample.PICTURE, Set.of("a/3.svg"));
    }
    assertEquals(Shelf.MOST_PICTURES, shelf.pictures().size());
    assertTrue(shelf.has(new OfPicture("a", "3.svg")), "what is near stays");
    assertTrue(shelf.has(new OfPicture("a", "99.svg")));
    assertFalse(shelf.has(new OfPicture("a", "68.svg")));
    assertTrue(shelf.has(new OfPicture("a", "69.svg")));
  }

  @Test
  void decksFarFromWhatIsShownAreDroppedOldestFirst() {
    var shelf = Shelf.EMPTY;
    for (int i = 0; i < 40; i++) {
      shelf = shelf.with(new Deck("a" + i, "en", List.of()), Set.of("a0/en"));
    }
    assertEquals(Shelf.MOST_DECKS, shelf.decks().size());
    assertTrue(shelf.has(new OfDeck("a0", "en")));
    assertFalse(shelf.has(new OfDeck("a28", "en")));
    assertTrue(shelf.has(new OfDeck("a29", "en")));
  }

  @Test
  void theDeckThatIsReadIsNeverDropped() {
    for (var state : List.of(reading("recap"), quiz(0), quiz(1))) {
      var story = given(state);
      for (int i = 0; i < 40; i++) {
        story.when(new DeckLoaded(deck("far-" + i, "en")));
      }
      assertTrue(story.state().deck(STREET).isPresent(), state.screen().toString());
    }
  }

  @Test
  void aLongWalkKeepsTheShelfSmall() {
    var story = given(unread(loop())).when(new Ticked());
    int answered = 0;
    for (int i = 0; i < 60; i++) {
      for (; answered < asked(story).size(); answered++) {
        story.when(answer(asked(story).get(answered)));
      }
      story.inTurn(i % 7 == 0 ? new Event.StopChosen(STREET, "hello") : new ForwardPressed());
      assertTrue(story.state().shelf().pictures().size() <= Shelf.MOST_PICTURES);
    }
  }

  @Test
  void aPhotographIsFoundByItsName() {
    var mark = new Wanted.OfMark("mark.png");
    Optional<Artwork> none = Optional.empty();
    assertEquals(Sample.PICTURE, Shelf.EMPTY.with(mark, Sample.PICTURE, Set.of()).picture(mark));
    assertEquals(none, Shelf.EMPTY.picture(STREET, "cover.svg"));
  }
}
