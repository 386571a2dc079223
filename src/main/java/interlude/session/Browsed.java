package interlude.session;

import interlude.content.Catalog;

/// Where a visitor is on the shelf of all topics.
///
/// @param letters that the titles begin with; empty for all
/// @param first the place among those of the first card on the page
/// @param opened the article that was taken from the shelf; empty while none is
public record Browsed(Catalog.Part part, String letters, int first, String opened) {

  public static final Browsed NOTHING = new Browsed(Catalog.Part.ALL, "", 0, "");

  Browsed at(String begun, int place) {
    return new Browsed(part, begun, place, opened);
  }

  Browsed of(Catalog.Part chosen) {
    return new Browsed(chosen, "", 0, opened);
  }

  Browsed withOpened(String article) {
    return new Browsed(part, letters, first, article);
  }
}
