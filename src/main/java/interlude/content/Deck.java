package interlude.content;

import java.util.List;
import java.util.Optional;

/// The slides of one article in one language.
public record Deck(String article, String language, List<Slide> slides) {
  public Deck {
    slides = List.copyOf(slides);
  }

  public Optional<Slide> slide(String id) {
    return slides.stream().filter(slide -> slide.id().equals(id)).findFirst();
  }

  /// The place of that slide, or -1.
  public int indexOf(String id) {
    for (int i = 0; i < slides.size(); i++) {
      if (slides.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
