package interlude.content.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.disk.Disk;
import interlude.content.Article;
import interlude.content.Library;
import interlude.content.Names;
import interlude.content.read.BuiltIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clinicians sign articles off, for the words that they have read.
class SignOffTest {
  private static final LocalDate DAY = LocalDate.parse("2026-12-01");

  @TempDir private Path state;
  private Path folder;
  private Article article;
  private SignOffFile file;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(state.resolve("walks"));
    Files.writeString(folder.resolve("deck.en.md"), "# A short walk");
    article = BuiltIn.article(folder, Names.SHOWN);
    file = new SignOffFile(Disk.REAL, state);
  }

  private SignOff signed() {
    return new SignOff(article.id(), Print.of(article), "Dr. Ana Ruiz", DAY);
  }

  private Article.Review review() {
    var library = new Library(List.of(article), Map.of());
    return file.read().over(library, Print::of).find(article.id()).orElseThrow().review();
  }

  @Test
  void countsForTwelveMonths() {
    assertEquals(Optional.empty(), file.write(SignOffs.NONE.with(signed())));
    var review = review();
    assertEquals("Dr. Ana Ruiz", review.reviewer());
    assertEquals(Optional.of(DAY), review.reviewed());
    assertEquals(LocalDate.parse("2027-12-01"), review.nextReview());
    assertEquals(article.review().checked(), review.checked());
  }

  @Test
  void bringsAnArticleBackToTheShelfOfAllTopics() {
    var old = old("walks");
    var nobody = new Library(List.of(old), Map.of());
    assertEquals(0, nobody.count(Set.of(), DAY));
    file.write(SignOffs.NONE.with(new SignOff("walks", Print.of(old), "Dr. Ana Ruiz", DAY)));
    assertEquals(1, file.read().over(nobody, Print::of).count(Set.of(), DAY));
  }

  /// Such an article, of that id, whose review is long past.
  private Article old(String id) {
    var longAgo = DAY.minusYears(2);
    return new Article(
        id,
        article.folder(),
        article.kind(),
        article.role(),
        article.title(),
        article.message(),
        article.alt(),
        article.pictures(),
        article.chapters(),
        article.routes(),
        article.stops(),
        new Article.Review("", Optional.empty(), longAgo, longAgo),
        article.sensitive(),
        article.interests(),
        article.explorer());
  }

  @Test
  void doesNotCountForOtherWords() throws IOException {
    file.write(SignOffs.NONE.with(signed()));
    Files.writeString(folder.resolve("deck.en.md"), "# A short walk!");
    assertEquals(article.review(), review());
    assertEquals(1, file.read().byArticle().size());
    Files.writeString(folder.resolve("deck.en.md"), "# A short walk");
    assertEquals("Dr. Ana Ruiz", review().reviewer());
  }

  @Test
  void wordsThatCannotBeReadAreNobodysToSign() throws IOException {
    Files.delete(folder.resolve("deck.en.md"));
    Files.createDirectory(folder.resolve("deck.en.md"));
    var print = Print.of(article);
    file.write(SignOffs.NONE.with(new SignOff(article.id(), print, "Dr. Ana Ruiz", DAY)));
    assertEquals(article.review(), review(), "signed " + print);
  }

  @Test
  void anotherLanguageIsOtherWords() throws IOException {
    var before = Print.of(article);
    Files.writeString(folder.resolve("deck.es.md"), "# Un paseo");
    assertNotEquals(before, Print.of(article));
  }

  @Test
  void theLatestOneStands() {
    var later = new SignOff(article.id(), Print.of(article), "Dr. Bo Chen", DAY.plusMonths(2));
    file.write(SignOffs.NONE.with(signed()).with(later));
    assertEquals(later, file.read().of(article.id()));
    file.write(file.read().without(article.id()));
    assertTrue(file.read().of(article.id()).isNone());
    assertEquals(article.review(), review());
  }

  /// Names are kept as they were typed.
  @ParameterizedTest
  @ValueSource(strings = {"Dr. Ana \"A.\" Ruiz", "Zoë O’Neil", "李 医生", "<b>{0}</b>"})
  void keepsNamesAsTheyAre(String name) {
    file.write(SignOffs.NONE.with(new SignOff("a", "print", name, DAY)));
    assertEquals(name, file.read().of("a").reviewer());
  }

  /// In doubt nobody has signed.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"reviews\": 3}",
        "{\"reviews\": [{\"article\": \"welcome\"}]}",
        "{\"reviews\": [{\"article\": \"welcome\", \"deck\": \"a\", \"reviewer\": \"A\", \"date\": \"soon\"}]}",
        "{\"reviews\": [{\"article\": \"welcome\", \"deck\": \"\", \"reviewer\": \"A\", \"date\": \"2026-12-01\"}]}",
        "{\"reviews\": [{\"article\": \"welcome\", \"deck\": \"a\", \"reviewer\": \" \", \"date\": \"2026-12-01\"}]}"
      })
  void takesNothingFromASpoiledFile(String text) throws IOException {
    Files.writeString(state.resolve("reviews.json"), text);
    assertEquals(SignOffs.NONE, file.read());
  }
}
