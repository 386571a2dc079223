package interlude.ui.explorer;

import interlude.content.Explorer;
import interlude.content.ExplorerParts;
import interlude.content.Level;
import interlude.content.Swing;
import interlude.picture.Artwork;
import interlude.session.Event;
import interlude.session.Exploration;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;

/// The explorer's picture, with its levers, the names of what answers, and a mark on each arrow
/// that can be asked.
final class LoopPicture extends Pane {
  private final Look look;
  private final Explorer explorer;
  private final PictureFrame picture;
  private final Boards boards;
  private final List<LeverControls> levers = new ArrayList<>();
  private final List<AnswerPlate> plates = new ArrayList<>();
  private final List<ArrowMark> marks = new ArrayList<>();

  LoopPicture(Look look, Consumer<Event> send, Explorer explorer) {
    this.look = look;
    this.explorer = explorer;
    picture = new PictureFrame(look);
    boards = new Boards(look.calm());
    explorer.levers().forEach(lever -> levers.add(new LeverControls(look, send, lever)));
    explorer.answers().forEach(answer -> plates.add(new AnswerPlate(look, answer)));
    for (int i = 0; i < explorer.rules().size(); i++) {
      marks.add(new ArrowMark(look, send, explorer, i));
    }
    getChildren().add(picture);
    getChildren().addAll(plates);
    levers.forEach(lever -> getChildren().addAll(lever.targets()));
    marks.forEach(mark -> getChildren().add(mark.target()));
  }

  /// @param moved whether a hand has done it, so that it is seen to move
  void show(Optional<Artwork> artwork, Exploration exploration, Swing swing, boolean moved) {
    var labels =
        explorer.levers().stream()
            .collect(Collectors.toMap(Explorer.Lever::id, Explorer.Lever::name));
    picture.show(
        artwork, labels, Map.of(), explorer.alt() + " " + Telling.states(look, swing, explorer));
    picture
        .drawing()
        .ifPresent(drawing -> {
          boards.show(drawing, explorer, swing, moved);
          explorer
              .answers()
              .forEach(answer -> {
                for (var level : Level.values()) {
                  drawing
                      .part(ExplorerParts.look(answer.id(), level))
                      .ifPresent(node -> node.setVisible(level == swing.level(answer.id())));
                }
              });
          new Arrows(drawing, exploration, swing).show(explorer.rules());
        });
    levers.forEach(lever -> lever.show(exploration));
    plates.forEach(plate -> plate.show(swing));
    marks.forEach(mark -> mark.show(explorer, exploration));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    picture.resizeRelocate(0, 0, getWidth(), getHeight());
    picture.layout();
    levers.forEach(lever -> lever.lay(picture));
    plates.forEach(plate -> plate.lay(picture, look));
    marks.forEach(mark -> mark.lay(picture));
  }
}
