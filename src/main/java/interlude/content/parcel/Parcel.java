package interlude.content.parcel;

import interlude.config.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was unpacked and found sound. It lies in the staging folder, and nobody sees it there.
///
/// @param staging the folder it lies in
/// @param articles their folders, by id
/// @param references sources that come with them
/// @param config of a whole set-up
/// @param remarks what the content check would have better, though it can be shown
public record Parcel(
    Path staging,
    List<Path> articles,
    Optional<Path> references,
    Optional<Path> config,
    List<Problem> remarks) {
  public Parcel {
    articles = List.copyOf(articles);
    remarks = List.copyOf(remarks);
  }

  public List<String> ids() {
    return articles.stream().map(folder -> folder.getFileName().toString()).toList();
  }
}
