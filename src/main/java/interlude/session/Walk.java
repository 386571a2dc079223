package interlude.session;

import interlude.content.Slide;
import java.util.List;
import java.util.Optional;

/// The way through an article: its slides in order, or those of a route, and where the reader
/// stands.
///
/// @param slides empty while the deck has not been read
public record Walk(List<Slide> slides, int at) {

  public static Walk of(KioskState state, Screen.Reader reader) {
    var all = state.deck(reader.article()).map(deck -> deck.slides()).orElse(List.of());
    var way =
        reader.route().isEmpty()
            ? all
            : all.stream().filter(slide -> reader.route().contains(slide.id())).toList();
    int at = 0;
    for (int i = 0; i < way.size(); i++) {
      if (way.get(i).id().equals(reader.slide())) {
        at = i;
      }
    }
    return new Walk(way, at);
  }

  public Optional<Slide> slide() {
    return slideAt(at);
  }

  public Optional<Slide> slideAt(int place) {
    return place >= 0 && place < slides.size() ? Optional.of(slides.get(place)) : Optional.empty();
  }

  public boolean isLast() {
    return at >= slides.size() - 1;
  }
}
