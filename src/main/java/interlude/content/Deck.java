package interlude.content;

import java.util.List;
import java.util.Optional;

/// The slides of one article in one language, and its explorer, where it has one.
public record Deck(String article, String language, List<Slide> slides, Explorer explorer) {
  public Deck {
    slides = List.copyOf(slides);
  }

  public Deck(String article, String language, List<Slide> slides) {
    this(article, language, slides, Explorer.NONE);
  }

  public Deck with(Explorer found) {
    return new Deck(article, language, slides, found);
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
