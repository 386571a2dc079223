package interlude.shell;

import interlude.content.Article;
import interlude.content.Deck;
import interlude.content.Names;
import interlude.content.Reading;
import interlude.content.read.ArticleFolder;
import interlude.content.read.DeckReader;
import interlude.session.Effect;
import interlude.session.Event;
import interlude.session.Shelf.Wanted;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Brings decks and pictures to the shelf. What cannot be read comes as empty, so that nobody waits
/// for it.
public final class Shelver {
  private final PictureFiles pictures;

  public Shelver(Folders folders, ProgramFiles files) {
    pictures = new PictureFiles(folders, files);
  }

  /// @param article what is known of the article whose deck or picture is wanted
  public Event bring(Effect.Load load, Optional<Article> article) {
    return switch (load.wanted()) {
      case Wanted.OfDeck deck ->
          new Event.DeckLoaded(deck(deck, article, Names.when(load.nameSources())));
      case Wanted.OfPicture picture ->
          new Event.PictureLoaded(
              picture, pictures.read(article.map(Article::folder), picture.file()));
      case Wanted.OfMark mark -> new Event.PictureLoaded(mark, pictures.mark(mark.file()));
    };
  }

  /// In the language that is wanted, else in English.
  private static Deck deck(Wanted.OfDeck wanted, Optional<Article> article, Names names) {
    var found =
        article
            .map(known ->
                DeckReader.read(
                    known,
                    hasDeck(known.folder(), wanted.language()) ? wanted.language() : "en",
                    names))
            .map(Reading::value)
            .orElse(new Deck("", "", List.of()));
    return new Deck(wanted.article(), wanted.language(), found.slides()).with(found.explorer());
  }

  private static boolean hasDeck(Path folder, String language) {
    return new ArticleFolder(folder).deck(language).isPresent();
  }
}
