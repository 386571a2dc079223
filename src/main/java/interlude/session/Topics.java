package interlude.session;

import interlude.content.Catalog;
import interlude.content.Listing;
import interlude.content.Topic;
import java.time.LocalDate;
import java.util.List;

/// The shelf of all topics: what its pages hold, and how one moves along it. A page costs the same
/// on a long shelf as on a short one.
public final class Topics {
  private Topics() {}

  /// @param cards the topics that are shown
  /// @param upNext those on the page after it under the same letters
  /// @param number of the page, from 1
  /// @param pages under these letters
  /// @param count of topics under these letters
  /// @param listing that the page is of
  public record Page(
      Browsed place,
      List<Topic> cards,
      List<Topic> upNext,
      int number,
      int pages,
      int count,
      Listing listing) {}

  /// Everything that there is to look for now.
  public static Catalog catalog(KioskState state) {
    return state.setup().catalog(state.language(), day(state));
  }

  private static LocalDate day(KioskState state) {
    return state.now().wall().toLocalDate();
  }

  /// Always a page that there is, also when the shelf has become another: with another language,
  /// say.
  public static Page page(KioskState state, Screen.Topics shelf) {
    var place = state.visit().browsed();
    var listing = catalog(state).part(place.part());
    var letters = listing.count(place.letters()) > 0 ? place.letters() : "";
    int each = shelf.cards();
    int count = listing.count(letters);
    int pages = Math.max(1, Math.ceilDiv(count, each));
    int page = Math.clamp(place.first() / each, 0, pages - 1);
    return new Page(
        place.at(letters, page * each),
        listing.some(letters, page * each, each),
        listing.some(letters, (page + 1) * each, each),
        page + 1,
        pages,
        count,
        listing);
  }

  /// At the place where one was.
  static KioskState opened(KioskState state) {
    if (!state.setup().usable() || state.setup().topics(day(state)) == 0) {
      return state;
    }
    var shown =
        state.screen() instanceof Screen.Topics
            ? state
            : Navigation.shown(state, new Screen.Topics(Screen.Topics.MOST));
    return placed(shown, shown.visit().browsed().withOpened(""));
  }

  /// An article is opened: from the shelf, or from elsewhere.
  static KioskState left(KioskState state, String article) {
    boolean taken = state.screen() instanceof Screen.Topics;
    var place = state.visit().browsed();
    return place.opened().isEmpty() && !taken
        ? state
        : placed(state, place.withOpened(taken ? article : ""));
  }

  static KioskState part(KioskState state, Catalog.Part part) {
    return state.screen() instanceof Screen.Topics
        ? placed(state, state.visit().browsed().of(part))
        : state;
  }

  static KioskState letters(KioskState state, String letters) {
    return state.screen() instanceof Screen.Topics shelf
            && page(state, shelf).listing().count(letters) > 0
        ? placed(state, state.visit().browsed().at(letters, 0))
        : state;
  }

  /// To the page after or before; from the last page under a letter to the next letter. Both ends
  /// of the shelf lead home.
  static KioskState turned(KioskState state, int by) {
    if (!(state.screen() instanceof Screen.Topics shelf)) {
      return state;
    }
    var page = page(state, shelf);
    int number = page.number() + by;
    if (number >= 1 && number <= page.pages()) {
      return placed(state, page.place().at(page.place().letters(), (number - 1) * shelf.cards()));
    }
    var letters = page.place().letters();
    var beside = by > 0 ? page.listing().after(letters) : page.listing().before(letters);
    return beside
        .filter(_ -> !letters.isEmpty())
        .map(other ->
            placed(state, page.place().at(other, by > 0 ? 0 : page.listing().count(other) - 1)))
        .orElseGet(() -> Navigation.home(state));
  }

  private static KioskState placed(KioskState state, Browsed place) {
    return state.withVisit(state.visit().withBrowsed(place));
  }
}
