package interlude.content.review;

import interlude.content.Article;
import interlude.content.Library;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All that clinicians have signed off at this kiosk, at most one an article.
public record SignOffs(Map<String, SignOff> byArticle) {

  public static final SignOffs NONE = new SignOffs(Map.of());

  public SignOffs {
    byArticle = Map.copyOf(byArticle);
  }

  static SignOffs of(Collection<SignOff> all) {
    var byArticle = new LinkedHashMap<String, SignOff>();
    all.forEach(one -> byArticle.put(one.article(), one));
    return new SignOffs(byArticle);
  }

  /// [SignOff#NONE] if there is none.
  public SignOff of(String article) {
    return byArticle.getOrDefault(article, SignOff.NONE);
  }

  public SignOffs with(SignOff one) {
    var all = new LinkedHashMap<>(byArticle);
    all.put(one.article(), one);
    return new SignOffs(all);
  }

  public SignOffs without(String article) {
    var all = new LinkedHashMap<>(byArticle);
    all.remove(article);
    return new SignOffs(all);
  }

  /// The same articles, with the reviews of those whose words are still the ones that were signed.
  ///
  /// @param print of an article as it is now; asked only for what was signed off
  public Library over(Library library, Function<Article, String> print) {
    var counting = new LinkedHashMap<String, SignOff>();
    byArticle.forEach((id, signed) ->
        library
            .find(id)
            .filter(article -> signed.print().equals(print.apply(article)))
            .ifPresent(_ -> counting.put(id, signed)));
    return counting.isEmpty()
        ? library
        : library.with(counting.keySet(), article -> reviewed(article, counting));
  }

  private static Article reviewed(Article article, Map<String, SignOff> counting) {
    return Optional.ofNullable(counting.get(article.id()))
        .map(signed -> article.with(signed.over(article.review())))
        .orElse(article);
  }
}
