package interlude.ui.desk;

import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Desk;
import interlude.session.desk.HealthWork;
import interlude.session.desk.Section;
import interlude.ui.desk.keyboard.DraftPanel;
import interlude.ui.desk.keyboard.KeyboardLayer;
import interlude.ui.desk.kit.SectionView;
import interlude.ui.desk.kit.Stage;
import interlude.ui.kit.Board;
import interlude.ui.kit.Look;
import interlude.ui.kit.ScreenView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The staff desk. A section's view is made when it is first opened.
public final class DeskView extends Pane implements ScreenView {
  private final Look look;
  private final Sections sections;
  private final Map<Section, SectionView> made = new EnumMap<>(Section.class);
  private final Rail rail;
  private final DeskHead head;
  private final Pane body = new Board();
  private final TroublePanel trouble;
  private final LeavingPanel leaving;
  private final KeyboardLayer keyboard;
  private final DraftPanel draft;
  private final Wiping wiping;

  public DeskView(Look look, Consumer<Event> send, Stage.Maker stages) {
    this.look = look;
    sections = new Sections(look, send, stages);
    rail = new Rail(look, send);
    head = new DeskHead(look, send);
    trouble = new TroublePanel(look, send);
    leaving = new LeavingPanel(look, send);
    keyboard = new KeyboardLayer(look, send);
    draft = new DraftPanel(look, send);
    wiping = new Wiping(look);
    getStyleClass().addAll("page", "desk");
    body.setPickOnBounds(false);
    getChildren().addAll(body, head, rail, trouble, leaving, keyboard, draft, wiping);
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(KioskState state) {
    if (!(state.screen() instanceof Desk desk)) {
      return;
    }
    var section = made.computeIfAbsent(desk.section(), sections::make);
    if (body.getChildren().isEmpty() || body.getChildren().getFirst() != section.node()) {
      section.node().setManaged(false);
      body.getChildren().setAll(section.node());
      layoutBody();
      section.node().applyCss();
    }
    rail.show(desk.section(), HealthWork.needy(state, desk));
    section.show(state, desk);
    head.show(state, desk, section);
    trouble.show(state, desk);
    leaving.setVisible(desk.closing());
    keyboard.show(desk.typing());
    draft.show(state.draft());
    int left = desk.secondsOfCleaning(state.now());
    wiping.show(left);
    wiping.setVisible(left > 0);
    boolean covered = left > 0 || desk.closing() || desk.typing().isOpen();
    List.of(body, head, rail).forEach(part -> part.setDisable(covered));
    leaving.setDisable(left > 0);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    var shape = new DeskShape(look, getWidth(), getHeight());
    place(rail, shape.rail());
    place(head, shape.head());
    place(body, shape.body());
    layoutBody();
    for (var over : List.of(trouble, leaving, keyboard, draft, wiping)) {
      over.resizeRelocate(0, 0, getWidth(), getHeight());
    }
  }

  private void layoutBody() {
    var room = new DeskShape(look, getWidth(), getHeight()).body();
    body.getChildren()
        .forEach(node -> node.resizeRelocate(0, 0, room.getWidth(), room.getHeight()));
  }

  private static void place(Region node, Rectangle2D room) {
    node.resizeRelocate(room.getMinX(), room.getMinY(), room.getWidth(), room.getHeight());
  }
}
