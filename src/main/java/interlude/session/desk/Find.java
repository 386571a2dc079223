package interlude.session.desk;

import interlude.config.edit.Edit;
import interlude.content.LocalText;
import interlude.content.parcel.Parcel;
import interlude.picture.Artwork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was found in something on a drive, sound and ready to be brought in.
///
/// @param from where it lies on the drive
/// @param edits what starting from its set-up would change here; none without a set-up, or where it
///   changes nothing
public record Find(Path from, Parcel parcel, List<Glance> articles, List<Edit> edits) {
  public Find {
    articles = List.copyOf(articles);
    edits = List.copyOf(edits);
  }

  /// One of its articles.
  ///
  /// @param again whether it takes the place of one that the clinic brought in before
  public record Glance(String id, LocalText title, Optional<Artwork> picture, boolean again) {}

  public boolean hasSetUp() {
    return parcel.config().isPresent();
  }
}
