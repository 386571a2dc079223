package interlude.session.desk;

import interlude.config.disk.Fault;
import interlude.content.LocalText;
import interlude.content.health.ArticleHealth;
import interlude.content.health.Finding;
import interlude.content.review.SignOff;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// At work on what is wrong with the content.
///
/// @param begun whether the check has been asked for
/// @param waiting articles that are still to be looked at, in order
/// @param seen how the others stand
/// @param open the row that lies open; empty for none
/// @param finding which of its problems is shown, from 0
/// @param first the place of the first row that is shown
/// @param reviewer who is about to sign the open article off; empty for nobody
/// @param fault why a signature could not be kept; empty if none failed
public record HealthBench(
    boolean begun,
    List<String> waiting,
    SequencedMap<String, ArticleHealth> seen,
    List<Finding> elsewhere,
    String open,
    int finding,
    int first,
    String reviewer,
    Optional<Fault> fault)
    implements Bench {

  /// How many rows are shown at once.
  public static final int PAGE = 4;

  /// The row of what belongs to no article.
  public static final String SHARED = "*";

  static final HealthBench CLEAR =
      new HealthBench(
          false, List.of(), new LinkedHashMap<>(), List.of(), "", 0, 0, "", Optional.empty());

  public HealthBench {
    waiting = List.copyOf(waiting);
    seen = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seen));
    elsewhere = List.copyOf(elsewhere);
  }

  public boolean isChecking() {
    return !waiting.isEmpty();
  }

  /// How many there are to look at in all.
  public int all() {
    return seen.size() + waiting.size();
  }

  /// As they are listed: in their order while the check runs, then those with problems first. Last
  /// what belongs to no article, if anything.
  public List<ArticleHealth> rows() {
    var rows = new ArrayList<>(seen.values());
    if (!isChecking()) {
      rows.sort(Comparator.comparing(ArticleHealth::isWell));
    }
    if (!elsewhere.isEmpty()) {
      rows.add(shared());
    }
    return List.copyOf(rows);
  }

  /// Those of the page that is shown.
  public List<ArticleHealth> shown() {
    return rows().stream().skip(first).limit(PAGE).toList();
  }

  private ArticleHealth shared() {
    return new ArticleHealth(
        SHARED,
        LocalText.NONE,
        "",
        elsewhere,
        Map.of(),
        List.of(),
        ArticleHealth.Sources.NONE,
        Optional.empty(),
        SignOff.NONE,
        "");
  }

  /// The articles that have something to mend.
  List<String> sick() {
    return seen.values().stream().filter(row -> !row.isWell()).map(ArticleHealth::id).toList();
  }

  public int findings() {
    return elsewhere.size() + seen.values().stream().mapToInt(row -> row.findings().size()).sum();
  }

  public Optional<ArticleHealth> opened() {
    return rows().stream().filter(row -> row.id().equals(open)).findFirst();
  }

  HealthBench asked() {
    return new HealthBench(true, waiting, seen, elsewhere, open, finding, first, reviewer, fault);
  }

  HealthBench begun(List<String> articles, List<Finding> found) {
    return new HealthBench(
        true, articles, new LinkedHashMap<>(), found, open, finding, first, reviewer, fault);
  }

  /// What came of looking at an article, the first time or again.
  HealthBench checked(String article, Optional<ArticleHealth> health) {
    var left = waiting.stream().filter(id -> !id.equals(article)).toList();
    var now = new LinkedHashMap<>(seen);
    health.ifPresentOrElse(one -> now.put(article, one), () -> now.remove(article));
    return new HealthBench(begun, left, now, elsewhere, open, finding, first, reviewer, fault);
  }

  HealthBench toggled(String article) {
    return new HealthBench(
        begun,
        waiting,
        seen,
        elsewhere,
        open.equals(article) ? "" : article,
        0,
        first,
        "",
        Optional.empty());
  }

  HealthBench turned(int by) {
    int count = opened().map(row -> row.findings().size()).orElse(0);
    int next = count == 0 ? 0 : Math.floorMod(finding + by, count);
    return new HealthBench(begun, waiting, seen, elsewhere, open, next, first, reviewer, fault);
  }

  HealthBench from(int row) {
    return new HealthBench(
        begun, waiting, seen, elsewhere, "", 0, Math.max(0, row), "", Optional.empty());
  }

  HealthBench signing(String name) {
    return new HealthBench(
        begun, waiting, seen, elsewhere, open, finding, first, name, Optional.empty());
  }

  HealthBench kept(Optional<Fault> problem) {
    return new HealthBench(begun, waiting, seen, elsewhere, open, finding, first, "", problem);
  }
}
