package interlude.session;

import interlude.session.desk.Desk;
import java.time.Duration;
import java.util.List;

/// What fills the window. A view is swapped only when the kind of screen changes.
public sealed interface Screen {

  /// The loop that runs while nobody is here.
  ///
  /// @param lap article ids of one round
  /// @param place which of them is shown
  /// @param since the uptime at which it came on
  record Attract(List<String> lap, int place, Duration since, boolean paused) implements Screen {
    public Attract {
      lap = List.copyOf(lap);
    }

    public String article() {
      return lap.isEmpty() ? "" : lap.get(place);
    }

    public String upNext() {
      return lap.isEmpty() ? "" : lap.get((place + 1) % lap.size());
    }
  }

  /// The street map, the other articles, and the routes.
  record Home() implements Screen {}

  /// The shelf of all topics, a page of cards at a time; which page, the visit knows.
  ///
  /// @param cards how many a page holds, as the view has measured
  record Topics(int cards) implements Screen {
    /// The most that a page holds: so many pictures are at hand at once, and as many ahead.
    public static final int MOST = 12;

    public Topics {
      cards = Math.clamp(cards, 1, MOST);
    }
  }

  /// One slide of an article.
  ///
  /// @param slide empty until the article's deck has been read
  /// @param route the slides to walk through; empty for all of them
  /// @param part which page of the slide, where large text needs more than one
  /// @param parts how many pages the slide needs, as the view has measured
  record Reader(String article, String slide, List<String> route, int part, int parts)
      implements Screen {
    public Reader {
      route = List.copyOf(route);
    }

    public static Reader at(String article, String slide, List<String> route) {
      return new Reader(article, slide, route, 0, 1);
    }
  }

  /// The quick check of an article's recap, one question a page.
  record Quiz(String article, String slide, int question) implements Screen {}

  /// The explorer of an article.
  ///
  /// @param from the slide that it was opened from; empty for home
  record Explorer(String article, String from) implements Screen {}

  /// What belongs to the staff; nothing that a visitor presses reaches it.
  sealed interface Staff extends Screen permits Pad, Desk {}

  /// The calm page: nothing can be shown but where to find help.
  record Outage() implements Screen {}
}
