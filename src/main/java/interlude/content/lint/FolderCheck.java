package interlude.content.lint;

import interlude.config.Problem;
import interlude.config.Problem.Matter;
import interlude.content.Article;
import interlude.content.Names;
import interlude.content.Slide;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ArticleReader;
import interlude.content.read.DeckReader;
import interlude.content.read.DeckSource;
import interlude.content.read.ExplorerReader;
import interlude.content.read.JsonText;
import interlude.content.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Checks one article folder, as it reads with the names shown or with the words that stand for
/// them.
final class FolderCheck {
  private final ArticleFolder folder;
  private final Names names;
  private final Set<String> sources;
  private final PictureCheck pictures;
  private final List<Problem> found = new ArrayList<>();

  FolderCheck(ArticleFolder folder, Names names, Set<String> sources, PictureCheck pictures) {
    this.folder = folder;
    this.names = names;
    this.sources = sources;
    this.pictures = pictures;
  }

  List<Problem> problems() {
    var reading = ArticleReader.read(folder, names);
    found.addAll(reading.problems());
    var english = DeckReader.source(folder, "en", names);
    checkDeck(reading.value(), english, english);
    folder.languages().stream()
        .filter(language -> !language.equals("en"))
        .map(language -> DeckReader.source(folder, language, names))
        .forEach(deck -> checkDeck(reading.value(), deck, english));
    reading.value().ifPresent(article -> checkFile(article, english));
    reading.value().filter(Article::hasExplorer).ifPresent(this::checkExplorer);
    return found;
  }

  private void checkDeck(Optional<Article> article, DeckSource deck, DeckSource english) {
    found.addAll(deck.problems());
    var problems = new Problems(deck.file());
    var pages =
        deck.slides().stream()
            .map(slide -> Page.of(folder, deck.language(), slide, problems))
            .toList();
    rules(article, ids(deck))
        .forEach(rule -> pages.forEach(page -> rule.check(page.about(rule.matter()))));
    GradeRule.checkArticle(pages, problems);
    var missing = new TreeSet<>(ids(english));
    missing.removeAll(ids(deck));
    missing.forEach(id ->
        problems.error(
            Matter.TRANSLATION,
            0,
            id,
            "The slide " + id + " is missing in this language.",
            "Translate it, or take it out of the English deck."));
    found.addAll(problems.all());
  }

  private List<Rule> rules(Optional<Article> article, Set<String> slides) {
    var rules =
        new ArrayList<Rule>(
            List.of(
                new LengthRule(),
                new SourceRule(sources),
                new PictureRule(pictures),
                new PlayRule(pictures),
                new RideRule(pictures),
                new SafetyRule(),
                new GradeRule()));
    article.ifPresent(known -> {
      rules.add(new StepRule(known.route("helps")));
      rules.add(new LinkRule(known, slides));
    });
    return rules;
  }

  private void checkFile(Article article, DeckSource english) {
    var problems = new Problems(folder.name() + "/article.json");
    var texts = folder.articleFile().map(file -> JsonText.of(file, names)).orElse(List.of());
    new ArticleFileCheck(article, texts, pictures, problems).check(english.deck().slides());
    found.addAll(problems.all());
  }

  private void checkExplorer(Article article) {
    for (var language : folder.languages()) {
      var source = ExplorerReader.source(folder, article.explorer(), language, names);
      var problems = new Problems(source.file());
      problems.addAll(source.problems());
      new ExplorerCheck(source, language, sources, pictures, problems).check(folder);
      found.addAll(problems.all());
    }
  }

  private static Set<String> ids(DeckSource deck) {
    return deck.deck().slides().stream().map(Slide::id).collect(Collectors.toSet());
  }
}
