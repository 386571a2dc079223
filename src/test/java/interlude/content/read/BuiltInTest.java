package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Article;
import interlude.content.Claim;
import interlude.content.Names;
import interlude.content.Slide;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInTest {
  private final Article article = BuiltIn.article(Path.of("assets/pictures"), Names.SHOWN);

  @Test
  void hasThreeSlides() {
    var reading = DeckReader.read(article, "en", Names.SHOWN);
    assertEquals(List.of(), reading.problems());
    assertEquals(
        List.of("this-screen", "ask-staff", "three-questions"),
        reading.value().slides().stream().map(Slide::id).toList());
    assertEquals(article.route("full"), reading.value().slides().stream().map(Slide::id).toList());
  }

  @Test
  void speaksEnglishInEveryLanguage() {
    assertEquals(
        DeckReader.read(article, "en", Names.SHOWN), DeckReader.read(article, "ar", Names.HIDDEN));
  }

  @Test
  void makesNoMedicalClaim() {
    for (var slide : DeckReader.read(article, "en", Names.SHOWN).value().slides()) {
      assertTrue(
          slide.claims().stream().map(Claim::evidence).noneMatch(evidence -> evidence.isGrade()));
    }
  }

  @Test
  void takesItsPicturesFromTheFolderItIsGiven() {
    assertEquals(Path.of("assets/pictures"), article.folder());
    assertEquals(Article.BUILT_IN, article.id());
  }
}
