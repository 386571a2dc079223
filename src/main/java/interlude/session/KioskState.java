package interlude.session;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Notice;
import interlude.config.Problem;
import interlude.content.Article;
import interlude.content.Deck;
import interlude.content.Library;
import interlude.content.Slide;
import interlude.session.desk.Desk;
import interlude.session.desk.Draft;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// All that the kiosk knows at one moment. Views are shown it and hold nothing else.
///
/// @param setup what is live
/// @param next what becomes live when the visit ends; the same as `setup` where nothing waits
/// @param problems of the files as they were last read, for the clinic
/// @param lastTouch the uptime of the last human input; every idle phase follows from it
/// @param turned the uptime at which a tap last changed what one sees
/// @param lock of the staff desk; outlives every visit
/// @param draft what is half typed at the staff desk; outlives every visit, and no visitor sees it
public record KioskState(
    Moment now,
    Setup setup,
    Setup next,
    List<Problem> problems,
    Format format,
    Shelf shelf,
    Screen screen,
    Visit visit,
    Duration lastTouch,
    Duration turned,
    StaffLock lock,
    Draft draft) {

  public KioskState {
    problems = List.copyOf(problems);
  }

  private static final Duration LONG_AGO = Duration.ofHours(-1);

  /// Before anything has been read: the calm page, so that a slow disk never shows a black screen.
  public static KioskState starting(Moment now, Format format) {
    var nothing = Setup.NOTHING;
    return fresh(
        now,
        nothing,
        List.of(),
        format,
        Shelf.EMPTY,
        Visit.fresh(nothing.config()),
        StaffLock.UNKNOWN,
        Draft.NONE);
  }

  /// Nobody is here, and nothing is shown yet.
  private static KioskState fresh(
      Moment now,
      Setup live,
      List<Problem> problems,
      Format format,
      Shelf shelf,
      Visit visit,
      StaffLock lock,
      Draft draft) {
    return new KioskState(
        now,
        live,
        live,
        problems,
        format,
        shelf,
        new Screen.Outage(),
        visit,
        now.uptime(),
        LONG_AGO,
        lock,
        draft);
  }

  public KioskConfig config() {
    return setup.config();
  }

  public Library library() {
    return setup.library();
  }

  /// The articles on the home screen now.
  public List<Article> menu() {
    return setup.menu(now.wall().toLocalDate());
  }

  public String language() {
    return visit.language();
  }

  /// What is to be told to everyone just now; [Notice#NONE] if nothing is.
  public Notice notice() {
    var notice = config().notice();
    return notice.isOn(now.wall()) ? notice : Notice.NONE;
  }

  /// What a visitor would find at this moment, with that sheet open, if the clinic had decided so.
  public KioskState asVisitor(KioskConfig decided, Sheet open) {
    var set = new Setup(decided, library(), true);
    var visit = Visit.fresh(decided).withSheet(open);
    var seen = fresh(now, set, problems, format, shelf, visit, StaffLock.UNKNOWN, Draft.NONE);
    return seen.withScreen(Loop.start(seen));
  }

  /// Since when nobody has touched anything.
  public Duration untouched() {
    return now.uptime().minus(lastTouch);
  }

  public Optional<Article> article(String id) {
    return library().find(id);
  }

  /// The same where it may have come in with what waits for the end of the visit.
  public Optional<Article> known(String id) {
    return next.library().find(id).or(() -> article(id));
  }

  public Optional<Deck> deck(String article) {
    return shelf.deck(article, language());
  }

  public Optional<Slide> slide(String article, String slide) {
    return deck(article).flatMap(deck -> deck.slide(slide));
  }

  /// Whether another set-up waits for the end of the visit.
  boolean isSetupWaiting() {
    return !next.equals(setup);
  }

  /// The visit is over as a whole: what was waiting becomes live, and the loop runs. What was read
  /// for another set-up is read anew.
  public KioskState reset() {
    var live = next;
    var kept = isSetupWaiting() ? Shelf.EMPTY : shelf;
    var fresh =
        fresh(
            now, live, problems, format, kept, Visit.fresh(live.config()), lock.released(), left());
    return live.usable() ? fresh.withScreen(Loop.start(fresh)) : fresh;
  }

  /// What the desk leaves half typed when it closes.
  private Draft left() {
    return screen instanceof Desk desk && Draft.of(desk).isThere() ? Draft.of(desk) : draft;
  }

  KioskState at(Moment moment) {
    return new KioskState(
        moment, setup, next, problems, format, shelf, screen, visit, lastTouch, turned, lock,
        draft);
  }

  KioskState touched() {
    var time = now.uptime();
    return new KioskState(
        now, setup, next, problems, format, shelf, screen, visit, time, turned, lock, draft);
  }

  KioskState withScreen(Screen shown) {
    return new KioskState(
        now, setup, next, problems, format, shelf, shown, visit, lastTouch, turned, lock, draft);
  }

  KioskState withVisit(Visit changed) {
    return new KioskState(
        now, setup, next, problems, format, shelf, screen, changed, lastTouch, turned, lock, draft);
  }

  KioskState withShelf(Shelf changed) {
    return new KioskState(
        now, setup, next, problems, format, changed, screen, visit, lastTouch, turned, lock, draft);
  }

  KioskState withFormat(Format changed) {
    return new KioskState(
        now, setup, next, problems, changed, shelf, screen, visit, lastTouch, turned, lock, draft);
  }

  KioskState withNext(Setup waiting, List<Problem> found) {
    return new KioskState(
        now, setup, waiting, found, format, shelf, screen, visit, lastTouch, turned, lock, draft);
  }

  /// With every article there is, for the set-up that will be live or is already.
  KioskState withWhole(Setup whole, List<Problem> found) {
    var live = isSetupWaiting() ? setup : whole;
    return new KioskState(
        now, live, whole, found, format, shelf, screen, visit, lastTouch, turned, lock, draft);
  }

  /// The same with another set-up at once, whoever reads.
  KioskState withSetup(Setup live) {
    return new KioskState(
        now, live, live, problems, format, shelf, screen, visit, lastTouch, turned, lock, draft);
  }

  KioskState turnedNow() {
    var time = now.uptime();
    return new KioskState(
        now, setup, next, problems, format, shelf, screen, visit, lastTouch, time, lock, draft);
  }

  KioskState withLock(StaffLock changed) {
    return new KioskState(
        now, setup, next, problems, format, shelf, screen, visit, lastTouch, turned, changed,
        draft);
  }

  KioskState withDraft(Draft changed) {
    return new KioskState(
        now, setup, next, problems, format, shelf, screen, visit, lastTouch, turned, lock, changed);
  }
}
