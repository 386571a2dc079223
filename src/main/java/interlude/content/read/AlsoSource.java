package interlude.content.read;

import interlude.content.Also;
import interlude.content.Play;
import java.util.Set;

/// The second rule in a picture, as `also` of a `try` block says it: a kind and things to touch,
/// under the invitation of the first.
final class AlsoSource {
  private static final Set<String> KNOWN = Set.of("kind", "start", "at");

  private AlsoSource() {}

  /// @param first what the picture goes by besides
  /// @param spots what there is to touch before
  static Also read(Form form, Play.Kind first, int spots) {
    if (!form.has("also")) {
      return Also.NONE;
    }
    var also = form.form("also");
    also.only(KNOWN);
    var kind = also.choice("kind", Play.Kind.class, Play.Kind.SPOTS);
    if (kind == Play.Kind.PACE || first == Play.Kind.PACE) {
      form.faultOf(
          "also", "A guide needs the picture for itself.", "Take also out, or write another kind.");
    }
    int count = also.forms("at").size();
    if (count == 0) {
      also.faultOf("at", "There is nothing to touch.", PlaySource.WRITE_AT);
    }
    int start = start(also, kind, count);
    return new Also(kind, spots, start < 0 ? start : spots + start);
  }

  /// @return the place of a slider that is chosen at first, counted from 0; -1 for other kinds
  static int start(Form form, Play.Kind kind, int count) {
    if (kind != Play.Kind.SLIDER) {
      if (form.has("start")) {
        form.faultOf("start", "Only a slider has a place to start at.", "Take start out.");
      }
      return -1;
    }
    var written = form.wordsOr("start", "1");
    int start = written.matches("[0-9]{1,3}") ? Integer.parseInt(written) : 0;
    if (count > 0 && (start < 1 || start > count)) {
      form.faultOf(
          "start",
          "The slider has no stop " + written + ".",
          "Write a number from 1 to " + count + ".");
    }
    return start - 1;
  }
}
