package interlude.ui.sheets;

import interlude.session.Event;
import interlude.session.Idle;
import interlude.session.KioskState;
import interlude.session.Sheet;
import interlude.ui.kit.Board;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Lettered;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// "Still there?" over everything: a ring that empties, and two ways on. Any touch but "Start
/// again" goes on reading.
public final class StillThere extends Pane {
  private final Look look;
  private final Region dim = new Region();
  private final Pane sheet = new Board();
  private final Countdown ring;
  private final VBox words;
  private final Fit fit;
  private final PictureFrame peep;
  private final Button still;
  private final Button again;
  private List<Bounds> below = List.of();
  private boolean shown;

  public StillThere(Look look, Consumer<Event> send) {
    this.look = look;
    var text = look.words();
    dim.getStyleClass().add("dim");
    sheet.getStyleClass().add("sheet");
    ring = new Countdown(look);
    words =
        new VBox(
            look.rem(.75),
            Press.flowing(text.get("still.title"), "t-still-title"),
            Press.flowing(text.get("still.lead"), "t-lead"));
    fit = new Fit(look, words);
    peep = new PictureFrame(look);
    peep.setMouseTransparent(true);
    var press = new Press(look);
    still = Press.bare("primary", text.get("still.stay"), () -> send.accept(new Event.Touched()));
    still.setGraphic(Press.label(text.get("still.stay"), "t-still-stay"));
    still.setId("still-reading");
    again =
        press.quiet(
            text.get("still.again"), Icon.REPLAY, () -> send.accept(new Event.StartAgainPressed()));
    again.setId("start-again");
    sheet.getChildren().addAll(ring, words, still, again);
    getChildren().addAll(dim, peep, sheet);
    setVisible(false);
    setId("still-there");
  }

  /// @param page what lies under it
  public void show(KioskState state, Idle.Phase phase, Node page) {
    boolean warns = phase instanceof Idle.Phase.Warning;
    setVisible(warns);
    if (phase instanceof Idle.Phase.Warning warning) {
      boolean figures = state.visit().sheet() != Sheet.HELP;
      double full = state.config().idle().warning().toMillis();
      ring.show(warning.seconds(), warning.left().toMillis() / full, figures);
      peep.show(state.shelf().picture("", "peep.svg"), Map.of(), Map.of(), "");
      if (!shown) {
        below = Lettered.in(page).map(this::sceneToLocal).toList();
        requestLayout();
        layout();
        still.requestFocus();
      }
    }
    shown = warns;
  }

  @Override
  protected void layoutChildren() {
    dim.resizeRelocate(0, 0, getWidth(), getHeight());
    double high = look.rem(look.isPortrait() ? 27 : 18.5);
    high = Math.min(high, getHeight());
    double top = getHeight() - high;
    sheet.resizeRelocate(0, top, getWidth(), high);
    layPeep(top);
    if (look.isPortrait()) {
      portrait();
    } else {
      landscape();
    }
  }

  /// The guard peeps over the edge where it hides no words; where there is no such place it stays
  /// away.
  private void layPeep(double top) {
    double wide = look.rem(13);
    double high = look.rem(7);
    double y = top - high + look.rem(1.3);
    double end = getWidth() - look.rem(5.8333) - wide;
    var place =
        DoubleStream.of(end, look.rem(5.8333), (end + look.rem(5.8333)) / 2)
            .mapToObj(x -> new BoundingBox(x, y, wide, high))
            .filter(box -> below.stream().noneMatch(box::intersects))
            .findFirst();
    peep.setVisible(place.isPresent());
    place.ifPresent(
        box -> peep.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
  }

  private void landscape() {
    double width = getWidth();
    double stayWide = Math.max(look.rem(18.6667), still.prefWidth(-1));
    double stayX = width - look.rem(3) - stayWide;
    still.resizeRelocate(stayX, look.rem(2.5), stayWide, look.rem(5));
    again.resizeRelocate(
        stayX + (stayWide - again.prefWidth(-1)) / 2,
        look.rem(8.25),
        again.prefWidth(-1),
        look.rem(3));
    double ringSize = look.rem(10);
    ring.setVisible(ringSize > 0);
    ring.resizeRelocate(look.rem(3), look.rem(2.5), ringSize, ringSize);
    double x = look.rem(3) + ringSize + (ringSize > 0 ? look.rem(4.5) : 0);
    double wide = Math.max(1, stayX - look.rem(2) - x);
    words.resizeRelocate(x, look.rem(2.5), wide, fit.within(wide, look.rem(11)));
  }

  private void portrait() {
    double width = getWidth() - look.rem(6);
    ring.resizeRelocate(look.rem(3), look.rem(2), look.rem(8), look.rem(8));
    double x = look.rem(13);
    double wide = Math.max(1, getWidth() - look.rem(3) - x);
    words.resizeRelocate(x, look.rem(2), wide, fit.within(wide, look.rem(10)));
    still.resizeRelocate(look.rem(3), look.rem(12.5), width, look.rem(5));
    again.resizeRelocate(
        look.rem(3) + (width - again.prefWidth(-1)) / 2,
        look.rem(18.5),
        again.prefWidth(-1),
        look.rem(3));
  }
}
