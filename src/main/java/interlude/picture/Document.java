package interlude.picture;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A picture file as a tree of elements, and the path data read from it so far: a part that is used
/// often is read once. Safe to share between threads.
///
/// @param file as problems name it
record Document(
    String file,
    Element root,
    Map<String, Element> ids,
    ConcurrentHashMap<String, PathData> paths) {

  Optional<Element> find(String id) {
    return Optional.ofNullable(ids.get(id));
  }

  PathData path(String data) {
    return paths.computeIfAbsent(data, PathReader::read);
  }
}
