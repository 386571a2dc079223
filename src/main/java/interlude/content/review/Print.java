package interlude.content.review;

import interlude.content.Article;
import interlude.content.read.ArticleFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;

/// The SHA-256 of all that an article says: its decks in every language, and its explorer. Another
/// word anywhere makes another one.
public final class Print {
  private Print() {}

  /// @return in hexadecimal digits; empty where a file cannot be read, which no signature has
  public static String of(Article article) {
    return of(ArticleFolder.of(article), article.explorer());
  }

  private static String of(ArticleFolder folder, String explorer) {
    var files = new ArrayList<Optional<Path>>();
    folder.languages().forEach(language -> files.add(folder.deck(language)));
    if (!explorer.isEmpty()) {
      files.add(folder.file(explorer));
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files.stream().flatMap(Optional::stream).toList()) {
        add(
            digest,
            String.valueOf(file.getFileName()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        add(digest, Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unread) {
      return "";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every JDK has it
    }
  }

  /// With its length before it, so that no two sets of files run together to the same bytes.
  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
