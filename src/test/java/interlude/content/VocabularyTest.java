package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Card.Check;
import interlude.content.Card.Choice;
import interlude.content.Card.Reveal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Claim CLAIM =
      new Claim("Three words here", Evidence.STRONG, Mark.NONE, List.of("A"));

  private static Slide slide(List<Card> cards) {
    return new Slide(
        "id",
        "chapter",
        Slide.Kind.SLIDE,
        "Two words",
        CLAIM,
        List.of(CLAIM, CLAIM),
        new Slide.Picture("a.svg", "alt", "a caption"),
        cards,
        Evidence.STRONG,
        Mark.NONE,
        Map.of("label", "not counted"),
        Map.of(),
        "a step",
        "a note",
        Play.NONE,
        List.of(),
        Urgent.NONE);
  }

  @Test
  void countsTheWordsBeforeAnyTap() {
    var reveal = new Reveal("Why is that?", CLAIM);
    var check =
        new Check(
            "True or false?",
            List.of(new Choice("True", false), new Choice("False", true)),
            CLAIM,
            "");
    assertEquals(2 + 3 + 6 + 3 + 3, slide(List.of(reveal, check)).visibleWords());
    assertEquals(5, slide(List.of(reveal, check)).claims().size());
    assertEquals(1, check.right());
  }

  @Test
  void onlyAGradeSpeaksOfStudies() {
    assertTrue(Evidence.NO_CLEAR_GAIN.isGrade());
    assertFalse(Evidence.PRACTICE.isGrade());
  }

  @Test
  void anArticleIsDueAfterItsLastDay() {
    var review = Sample.article("a").review();
    assertFalse(review.isOverdue(LocalDate.of(2027, 11, 22)));
    assertTrue(review.isOverdue(LocalDate.of(2027, 11, 23)));
  }

  @Test
  void anArticleWithoutARouteHasAnEmptyOne() {
    assertEquals(List.of(), Sample.article("a").route("quick"));
  }

  @Test
  void aDeckFindsItsSlides() {
    var deck = new Deck("a", "en", List.of(slide(List.of())));
    assertEquals(0, deck.indexOf("id"));
    assertEquals(-1, deck.indexOf("other"));
    assertTrue(deck.slide("other").isEmpty());
  }
}
