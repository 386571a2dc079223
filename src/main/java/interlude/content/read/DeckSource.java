package interlude.content.read;

import interlude.config.Problem;
import interlude.content.Deck;
import interlude.content.Reading;
import java.util.List;

/// A deck as it stands in its file: the slides that are sound, with their lines, and what is wrong
/// with the others.
///
/// @param file as problems call it
public record DeckSource(
    String article,
    String language,
    String file,
    List<SlideSource> slides,
    List<Problem> problems) {
  public DeckSource {
    slides = List.copyOf(slides);
    problems = List.copyOf(problems);
  }

  public Deck deck() {
    return new Deck(article, language, slides.stream().map(SlideSource::slide).toList());
  }

  public Reading<Deck> reading() {
    return new Reading<>(deck(), problems);
  }
}
