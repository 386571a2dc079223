package interlude.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is all in your head.",
        "You made yourself ill.",
        "This cures low mood.",
        "A CURE!",
        "Boost your immune system",
        "boosts immunity",
        "An immune booster",
        "boosting your body’s defenses",
        "a detox tea",
        "detoxify",
        "a chemical imbalance",
        "Stop taking your medicine.",
        "stop taking all of your pills",
        "instead of your medicine",
        "suicide",
        "suicidal thoughts",
        "he killed himself",
        "kill yourself",
        "an overdose of",
        "overdosed",
        "cut yourself",
        "self-harm",
        "hanged",
        "jumped off a roof",
        "carbon monoxide",
        "suffers from pain",
        "suffering from pain",
        "Wheelchair-bound people",
        "confined to a wheelchair",
        "an addict",
        "normal people",
        "the disabled",
        "quadriplegics",
        "crazy",
        "Your score is 12",
        "https://x.org",
        "www.example.org",
        "call nine one one",
        "stroke victims",
        "a miracle",
      })
  void findsWhatMayHurt(String text) {
    assertFalse(UnsafeWords.in("en").find(text).isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thoughts of harming yourself? Tell staff now.", "How to be secure and accurate",
            "Addiction is treatable.", "Low mood is real.",
        "A cut finger heals.", "Name tags hang from the flags.", "Two people jump and dance.",
            "Keep taking your medicine.",
        "Ask before you stop.", "It is normal to feel low.", "Disabled people lead.",
            "Don’t stop all at once. Ask your doctor first.",
        "The head and the heart", "Promise no stronger immunity.", "An emergency: get help now.",
      })
  void leavesTheRestAlone(String text) {
    assertEquals(List.of(), UnsafeWords.in("en").find(text), text);
  }

  @Test
  void everyEntryHasARemedy() {
    WordLists.lines("unsafe.en.txt")
        .forEach(line -> assertTrue(line.matches("[^|]+ \\| [A-Z].+\\."), line));
  }

  @Test
  void aLanguageWithoutAListHasNoEntries() {
    assertEquals(List.of(), UnsafeWords.in("xx").find("suicide"));
  }
}
