package interlude.content.read;

import interlude.content.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The folder of one article: its file, its decks and its pictures. Reaches nothing outside.
public record ArticleFolder(Path folder) {

  private static final String FILE = "article.json";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern DECK = Pattern.compile("deck\\.(" + LANGUAGE + ")\\.md");

  public static ArticleFolder of(Article article) {
    return new ArticleFolder(article.folder());
  }

  /// The article's id, as far as its folder says.
  public String name() {
    var name = folder.getFileName();
    return name == null ? "" : name.toString();
  }

  /// A picture or another file of the article; empty if there is none, or if the name leads out of
  /// the folder.
  public Optional<Path> file(String name) {
    return new ContentRoot(folder).resolve(name);
  }

  public Optional<Path> articleFile() {
    return file(FILE);
  }

  /// The deck in that language; empty if there is none.
  public Optional<Path> deck(String language) {
    return LANGUAGE.matcher(language).matches()
        ? file("deck." + language + ".md")
        : Optional.empty();
  }

  /// The languages that there are decks for, in order.
  public List<String> languages() {
    return new ContentRoot(folder)
        .files().stream()
            .map(DECK::matcher)
            .filter(Matcher::matches)
            .map(found -> found.group(1))
            .toList();
  }

  /// How problems call a file of this folder.
  String label(String file) {
    return name() + "/" + file;
  }

  String articleLabel() {
    return label(FILE);
  }

  String deckLabel(String language) {
    return label("deck." + language + ".md");
  }
}
