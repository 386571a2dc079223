package interlude.session;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Clinic;
import interlude.config.KioskConfig.Featured;
import interlude.config.Schedule;
import interlude.content.Article;
import interlude.content.Card;
import interlude.content.Claim;
import interlude.content.Deck;
import interlude.content.Evidence;
import interlude.content.Explorer;
import interlude.content.Library;
import interlude.content.LocalText;
import interlude.content.Mark;
import interlude.content.Play;
import interlude.content.Ride;
import interlude.content.Role;
import interlude.content.Slide;
import interlude.content.Urgent;
import interlude.picture.Artwork;
import interlude.session.desk.Desk;
import interlude.session.desk.Draft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small clinic with three articles and the built-in one, and its kiosk on each of its screens.
/// Every deck and every picture lies on the shelf already, the alarm has not rung yet, and nobody
/// has touched anything since [#NOW].
final class Sample {
  static final Moment NOW =
      new Moment(Duration.ofHours(1), LocalDateTime.parse("2026-11-23T09:00"));

  /// The article with a map and routes.
  static final String STREET = "street";

  static final String SPINE = "spine";
  static final String STORY = "story";

  /// The slides of the street, in order, and how many words each has.
  static final Map<String, Integer> SLIDES = slides();

  static final Explorer EXPLORER = explorer();
  static final List<String> QUICK = List.of("hello", "sleep");
  static final List<String> IDS = List.of(STREET, SPINE, STORY);

  /// What moves on the page for carers; two rounds of it take 50 s.
  static final Ride RIDE = new Ride("drops", "lane", Duration.ofSeconds(25));

  static final Library LIBRARY =
      new Library(
          Stream.concat(IDS.stream(), Stream.of(Article.BUILT_IN)).map(Sample::article).toList(),
          Map.of());
  static final Setup SETUP = setup(config(featured(STREET), featured(SPINE), featured(STORY)));
  static final Optional<Artwork> PICTURE =
      Optional.of(new Artwork.Photo("file:picture.png", 16, 9));
  static final Shelf SHELF = shelf(Sample::deck);

  private Sample() {}

  private static Map<String, Integer> slides() {
    var slides = new LinkedHashMap<String, Integer>();
    slides.put("hello", 10);
    slides.put("sleep", 25);
    slides.put("stress", 50);
    slides.put("recap", 20);
    slides.put("carers", 5);
    slides.put("sources", 2);
    return Collections.unmodifiableMap(slides);
  }

  // the kiosk

  /// The loop, just begun.
  static KioskState loop() {
    return loop(SETUP);
  }

  static KioskState loop(Setup setup) {
    return on(setup, Loop.start(on(setup, new Screen.Outage())));
  }

  static KioskState home() {
    return on(SETUP, new Screen.Home());
  }

  /// The street, opened at that slide.
  static KioskState reading(String slide) {
    return reading(slide, List.of());
  }

  static KioskState reading(String slide, List<String> route) {
    var state = on(SETUP, Screen.Reader.at(STREET, slide, route));
    return state.withVisit(state.visit().saw(STREET, slide));
  }

  static KioskState quiz(int question) {
    var state = reading("recap");
    return state.withScreen(new Screen.Quiz(STREET, "recap", question));
  }

  /// A first start with nothing usable.
  static KioskState calm() {
    return on(Setup.NOTHING, new Screen.Outage());
  }

  static KioskState on(Setup setup, Screen screen) {
    return new KioskState(
        NOW,
        setup,
        setup,
        List.of(),
        Format.LANDSCAPE,
        SHELF,
        screen,
        Visit.fresh(setup.config()),
        NOW.uptime(),
        Duration.ofHours(-1),
        StaffLock.UNKNOWN,
        Draft.NONE);
  }

  static KioskState under(Sheet sheet, KioskState state) {
    return state.withVisit(state.visit().withSheet(sheet));
  }

  /// The same before a deck or a picture has come.
  static KioskState unread(KioskState state) {
    return state.withShelf(Shelf.EMPTY);
  }

  // the clinic

  static Setup setup(KioskConfig config) {
    return new Setup(config, LIBRARY, true);
  }

  static KioskConfig config(Featured... featured) {
    var plain = KioskConfig.PLAIN;
    return new KioskConfig(
        new Clinic("Riverside Clinic", "", "US", true),
        List.of("en", "es"),
        List.of(featured),
        plain.idle(),
        plain.look(),
        plain.display(),
        plain.sound(),
        List.of());
  }

  static Featured featured(String id) {
    return featured(id, Duration.ZERO);
  }

  static Featured featured(String id, Duration dwell) {
    return new Featured(id, true, true, false, dwell, Schedule.ALWAYS);
  }

  static Featured featured(String id, Schedule schedule) {
    return new Featured(id, true, true, false, Duration.ZERO, schedule);
  }

  static Featured often(String id) {
    return new Featured(id, true, true, true, Duration.ZERO, Schedule.ALWAYS);
  }

  // the articles

  /// Their covers have 3 words (the street 25, so that it stands 15 s).
  static Article article(String id) {
    boolean walked = id.equals(STREET);
    return new Article(
        id,
        Path.of(id),
        id.equals(STORY) ? Article.Kind.STORY : Article.Kind.GUIDE,
        Role.MIND,
        LocalText.english(id),
        LocalText.english(words(walked ? 24 : 2)),
        LocalText.NONE,
        new Article.Pictures(
            "cover.svg",
            "cover-tall.svg",
            "card.svg",
            walked ? "map.svg" : "",
            walked ? "map-tall.svg" : ""),
        List.of(new Article.Chapter("all", Role.MIND, LocalText.english("All"))),
        walked
            ? Map.of("quick", QUICK, "full", List.copyOf(SLIDES.keySet()), "none", List.of())
            : Map.of(),
        List.of(),
        new Article.Review(
            "", Optional.empty(), LocalDate.parse("2026-11-22"), LocalDate.parse("2027-11-22")),
        false,
        LocalText.NONE,
        walked ? "explorer.json" : "");
  }

  static Deck deck(String article, String language) {
    var slides =
        article.equals(STREET)
            ? SLIDES.entrySet().stream().map(one -> slide(one.getKey(), one.getValue())).toList()
            : List.of(slide(article + "-1", 10), slide(article + "-2", 10));
    return new Deck(article, language, slides)
        .with(article.equals(STREET) ? EXPLORER : Explorer.NONE);
  }

  /// Levers `a` and `b`, of which more makes less of `x`; arrows in that order.
  private static Explorer explorer() {
    var levels = new Explorer.Levels("less", "usual", "more");
    return new Explorer(
        "loop.svg",
        "Turn it.",
        "Turn one up.",
        "A loop.",
        Stream.of("a", "b").map(id -> new Explorer.Lever(id, id, Role.HELP, levels)).toList(),
        List.of(new Explorer.Answer("x", "x", Role.MIND, levels)),
        Stream.of("a", "b").map(Sample::rule).toList(),
        List.of(new Explorer.Surprise("Really?", "It is not.", claim("So it is."))));
  }

  private static Explorer.Rule rule(String from) {
    return new Explorer.Rule(
        from,
        "x",
        Explorer.Rule.When.EITHER,
        Explorer.Rule.Effect.LESS,
        new Claim(from + " to x", Evidence.MODERATE, Mark.LINKED, List.of("KEY")));
  }

  static Deck broken(String article) {
    return new Deck(article, "en", List.of());
  }

  private static Slide slide(String id, int words) {
    boolean recap = id.equals("recap");
    var cards = recap ? List.of(why(), check("one"), check("two")) : List.<Card>of();
    int onCards = recap ? 11 : 0;
    return new Slide(
        id,
        "all",
        kind(id),
        id,
        claim(words(words - 1 - onCards)),
        List.of(),
        new Slide.Picture(id + ".svg", id, ""),
        cards,
        Evidence.GENERAL,
        Mark.NONE,
        Map.of(),
        Map.of(),
        "",
        "",
        id.equals("sleep") ? play(Play.Kind.SPOTS, -1) : Play.NONE,
        id.equals("carers") ? List.of(RIDE) : List.of(),
        Urgent.NONE);
  }

  /// Three spots, named by their places.
  static Play play(Play.Kind kind, int start) {
    var spots =
        Stream.of("a", "b", "c")
            .map(name ->
                new Play.Spot(name, name, claim(name), List.of(), List.of(), List.of(), Map.of()))
            .toList();
    return new Play(kind, "Touch", spots, start);
  }

  /// The same slide with another play.
  static Slide with(Slide slide, Play play) {
    return new Slide(
        slide.id(),
        slide.chapter(),
        slide.kind(),
        slide.title(),
        slide.message(),
        slide.bullets(),
        slide.picture(),
        slide.cards(),
        slide.evidence(),
        slide.mark(),
        slide.labels(),
        slide.data(),
        slide.step(),
        slide.easy(),
        play,
        slide.motion(),
        slide.now());
  }

  private static Slide.Kind kind(String id) {
    return switch (id) {
      case "recap" -> Slide.Kind.RECAP;
      case "carers" -> Slide.Kind.CARERS;
      case "sources" -> Slide.Kind.SOURCES;
      default -> Slide.Kind.SLIDE;
    };
  }

  private static Card why() {
    return new Card.Reveal("Why?", claim("Because so."));
  }

  private static Card check(String word) {
    var choices = List.of(new Card.Choice("True", true), new Card.Choice("False", false));
    return new Card.Check("Is " + word + "?", choices, claim("It is."), "");
  }

  private static Claim claim(String text) {
    return new Claim(text, Evidence.GENERAL, Mark.NONE, List.of());
  }

  private static String words(int count) {
    return Stream.generate(() -> "word").limit(count).collect(Collectors.joining(" "));
  }

  // the shelf

  interface Decks {
    Deck deck(String article, String language);
  }

  /// With these decks, and with every picture that is wanted on any screen of a kiosk that lies.
  static Shelf shelf(Decks decks) {
    var shelf = Shelf.EMPTY;
    for (var id : LIBRARY.ids()) {
      shelf = shelf.with(decks.deck(id, "en"), Set.of());
    }
    var pictures = new LinkedHashMap<String, Optional<Artwork>>();
    for (var screen : everywhere()) {
      var there =
          new KioskState(
              NOW,
              SETUP,
              SETUP,
              List.of(),
              Format.LANDSCAPE,
              shelf,
              screen,
              Visit.fresh(SETUP.config()),
              NOW.uptime(),
              NOW.uptime(),
              StaffLock.UNKNOWN,
              Draft.NONE);
      Near.wanted(there).stream()
          .filter(Sample::isPicture)
          .forEach(wanted -> pictures.put(wanted.key(), PICTURE));
    }
    return new Shelf(shelf.decks(), pictures, Set.of());
  }

  private static boolean isPicture(Shelf.Wanted wanted) {
    return !(wanted instanceof Shelf.Wanted.OfDeck);
  }

  private static List<Screen> everywhere() {
    var ids = Stream.concat(IDS.stream(), Stream.of(Article.BUILT_IN));
    var loops = ids.<Screen>map(id -> new Screen.Attract(List.of(id), 0, NOW.uptime(), false));
    var pages =
        SLIDES.keySet().stream().<Screen>map(slide -> Screen.Reader.at(STREET, slide, List.of()));
    var others =
        Stream.of(SPINE, STORY).<Screen>map(id -> Screen.Reader.at(id, id + "-1", List.of()));
    var rest =
        Stream.<Screen>of(
            new Screen.Home(),
            new Screen.Outage(),
            new Screen.Quiz(STREET, "recap", 0),
            new Screen.Explorer(STREET, ""),
            Desk.opened(NOW.wall()));
    return Stream.of(loops, pages, others, rest).flatMap(screens -> screens).toList();
  }
}
