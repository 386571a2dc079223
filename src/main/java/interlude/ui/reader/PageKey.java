package interlude.ui.reader;

import interlude.session.Screen;
import interlude.session.Walk;

/// Which page is shown: when it changes, another page comes.
record PageKey(String article, String slide, int part, int at, boolean hasDeck) {
  static final PageKey NONE = new PageKey("", "", -1, -1, false);

  static PageKey of(Screen.Reader reader, Walk walk) {
    return new PageKey(
        reader.article(), reader.slide(), reader.part(), walk.at(), !walk.slides().isEmpty());
  }

  /// 1 for onward, -1 for back, 0 for a cut.
  int directionFrom(PageKey other) {
    if (other.equals(NONE) || !article.equals(other.article) || hasDeck != other.hasDeck) {
      return 0;
    }
    return at > other.at || (at == other.at && part > other.part) ? 1 : -1;
  }
}
