package interlude.content.health;

import interlude.content.Article.Review;
import interlude.content.LocalText;
import interlude.content.review.SignOff;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How one article stands.
///
/// @param card the file of its small picture; empty where the article cannot be read
/// @param grades how hard it reads, as a school grade, by the language; only where there is a
///   formula for it
/// @param languages of its decks
/// @param review who has read it and when the next one is due; empty where the article cannot be
///   read
/// @param signedOff as it was signed at this kiosk, whether or not it still counts
/// @param print of its words now
public record ArticleHealth(
    String id,
    LocalText title,
    String card,
    List<Finding> findings,
    Map<String, Double> grades,
    List<String> languages,
    Sources sources,
    Optional<Review> review,
    SignOff signedOff,
    String print) {

  /// How many sources it names, by how much of each was seen.
  public record Sources(int seen, int partly, int notSeen) {
    public static final Sources NONE = new Sources(0, 0, 0);

    public int all() {
      return seen + partly + notSeen;
    }
  }

  public ArticleHealth {
    findings = List.copyOf(findings);
    grades = Map.copyOf(grades);
    languages = List.copyOf(languages);
  }

  public boolean isWell() {
    return findings.isEmpty();
  }

  /// Whether it was signed off, and has other words since.
  public boolean isReopened() {
    return !signedOff.isNone() && !signedOff.print().equals(print);
  }
}
