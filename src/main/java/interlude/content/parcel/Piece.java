package interlude.content.parcel;

import java.io.IOException;
import java.io.InputStream;

/// One file of a parcel, as it claims to be.
///
/// @param name with `/` between folders
/// @param size in bytes; it is counted again when the file is read
/// @param ordinary neither a link nor a device
/// @param locked with a password
/// @param source opens its content
record Piece(String name, long size, boolean ordinary, boolean locked, Source source) {
  interface Source {
    InputStream open() throws IOException;
  }

  Piece named(String other) {
    return new Piece(other, size, ordinary, locked, source);
  }

  /// The part after the last `/`.
  String file() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// The part before it; empty at the top.
  String folder() {
    return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
  }
}
