package interlude.session;

import static interlude.session.Given.given;
import static interlude.session.Sample.STREET;
import static interlude.session.Sample.featured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.content.Article;
import interlude.content.Catalog.Part;
import interlude.content.Library;
import interlude.content.LocalText;
import interlude.content.Topic;
import interlude.session.Event.ArticleOpened;
import interlude.session.Event.BackPressed;
import interlude.session.Event.ForwardPressed;
import interlude.session.Event.HomePressed;
import interlude.session.Event.LettersChosen;
import interlude.session.Event.PartChosen;
import interlude.session.Event.ShelfFitted;
import interlude.session.Event.TopicsOpened;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The shelf of all topics: when home leads to it, how one moves along it, and that a long one asks
/// for no more than a short one.
class TopicsTest {
  private static final LocalDate TODAY = Sample.NOW.wall().toLocalDate();

  private final AtomicInteger read = new AtomicInteger();

  /// The three sample articles on home, and more on the shelf, titled AA0, BA1, CA2 and so on.
  private Setup clinic(int more, boolean whole, Featured... others) {
    var topics = new ArrayList<>(Sample.LIBRARY.articles().stream().map(Topic::of).toList());
    for (int i = 0; i < more; i++) {
      var title = (char) ('A' + i % 20) + "" + (char) ('A' + i / 20 % 20) + i;
      var kind = i % 2 == 0 ? Article.Kind.GUIDE : Article.Kind.STORY;
      var role = Topic.of(Sample.article(STREET)).role();
      topics.add(
          new Topic("more-" + i, kind, role, LocalText.english(title), "card.svg", LocalDate.MAX));
    }
    var featured =
        Stream.concat(Sample.IDS.stream().map(Sample::featured), Stream.of(others))
            .toArray(Featured[]::new);
    var library =
        new Library(
            topics,
            id -> {
              read.incrementAndGet();
              return Optional.of(Sample.article(id));
            },
            Map.of(),
            whole);
    return new Setup(Sample.config(featured), library, true);
  }

  private KioskState home(int more) {
    return Sample.on(clinic(more, true), new Screen.Home());
  }

  private static Topics.Page page(Given story) {
    var state = story.state();
    return Topics.page(state, (Screen.Topics) state.screen());
  }

  private static String at(Given story) {
    var page = page(story);
    return page.place().letters() + " " + page.number() + "/" + page.pages();
  }

  @Test
  void homeThatHoldsEveryArticleLeadsNowhereElse() {
    var menu = Menu.of(Sample.SETUP, TODAY);
    assertFalse(menu.hasMore());
    assertEquals(2, menu.cards().size());
    assertEquals(STREET, menu.mapped().orElseThrow().id());
  }

  @Test
  void articlesThatTheConfigDoesNotNameAreOnTheShelf() {
    var menu = Menu.of(clinic(7, true), TODAY);
    assertTrue(menu.hasMore());
    assertEquals(10, menu.topics());
    assertEquals(2, menu.cards().size());
  }

  @Test
  void whatTheConfigKeepsOffTheMenuIsNotOnTheShelfEither() {
    var hidden = new Featured("more-1", true, false, false, Duration.ZERO, Schedule.ALWAYS);
    var setup = clinic(2, true, hidden);
    assertEquals(4, setup.topics(TODAY));
    var shelf = setup.catalog("en", LocalDate.EPOCH).part(Part.ALL).some("", 0, 99);
    assertEquals(4, shelf.size());
    assertTrue(shelf.stream().noneMatch(topic -> topic.id().equals("more-1")));
    assertTrue(shelf.stream().noneMatch(topic -> topic.id().equals(Article.BUILT_IN)));
  }

  @Test
  void aLongMenuGivesOneCardToTheShelf() {
    var menu = Menu.of(clinic(9, true, featured("more-1"), featured("more-2")), TODAY);
    assertEquals(2, menu.cards().size());
    assertEquals(12, menu.topics());
  }

  @Test
  void nextAndBackTurnPagesAndBothEndsLeadHome() {
    var story = given(home(21)).inTurn(new TopicsOpened(), new ShelfFitted(10));
    assertEquals(" 1/3", at(story));
    assertEquals(" 2/3", at(story.inTurn(new ForwardPressed())));
    assertEquals(" 3/3", at(story.inTurn(new ForwardPressed())));
    assertEquals(4, page(story).cards().size());
    story.inTurn(new ForwardPressed()).shows(new Screen.Home());
    story.inTurn(new TopicsOpened(), new BackPressed(), new BackPressed());
    story.inTurn(new BackPressed()).shows(new Screen.Home());
  }

  @Test
  void underALetterNextLeadsToTheNextLetter() {
    var story = given(home(60)).inTurn(new TopicsOpened(), new ShelfFitted(2));
    assertEquals("A 1/2", at(story.inTurn(new LettersChosen("A"))));
    assertEquals("A 2/2", at(story.inTurn(new ForwardPressed())));
    assertEquals("B 1/2", at(story.inTurn(new ForwardPressed())));
    assertEquals("A 2/2", at(story.inTurn(new BackPressed())));
    story.inTurn(new BackPressed(), new BackPressed()).shows(new Screen.Home());
  }

  @Test
  void aLetterThatNoTitleBeginsWithChangesNothing() {
    var story = given(home(5)).inTurn(new TopicsOpened(), new LettersChosen("Z"));
    assertEquals(" 1/1", at(story));
  }

  @Test
  void aKindIsShownFromItsStart() {
    var story = given(home(60)).inTurn(new TopicsOpened(), new ForwardPressed());
    story.inTurn(new PartChosen(Part.STORIES));
    assertEquals(" 1/3", at(story));
    assertTrue(page(story).cards().stream().allMatch(one -> one.kind() == Article.Kind.STORY));
  }

  @Test
  void anArticleFromTheShelfLeadsBackToItsPlaceThere() {
    var story =
        given(home(60)).inTurn(new TopicsOpened(), new LettersChosen("S"), new ForwardPressed());
    var place = at(story);
    story.inTurn(new ArticleOpened(Sample.SPINE), new BackPressed());
    assertEquals(place, at(story));
    story.inTurn(new ArticleOpened(Sample.SPINE), new ForwardPressed(), new ForwardPressed());
    assertEquals(place, at(story));
  }

  @Test
  void theSameArticleOpenedFromHomeLeadsHome() {
    given(home(60))
        .inTurn(new TopicsOpened(), new ArticleOpened(Sample.SPINE), new HomePressed())
        .shows(new Screen.Home())
        .inTurn(new ArticleOpened(Sample.SPINE), new BackPressed())
        .shows(new Screen.Home());
  }

  @Test
  void theNextVisitorFindsTheShelfAtItsStart() {
    var story = given(home(60)).inTurn(new TopicsOpened(), new LettersChosen("C"));
    story.inTurn(new Event.StartAgainPressed(), new HomePressed(), new TopicsOpened());
    assertEquals(" 1/6", at(story));
  }

  @Test
  void aSmallerPageKeepsTheFirstCardInSight() {
    var story = given(home(60)).inTurn(new TopicsOpened(), new ForwardPressed());
    var first = page(story).cards().getFirst();
    story.inTurn(new ShelfFitted(5));
    assertTrue(page(story).cards().contains(first));
  }

  @Test
  void withNothingOnItTheShelfIsNotShown() {
    var nothing = new Setup(Sample.config(), new Library(List.of(), Map.of()), true);
    given(Sample.on(nothing, new Screen.Home()))
        .inTurn(new TopicsOpened())
        .shows(new Screen.Home());
  }

  @Test
  void everyArticleComesWithoutDisturbingAnybody() {
    var glimpse = clinic(0, false);
    var story = given(Sample.on(glimpse, Screen.Reader.at(STREET, "sleep", List.of())));
    story.inTurn(new Event.CardToggled(0));
    var before = story.state();
    var whole = clinic(60, true);
    story.when(new Event.SetupLoaded(whole, List.of()));
    assertEquals(whole, story.state().setup());
    assertEquals(before.screen(), story.state().screen());
    assertEquals(before.visit(), story.state().visit());
    assertEquals(before.shelf(), story.state().shelf());
  }

  @Test
  void theLoopDoesNotBeginAnewWhenEveryArticleHasCome() {
    var story = given(Sample.loop(clinic(0, false))).after(Duration.ofSeconds(5));
    var before = story.state().screen();
    story.when(new Event.SetupLoaded(clinic(60, true), List.of()));
    assertEquals(before, story.state().screen());
  }

  @Test
  void aLibraryThatLostAnArticleWaitsForTheEndOfTheVisit() {
    var story = given(Sample.on(clinic(3, false), new Screen.Home()));
    var other = clinic(2, true);
    story.when(new Event.SetupLoaded(other, List.of()));
    assertFalse(story.state().setup().equals(other));
  }

  @Test
  void anotherConfigStillWaitsForTheEndOfTheVisit() {
    var story = given(Sample.on(clinic(0, false), new Screen.Home()));
    var other = clinic(60, true, featured("more-1"));
    story.when(new Event.SetupLoaded(other, List.of()));
    assertFalse(story.state().setup().equals(other));
    assertEquals(other, story.state().next());
  }

  @Test
  void tenThousandTopicsAskForNoMoreThanHundreds() {
    for (var there : tour()) {
      int few = effort(800, there);
      int many = effort(10_000, there);
      assertEquals(few, many, there.toString());
    }
  }

  @Test
  void whatIsWantedStaysFew() {
    var story = given(home(10_000)).inTurn(new TopicsOpened());
    for (int i = 0; i < 30; i++) {
      story.inTurn(new ForwardPressed());
      assertTrue(Near.wanted(story.state()).size() <= Shelf.MOST_PICTURES + Shelf.MOST_DECKS);
    }
    var longMenu = Stream.iterate(0, i -> i + 1).limit(500).map(i -> featured("more-" + i));
    var setup = clinic(500, true, longMenu.toArray(Featured[]::new));
    assertTrue(Near.wanted(Sample.on(setup, new Screen.Home())).size() < 12);
  }

  private static List<List<Event>> tour() {
    return List.of(
        List.of(new HomePressed()),
        List.of(new TopicsOpened()),
        List.of(new TopicsOpened(), new LettersChosen("C")),
        List.of(new TopicsOpened(), new PartChosen(Part.STORIES)),
        List.of(new TopicsOpened(), new ArticleOpened("more-3")),
        List.of(new TopicsOpened(), new ForwardPressed()));
  }

  /// How many articles are read for it, and how much is asked for.
  private int effort(int topics, List<Event> events) {
    var story = given(Sample.unread(home(topics)));
    story.state().setup().catalog("en", LocalDate.EPOCH);
    read.set(0);
    story.inTurn(new ShelfFitted(10)).inTurn(events.toArray(Event[]::new));
    return read.get() + story.effects().size();
  }
}
