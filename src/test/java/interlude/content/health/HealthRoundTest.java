package interlude.content.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.health.ArticleHealth.Sources;
import interlude.content.lint.ScenePictures;
import interlude.content.read.Shelves;
import interlude.content.review.SignOff;
import interlude.content.review.SignOffs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clinic with two articles: one that shipped, and one that nobody can read.
class HealthRoundTest {
  @TempDir private Path home;
  private Path story;

  @BeforeEach
  void copy() throws IOException {
    var assets = Path.of("assets").toAbsolutePath();
    story = Files.createDirectories(home.resolve("assets/articles/shared-plan"));
    try (var files = Files.list(assets.resolve("articles/shared-plan"))) {
      for (var file : files.toList()) {
        Files.copy(file, story.resolve(file.getFileName()));
      }
    }
    Files.copy(assets.resolve("articles/parts.svg"), home.resolve("assets/articles/parts.svg"));
    Files.copy(assets.resolve("references.json"), home.resolve("assets/references.json"));
    Files.createDirectories(home.resolve("assets/articles/empty"));
  }

  private HealthRound round() {
    return new HealthRound(Shelves.of(home, home.resolve("state")), new ScenePictures());
  }

  private ArticleHealth story(SignOffs signed) {
    return round().check("shared-plan", signed).orElseThrow();
  }

  @Test
  void tellsHowAnArticleStands() {
    assertEquals(List.of("empty", "shared-plan"), round().articles());
    assertEquals(List.of(), round().elsewhere());
    var health = story(SignOffs.NONE);
    assertTrue(health.isWell(), health.findings().toString());
    assertEquals(new Sources(3, 0, 0), health.sources());
    assertEquals(Set.of("en"), health.grades().keySet());
    assertEquals(1.6, health.grades().get("en"), .05);
    assertEquals("One team, one shared plan", health.title().in("en"));
    assertFalse(health.isReopened());
    assertEquals(Optional.empty(), round().check("gone", SignOffs.NONE));
  }

  @Test
  void saysWhichPageIsToBeMended() throws IOException {
    var deck = story.resolve("deck.en.md");
    Files.writeString(deck, Files.readString(deck).replaceFirst("!\\[[^\\]]+\\]", "![]"));
    var health = story(SignOffs.NONE);
    var finding = health.findings().getFirst();
    assertEquals("shared-plan/deck.en.md", finding.file());
    assertEquals(1, finding.page());
    assertFalse(finding.title().isEmpty());
    assertTrue(finding.line() > 1);
  }

  @Test
  void anArticleThatCannotBeReadHasARowAllTheSame() {
    var health = round().check("empty", SignOffs.NONE).orElseThrow();
    assertFalse(health.isWell());
    assertEquals("empty", health.title().in("en"));
    assertEquals(Optional.empty(), health.review());
    assertEquals("", health.print());
  }

  @Test
  void signaturesCountForTheWordsThatWereRead() throws IOException {
    var day = LocalDate.parse("2026-12-01");
    var signed =
        SignOffs.NONE.with(new SignOff("shared-plan", story(SignOffs.NONE).print(), "Dr. A", day));
    assertEquals("Dr. A", story(signed).review().orElseThrow().reviewer());
    Files.writeString(story.resolve("deck.xx.md"), "# One more");
    var changed = story(signed);
    assertTrue(changed.isReopened());
    assertEquals("", changed.review().orElseThrow().reviewer());
    assertEquals("Dr. A", changed.signedOff().reviewer());
  }

  @Test
  void whatBelongsToNoArticleStandsApart() throws IOException {
    Files.writeString(home.resolve("assets/references.json"), "{}");
    var elsewhere = round().elsewhere();
    assertEquals("references.json", elsewhere.getFirst().file());
  }
}
