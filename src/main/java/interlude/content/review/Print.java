package interlude.content.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.content.Article;
import interlude.content.read.ArticleFolder;
import interlude.content.read.Sum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/// The SHA-256 of all that an article says: its decks in every language, and its explorer. Another
/// word anywhere makes another one.
public final class Print {
  private Print() {}

  /// @return in hexadecimal digits; empty where there is no deck or a file cannot be read, which no
  ///   signature has
  public static String of(Article article) {
    return of(ArticleFolder.of(article), article.explorer());
  }

  private static String of(ArticleFolder folder, String explorer) {
    var files = new ArrayList<Optional<Path>>();
    folder.languages().forEach(language -> files.add(folder.deck(language)));
    if (!explorer.isEmpty()) {
      files.add(folder.file(explorer));
    }
    var there = files.stream().flatMap(Optional::stream).toList();
    try {
      var sum = new Sum();
      for (var file : there) {
        add(sum, String.valueOf(file.getFileName()).getBytes(UTF_8));
        add(sum, Files.readAllBytes(file));
      }
      return there.isEmpty() ? "" : sum.hex();
    } catch (IOException unread) {
      return "";
    }
  }

  /// With its length before it, so that no two sets of files run together to the same bytes.
  private static void add(Sum sum, byte[] bytes) {
    sum.add(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sum.add(bytes);
  }
}
