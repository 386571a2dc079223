package interlude.tour;

import interlude.config.Problem;
import interlude.content.Article;
import interlude.content.Article.Review;
import interlude.content.health.ArticleHealth;
import interlude.content.health.Finding;
import interlude.content.review.SignOff;
import interlude.session.KioskState;
import interlude.session.desk.DeskEvent.SectionChosen;
import interlude.session.desk.DeskEvent.TypingDone;
import interlude.session.desk.HealthEvent.*;
import interlude.session.desk.HealthWork;
import interlude.session.desk.Section;
import interlude.session.desk.Typing.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is to mend, who has read what, and a review that is past. All of it is made up.
final class HealthStops {
  private static final String NAME = "79-desk-health";
  private static final String REVIEWER = "Dr. Amina Osei";

  private final LocalDate today;
  private final List<Article> articles;

  private HealthStops(KioskState start) {
    today = start.now().wall().toLocalDate();
    articles = start.menu();
  }

  static List<Stop> all(KioskState start) {
    return new HealthStops(start).stops();
  }

  private List<Stop> stops() {
    var ids = articles.stream().map(Article::id).toList();
    var rest = new ArrayList<interlude.session.Event>();
    articles.stream().skip(1).forEach(article -> rest.add(checked(article, false)));
    var first = articles.getFirst();
    var second = articles.get(Math.min(1, articles.size() - 1));
    var last = articles.getLast();
    return List.of(
        new Stop(
            NAME + "-checking",
            new SectionChosen(Section.HEALTH),
            new CheckBegun(ids, List.of()),
            checked(first, false)),
        new Stop(NAME, rest, java.time.Duration.ZERO),
        new Stop(NAME + "-mend", new RowToggled(first.id())),
        new Stop(NAME + "-mend-next", new FindingTurned(1)),
        new Stop(NAME + "-unread", new RowToggled(second.id())),
        new Stop(
            NAME + "-sign",
            ClinicStops.typing(HealthWork.REVIEWER, REVIEWER, Kind.WORDS),
            new TypingDone()),
        new Stop(
            NAME + "-signed",
            new SigningAgreed(),
            new SignOffsKept(second.id(), Optional.empty()),
            checked(second, true)),
        new Stop(NAME + "-past-review", new RowToggled(last.id())));
  }

  private ArticleChecked checked(Article article, boolean signed) {
    boolean sick = article.equals(articles.getFirst());
    boolean old = article.equals(articles.getLast());
    var print = "the words of " + article.id();
    var sign = signed ? new SignOff(article.id(), print, REVIEWER, today) : SignOff.NONE;
    var next = old ? today.minusDays(8) : today.plusDays(45);
    var written = new Review("", Optional.empty(), today.minusDays(30), next);
    var health =
        new ArticleHealth(
            article.id(),
            article.title(),
            article.pictures().card(),
            sick ? findings(article.id()) : List.of(),
            Map.of("en", 4.6 + article.id().length() % 8 / 10.0),
            List.of("en"),
            new ArticleHealth.Sources(sick ? 53 : 6, 2, sick ? 7 : 0),
            Optional.of(signed ? sign.over(written) : written),
            sign,
            print);
    return new ArticleChecked(article.id(), Optional.of(health));
  }

  private static List<Finding> findings(String article) {
    var deck = article + "/deck.en.md";
    var picture = article + "/pictures/short-stress.svg";
    return List.of(
        new Finding(
            Problem.warning(
                deck + ":212",
                "The slide has 71 words; 60 fit.",
                "Leave some of them out, or make two slides of it."),
            deck,
            212,
            3,
            "Short stress"),
        new Finding(
            Problem.error(
                picture,
                "The picture has no sentence that says what it shows.",
                "Write one: people who cannot see it will hear it."),
            picture,
            0,
            3,
            "Short stress"));
  }
}
