package interlude.ui.desk.featured;

import interlude.session.Event;
import interlude.session.desk.FeaturedBench.Picker;
import interlude.session.desk.Roster;
import interlude.ui.kit.Look;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What lies under the head of the open row: its tiles, or what picks one thing. Made anew when
/// another row is opened or another thing is picked.
final class Opened {
  private final Look look;
  private final Consumer<Event> send;
  private String article = "";
  private Picker picker = Picker.NONE;
  private Region node = new Region();

  Opened(Look look, Consumer<Event> send) {
    this.look = look;
    this.send = send;
  }

  Region show(Glance now, Roster.Row row) {
    if (!row.id().equals(article) || now.bench().picker() != picker) {
      article = row.id();
      picker = now.bench().picker();
      node = made();
    }
    switch (node) {
      case Editor editor -> editor.show(now, row);
      case HoursPanel hours -> hours.show(now);
      case DwellPanel dwell -> dwell.show(now, row);
      case DayPanel days -> days.show(now, row);
      default -> {}
    }
    return node;
  }

  private Region made() {
    return switch (picker) {
      case NONE -> new Editor(look, send, article);
      case HOURS -> new HoursPanel(look, send);
      case DWELL -> new DwellPanel(look, send, article);
      case FROM, UNTIL, CLOSED -> new DayPanel(look, send, article, picker);
    };
  }

  /// How high it would like to be.
  double wished() {
    return node instanceof DayPanel days ? days.wished() : Editor.high(look);
  }
}
