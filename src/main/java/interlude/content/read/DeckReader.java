package interlude.content.read;

import interlude.content.Article;
import interlude.content.Deck;
import interlude.content.Names;
import interlude.content.Reading;
import interlude.content.read.DeckText.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `deck.<language>.md`. A slide that is not sound is a problem with its line; the other
/// slides still work.
public final class DeckReader {
  /// The most bytes of a deck, of one slide, and the most slides.
  private static final int CAP = 2 * 1024 * 1024;

  private static final int SLIDE_CAP = 16 * 1024;
  private static final int MOST_SLIDES = 500;

  private final Names names;
  private final Problems problems;
  private final List<SlideSource> slides = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private DeckReader(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /// The article's slides and its explorer in that language; in English if there is no such deck;
  /// none if there is neither. Reads files, so not on the thread that draws. Never throws.
  public static Reading<Deck> read(Article article, String language, Names names) {
    return article.id().equals(Article.BUILT_IN)
        ? BuiltIn.deck(names).reading()
        : whole(article, language, names);
  }

  private static Reading<Deck> whole(Article article, String language, Names names) {
    var slides = source(ArticleFolder.of(article), language, names);
    var explorer = ExplorerReader.read(article, language, names);
    return new Reading<>(slides.deck().with(explorer), slides.problems());
  }

  /// The slides alone, with the lines of their parts.
  public static DeckSource source(ArticleFolder folder, String language, Names names) {
    var found = folder.deck(language).isPresent() ? language : "en";
    var problems = new Problems(folder.deckLabel(found));
    var file = folder.deck(found);
    if (file.isEmpty()) {
      problems.error(
          0,
          "",
          "There is no such deck.",
          "Add it; English is what every other language falls back to.");
    }
    var text = file.flatMap(path -> TextFile.read(path, CAP, problems)).orElse("");
    var slides = slides(text, names, problems);
    return new DeckSource(folder.name(), found, folder.deckLabel(found), slides, problems.all());
  }

  static List<SlideSource> slides(String text, Names names, Problems problems) {
    var reader = new DeckReader(names, problems);
    reader.read(DeckText.pieces(text));
    return reader.slides;
  }

  private void read(List<Piece> pieces) {
    int count = 0;
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      boolean opens = piece.opensSlide();
      boolean hasBody = i + 1 < pieces.size() && !pieces.get(i + 1).opensSlide();
      if (opens && ++count > MOST_SLIDES) {
        problems.error(
            piece.firstLine(), "", "A deck has at most 500 slides.", "Make two articles of it.");
        return;
      }
      if (opens && hasBody) {
        slide(piece, pieces.get(++i));
      } else if (opens) {
        problems.error(
            piece.firstLine(),
            "",
            "The block that opens a slide here has no end, or no slide follows.",
            "Close it with a line of three dashes, and write the slide below.");
      } else {
        problems.error(
            piece.firstLine(),
            "",
            "This slide does not open with its id.",
            "Begin it with ---, id: its-name, ---.");
      }
    }
  }

  private void slide(Piece block, Piece body) {
    if (block.text().length() + body.text().length() > SLIDE_CAP) {
      problems.error(
          block.firstLine(),
          "",
          "This slide is larger than 16 KB.",
          "A slide has some 100 words; split it.");
      return;
    }
    SlideHead.read(block.text(), block.linesBefore(), names, problems)
        .flatMap(head -> body(head, body))
        .ifPresent(this::add);
  }

  private Optional<SlideSource> body(SlideHead head, Piece body) {
    return SlideReader.read(
        head, BodyReader.read(body.text(), body.linesBefore(), names), problems);
  }

  private void add(SlideSource slide) {
    if (ids.add(slide.slide().id())) {
      slides.add(slide);
    } else {
      problems.error(
          slide.lines().block(),
          slide.slide().id(),
          "Two slides have this id.",
          "Give one of the two another id.");
    }
  }
}
