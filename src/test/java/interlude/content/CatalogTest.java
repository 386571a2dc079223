package interlude.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.content.Article.Kind;
import interlude.content.Catalog.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// In which order topics stand, and under which letters.
class CatalogTest {

  private static Topic topic(String title, Kind kind) {
    return new Topic(title, kind, Role.MIND, LocalText.english(title), "card.svg", LocalDate.MAX);
  }

  private static Listing titled(String... titles) {
    var topics = Arrays.stream(titles).map(title -> topic(title, Kind.GUIDE)).toList();
    return Catalog.of(topics, "en").part(Part.ALL);
  }

  private static List<String> titles(Listing listing, String letters) {
    return listing.some(letters, 0, 1000).stream().map(Topic::id).toList();
  }

  private static Listing many(int count) {
    var titles = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      titles.add("" + (char) ('A' + i % 25) + (char) ('a' + i / 25 % 26) + i);
    }
    return titled(titles.toArray(String[]::new));
  }

  @Test
  void sortsAsPeopleDoAndNotAsComputersDo() {
    var listing = titled("bones", "Éclairs", "Zest", "Backs", "a day", "Eyes", "3 questions");
    assertEquals(
        List.of("3 questions", "a day", "Backs", "bones", "Éclairs", "Eyes", "Zest"),
        titles(listing, ""));
  }

  @Test
  void sortsByTheTitleOfTheLanguage() {
    var hands = new LocalText(Map.of("en", "Hands", "es", "Manos"));
    var topics =
        List.of(
            new Topic("1", Kind.GUIDE, Role.MIND, hands, "", LocalDate.MAX),
            new Topic("2", Kind.GUIDE, Role.MIND, LocalText.english("Legs"), "", LocalDate.MAX));
    assertEquals(List.of("1", "2"), titles(Catalog.of(topics, "en").part(Part.ALL), ""));
    assertEquals(List.of("2", "1"), titles(Catalog.of(topics, "es").part(Part.ALL), ""));
  }

  @Test
  void oneFindsATitleUnderItsLetterWithoutAccentsAndSigns() {
    var listing = titled("Éclairs", "“Eyes”", "Øre", "Over it", "¿Qué?");
    assertEquals(List.of("Éclairs", "“Eyes”"), titles(listing, "E"));
    assertEquals(List.of("Øre", "Over it").size(), listing.count("O"));
    assertEquals(List.of("¿Qué?"), titles(listing, "QU"));
    assertEquals(0, listing.count("X"));
    assertEquals(List.of(), titles(listing, "X"));
  }

  @Test
  void titlesWithoutALetterStandBeforeAll() {
    var listing = titled("Ankles", "1-2-3", "");
    assertEquals(List.of("", "1-2-3", "Ankles"), titles(listing, ""));
    assertEquals(1, listing.count("A"));
  }

  @Test
  void kindsAreListedByThemselves() {
    var catalog = Catalog.of(List.of(topic("Ears", Kind.GUIDE), topic("Arms", Kind.STORY)), "en");
    assertTrue(catalog.hasKinds());
    assertEquals(List.of("Arms", "Ears"), titles(catalog.part(Part.ALL), ""));
    assertEquals(List.of("Ears"), titles(catalog.part(Part.GUIDES), ""));
    assertEquals(List.of("Arms"), titles(catalog.part(Part.STORIES), ""));
    assertFalse(Catalog.of(List.of(topic("Ears", Kind.GUIDE)), "en").hasKinds());
  }

  @Test
  void theWholeAlphabetIsOfferedSoThatEachLetterKeepsItsPlace() {
    var offered = titled("Ears", "Arms").choices("");
    assertEquals(26, offered.size());
    assertEquals("A", offered.getFirst());
    assertEquals(offered, titled("Ears", "Arms").choices("E"), "few titles need one letter only");
  }

  @Test
  void aLetterWithManyTitlesOffersTheNextLetter() {
    var listing = many(25 * 26 * 3);
    assertEquals(78, listing.count("C"));
    assertEquals("CA", listing.choices("C").getFirst());
    assertEquals(3, listing.count("CA"));
    assertEquals(listing.choices("C"), listing.choices("CA"));
    assertEquals(26, listing.choices("Z").size());
  }

  @Test
  void anotherAlphabetOffersTheLettersThereAre() {
    assertEquals(List.of("Б", "К"), titled("Кости", "Боль", "Боль в шее").choices(""));
  }

  @Test
  void lettersFollowEachOther() {
    var listing = titled("Ears", "Arms", "Zest", "Elbows");
    assertEquals(Optional.of("E"), listing.after("A"));
    assertEquals(Optional.of("Z"), listing.after("E"));
    assertEquals(Optional.empty(), listing.after("Z"));
    assertEquals(Optional.of("E"), listing.before("Z"));
    assertEquals(Optional.empty(), listing.before("A"));
    assertEquals(Optional.of("EL"), listing.after("EA"));
  }

  @Test
  void aPageIsTakenFromTheMiddleAndNeverBeyondTheEnd() {
    var listing = many(100);
    assertEquals(10, listing.some("", 50, 10).size());
    assertEquals(4, listing.some("", 96, 10).size());
    assertEquals(0, listing.some("", 500, 10).size());
    assertEquals(listing.some("", 0, 10), listing.some("", -5, 10));
  }

  @Test
  void sameTitlesKeepOneOrder() {
    var one = new Topic("b", Kind.GUIDE, Role.MIND, LocalText.english("Same"), "", LocalDate.MAX);
    var other = new Topic("a", Kind.GUIDE, Role.MIND, LocalText.english("Same"), "", LocalDate.MAX);
    assertEquals(
        List.of("a", "b"), titles(Catalog.of(List.of(one, other), "en").part(Part.ALL), ""));
  }
}
