package interlude.session.desk;

import interlude.config.disk.Fault;
import interlude.content.health.ArticleHealth;
import interlude.content.health.Finding;
import interlude.session.StaffEvent.Answer;
import interlude.session.StaffEvent.Press;
import java.util.List;
import java.util.Optional;

/// Everything that can happen at the section on content health.
public sealed interface HealthEvent extends DeskEvent.OfSection {

  /// @param articles that there are to look at
  /// @param elsewhere what is wrong with files that belong to no article
  record CheckBegun(List<String> articles, List<Finding> elsewhere) implements HealthEvent, Answer {
    public CheckBegun {
      articles = List.copyOf(articles);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// @param health empty if its folder is gone
  record ArticleChecked(String article, Optional<ArticleHealth> health)
      implements HealthEvent, Answer {}

  /// A row is opened, or closed again.
  record RowToggled(String article) implements HealthEvent, Press {}

  /// @param by how many, forward or back
  record FindingTurned(int by) implements HealthEvent, Press {}

  /// @param first the place of the first row that is shown
  record RowsTurned(int first) implements HealthEvent, Press {}

  /// The name is right: the open article is signed off.
  record SigningAgreed() implements HealthEvent, Press {}

  record SigningLeft() implements HealthEvent, Press {}

  /// The open article is no longer signed off.
  record SignOffTakenBack() implements HealthEvent, Press {}

  /// @param fault what went wrong, if anything
  record SignOffsKept(String article, Optional<Fault> fault) implements HealthEvent, Answer {}
}
