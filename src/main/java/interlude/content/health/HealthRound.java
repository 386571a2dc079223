package interlude.content.health;

import interlude.config.Problem;
import interlude.content.Article;
import interlude.content.Citation;
import interlude.content.Claim;
import interlude.content.Library;
import interlude.content.LocalText;
import interlude.content.Names;
import interlude.content.Slide;
import interlude.content.health.ArticleHealth.Sources;
import interlude.content.lint.Grades;
import interlude.content.lint.Lint;
import interlude.content.lint.PictureCheck;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ContentRoot;
import interlude.content.read.DeckReader;
import interlude.content.read.ExplorerReader;
import interlude.content.read.LibraryReader;
import interlude.content.read.Shelves;
import interlude.content.review.Print;
import interlude.content.review.SignOff;
import interlude.content.review.SignOffs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at all content once, article by article, so that whoever waits for something else need not
/// wait for all of it.
public final class HealthRound {
  private final PictureCheck pictures;
  private final Library library;
  private final List<Problem> beside;
  private final Map<String, ArticleFolder> folders = new LinkedHashMap<>();

  public HealthRound(Shelves shelves, PictureCheck pictures) {
    this.pictures = pictures;
    var reading = LibraryReader.read(shelves, Names.SHOWN);
    library = reading.value();
    for (var root : shelves.roots()) {
      new ContentRoot(root)
          .folders()
          .forEach(id -> folders.putIfAbsent(id, new ArticleFolder(root.resolve(id))));
    }
    var found = new ArrayList<>(reading.problems());
    found.addAll(Lint.shared(shelves, pictures));
    beside = found.stream().distinct().sorted().toList();
  }

  /// The articles there are, by their folders, in order.
  public List<String> articles() {
    return List.copyOf(folders.keySet());
  }

  /// What is wrong with files that belong to no article.
  public List<Finding> elsewhere() {
    return beside.stream()
        .filter(problem -> folders.keySet().stream().noneMatch(id -> isOf(id, problem)))
        .map(problem -> Finding.of(problem, List.of()))
        .toList();
  }

  private static boolean isOf(String article, Problem problem) {
    return problem.place().startsWith(article + "/");
  }

  /// @param id one of [#articles]
  /// @param signed what clinicians have signed off by now
  public Optional<ArticleHealth> check(String id, SignOffs signed) {
    return Optional.ofNullable(folders.get(id)).map(folder -> check(folder, signed.of(id)));
  }

  private ArticleHealth check(ArticleFolder folder, SignOff signOff) {
    var id = folder.name();
    var article = library.find(id);
    var slides = slides(folder, "en");
    var problems = new LinkedHashSet<>(Lint.folder(folder, library.citations().keySet(), pictures));
    beside.stream().filter(problem -> isOf(id, problem)).forEach(problems::add);
    var print = article.map(Print::of).orElse("");
    return new ArticleHealth(
        id,
        article.map(Article::title).orElse(LocalText.english(id)),
        article.map(known -> known.pictures().card()).orElse(""),
        problems.stream().sorted().map(problem -> Finding.of(problem, slides)).toList(),
        Grades.of(folder),
        folder.languages(),
        sources(folder, article),
        article.map(known -> review(known, signOff, print)),
        signOff,
        print);
  }

  private static Article.Review review(Article article, SignOff signOff, String print) {
    return !signOff.isNone() && signOff.print().equals(print)
        ? signOff.over(article.review())
        : article.review();
  }

  private Sources sources(ArticleFolder folder, Optional<Article> article) {
    var keys = new LinkedHashSet<String>();
    for (var language : folder.languages()) {
      slides(folder, language).forEach(slide -> add(slide.claims().stream(), keys));
      article
          .filter(Article::hasExplorer)
          .map(known -> ExplorerReader.source(folder, known.explorer(), language, Names.SHOWN))
          .ifPresent(source -> add(source.explorer().claims().stream(), keys));
    }
    return new Sources(
        count(keys, Citation.Status.SEEN),
        count(keys, Citation.Status.PARTLY),
        count(keys, Citation.Status.NOT_SEEN));
  }

  private static void add(Stream<Claim> claims, Set<String> keys) {
    claims.forEach(claim -> keys.addAll(claim.citations()));
  }

  private int count(Set<String> keys, Citation.Status status) {
    return (int)
        keys.stream()
            .flatMap(key -> library.citation(key).stream())
            .filter(citation -> citation.status() == status)
            .count();
  }

  private static List<Slide> slides(ArticleFolder folder, String language) {
    return DeckReader.source(folder, language, Names.SHOWN).deck().slides();
  }
}
