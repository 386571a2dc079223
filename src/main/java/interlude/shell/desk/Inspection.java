package interlude.shell.desk;

import interlude.content.health.HealthRound;
import interlude.content.lint.ScenePictures;
import interlude.content.read.Shelves;
import interlude.session.Event;
import interlude.session.desk.HealthEvent.ArticleChecked;
import interlude.session.desk.HealthEvent.CheckBegun;
import interlude.shell.Folders;
import java.util.Optional;

/// The content check as the desk asks for it: a round is begun, then each article is looked at in
/// its turn. For one thread, which need not be the one that saves.
final class Inspection {
  private final Folders folders;
  private final Signatures signatures;
  private Optional<HealthRound> round = Optional.empty();

  Inspection(Folders folders, Signatures signatures) {
    this.folders = folders;
    this.signatures = signatures;
  }

  Event begin() {
    var begun = begun();
    return new CheckBegun(begun.articles(), begun.elsewhere());
  }

  Event check(String article) {
    return new ArticleChecked(
        article, round.orElseGet(this::begun).check(article, signatures.all()));
  }

  private HealthRound begun() {
    var parts = folders.assets().resolve("articles/parts.svg");
    var begun =
        new HealthRound(Shelves.of(folders.home(), folders.state()), new ScenePictures(parts));
    round = Optional.of(begun);
    return begun;
  }
}
