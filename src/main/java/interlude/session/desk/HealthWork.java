package interlude.session.desk;

import interlude.config.KioskConfig.Featured;
import interlude.content.Article;
import interlude.content.Article.Review.Stage;
import interlude.content.health.ArticleHealth;
import interlude.content.review.SignOff;
import interlude.session.KioskState;
import interlude.session.desk.DeskEffect.BringSetup;
import interlude.session.desk.DeskEffect.CheckArticle;
import interlude.session.desk.DeskEffect.CheckContent;
import interlude.session.desk.DeskEffect.KeepSignOff;
import interlude.session.desk.DeskEffect.TakeBackSignOff;
import interlude.session.desk.HealthEvent.*;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/// How the section on content health behaves. Articles are looked at one after the other, those of
/// the clinic's list first.
public final class HealthWork {
  /// What is typed: who signs the article off.
  public static final String REVIEWER = "reviewer";

  /// How long a name may be.
  public static final int LONGEST_NAME = 60;

  private HealthWork() {}

  static HealthBench bench(Desk desk) {
    return desk.bench(Section.HEALTH, HealthBench.class);
  }

  private static Desk with(Desk desk, HealthBench bench) {
    return desk.with(Section.HEALTH, bench);
  }

  static DeskStep step(KioskState state, Desk desk, HealthEvent event) {
    var bench = bench(desk);
    return switch (event) {
      case CheckBegun(var articles, var elsewhere) ->
          next(with(desk, bench.begun(inOrder(desk, articles), elsewhere)));
      case ArticleChecked(var article, var health) ->
          checked(desk, article, bench.checked(article, health));
      case RowToggled(var article) -> DeskStep.to(with(desk, bench.toggled(article)));
      case FindingTurned(int by) -> DeskStep.to(with(desk, bench.turned(by)));
      case RowsTurned(int first) -> DeskStep.to(with(desk, bench.from(first)));
      case SigningAgreed _ -> signed(state, desk, bench);
      case SigningLeft _ -> DeskStep.to(with(desk, bench.signing("")));
      case SignOffTakenBack _ ->
          bench.open().isEmpty()
              ? DeskStep.to(desk)
              : DeskStep.to(desk, new TakeBackSignOff(bench.open()));
      case SignOffsKept(var article, var fault) -> {
        var told = with(desk, bench.kept(fault));
        yield fault.isPresent()
            ? DeskStep.to(told)
            : DeskStep.to(told, new CheckArticle(article), new BringSetup());
      }
    };
  }

  /// The check begins with the desk visit.
  static DeskStep begun(Desk desk) {
    return bench(desk).begun()
        ? DeskStep.to(desk)
        : DeskStep.to(with(desk, bench(desk).asked()), new CheckContent());
  }

  private static DeskStep checked(Desk desk, String article, HealthBench bench) {
    boolean again = !bench(desk).waiting().contains(article);
    return again ? DeskStep.to(with(desk, bench)) : next(with(desk, bench));
  }

  private static DeskStep next(Desk desk) {
    var waiting = bench(desk).waiting();
    return waiting.isEmpty()
        ? DeskStep.to(desk)
        : DeskStep.to(desk, new CheckArticle(waiting.getFirst()));
  }

  private static List<String> inOrder(Desk desk, List<String> articles) {
    var order = new LinkedHashSet<String>();
    desk.ledger().config().featured().stream()
        .map(Featured::article)
        .filter(articles::contains)
        .forEach(order::add);
    order.addAll(articles);
    return List.copyOf(order);
  }

  /// The name of a clinician has been typed; they are asked once more.
  static Desk typed(Desk desk, Typing typing) {
    return switch (typing.field()) {
      case REVIEWER -> with(desk, bench(desk).signing(typing.text().strip()));
      default -> desk;
    };
  }

  private static DeskStep signed(KioskState state, Desk desk, HealthBench bench) {
    if (bench.reviewer().isEmpty() || bench.opened().filter(HealthWork::canBeSigned).isEmpty()) {
      return DeskStep.to(desk);
    }
    var article = bench.opened().orElseThrow();
    var day = state.now().wall().toLocalDate();
    return DeskStep.to(
        desk, new KeepSignOff(new SignOff(article.id(), article.print(), bench.reviewer(), day)));
  }

  /// The articles of the clinic's list whose review is near or past, the soonest first.
  public static List<Article> due(KioskState state) {
    var day = state.now().wall().toLocalDate();
    return state.config().featured().stream()
        .filter(one -> one.on() || one.menu())
        .map(Featured::article)
        .distinct()
        .flatMap(id -> state.article(id).stream())
        .filter(article -> !article.id().equals(Article.BUILT_IN))
        .filter(article -> article.review().stage(day) != Stage.GOOD)
        .sorted(Comparator.comparing(article -> article.review().nextReview()))
        .toList();
  }

  /// How many articles somebody should look after: there is something to mend, or a review is near.
  public static int needy(KioskState state, Desk desk) {
    var ids = new HashSet<>(bench(desk).sick());
    due(state).forEach(article -> ids.add(article.id()));
    return ids.size();
  }

  /// Nobody can have read what cannot be read.
  public static boolean canBeSigned(ArticleHealth article) {
    return !article.print().isEmpty();
  }
}
