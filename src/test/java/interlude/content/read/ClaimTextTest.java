package interlude.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Evidence;
import interlude.content.Mark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTextTest {

  @Test
  void takesSourcesAndLabelsOut() {
    var claim = ClaimText.of("Low mood may last. [@COH98; @COH91] {early linked}");
    assertEquals("Low mood may last.", claim.words());
    assertEquals(List.of("COH98", "COH91"), claim.citations());
    assertEquals(Optional.of(Evidence.EARLY), claim.ownEvidence());
    assertEquals(Optional.of(Mark.LINKED), claim.ownMark());
    assertEquals(List.of(), claim.faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plain words. | Plain words.",
        "First [@A]. Second [@B]. | First. Second.",
        "  spaces   inside [@A] the text  | spaces inside the text",
        "A price of $5 \\1 [@A] | A price of $5 \\1",
        "[@A] | ''",
        "'' | ''",
      })
  void leavesTidyWords(String written, String words) {
    assertEquals(words, ClaimText.of(written).words());
  }

  @Test
  void namesASourceOnce() {
    assertEquals(List.of("A", "B"), ClaimText.of("x [@A; @B] y [@A]").citations());
  }

  @Test
  void aLabelMayStandAlone() {
    var claim = ClaimText.of("Ask. {practice}");
    assertEquals(Optional.of(Evidence.PRACTICE), claim.ownEvidence());
    assertEquals(Optional.empty(), claim.ownMark());
    assertEquals(Optional.of(Mark.CAUSES), ClaimText.of("x {causes}").ownMark());
    assertEquals(
        Optional.of(Evidence.NO_CLEAR_GAIN), ClaimText.of("x {no-clear-gain}").ownEvidence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x [SEG04]",
        "x [@SEG04",
        "x @SEG04]",
        "x [@]",
        "x [@A, @B]",
        "x [@A;]",
        "x [@A B]",
        "x {sure}",
        "x {early strong}",
        "x {linked causes}",
        "x {}",
        "x {early",
        "x early}",
        "x {{a}}",
        "mail@home",
        "x [[@A]]",
        "x {#slide}",
      })
  void saysWhatIsNotWrittenAsItShouldBe(String written) {
    assertFalse(ClaimText.of(written).faults().isEmpty(), written);
  }

  @Test
  void aFaultNamesTheLabelsThereAre() {
    assertTrue(ClaimText.of("x {sure}").faults().getFirst().contains("no-clear-gain"));
  }
}
