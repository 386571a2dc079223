package interlude.content.read;

import interlude.content.Article;
import interlude.content.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// The small article that lies in the program itself and shows when nothing else can. It makes no
/// medical claim.
public final class BuiltIn {
  private static final String DECK = "deck.en.md";
  private static final String FILE = "article.json";

  private BuiltIn() {}

  /// @param pictures the folder of its pictures, `assets/pictures` of the home folder; it does
  ///   without them, too
  public static Article article(Path pictures, Names names) {
    var problems = new Problems(FILE);
    return ArticleReader.read(text(FILE), pictures, Article.BUILT_IN, names, problems)
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
  }

  static DeckSource deck(Names names) {
    var problems = new Problems(DECK);
    var slides = DeckReader.slides(text(DECK), names, problems);
    return new DeckSource(Article.BUILT_IN, "en", DECK, slides, problems.all());
  }

  private static String text(String file) {
    try (var in = BuiltIn.class.getResourceAsStream("/interlude/builtin/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
