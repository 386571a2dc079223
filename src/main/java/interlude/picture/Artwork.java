package interlude.picture;

/// What a picture file turned out to be.
public sealed interface Artwork {

  record Drawing(Scene scene) implements Artwork {}

  /// A photograph or a painted picture, whose header was found to be sane; it is decoded when it is
  /// shown.
  ///
  /// @param url of the file
  /// @param width in its own pixels
  /// @param height in its own pixels
  record Photo(String url, int width, int height) implements Artwork {}
}
