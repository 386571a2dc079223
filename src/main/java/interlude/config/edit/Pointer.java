package interlude.config.edit;

import java.util.List;
import java.util.stream.Stream;

/// A JSON pointer as the names on the way (RFC 6901).
record Pointer(List<String> names) {

  Pointer {
    names = List.copyOf(names);
  }

  static Pointer of(String text) {
    return new Pointer(
        Stream.of(text.split("/", -1))
            .skip(1)
            .map(name -> name.replace("~1", "/").replace("~0", "~"))
            .toList());
  }

  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  String last() {
    return names.getLast();
  }
}
