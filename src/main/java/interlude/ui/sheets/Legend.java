package interlude.ui.sheets;

import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.session.KioskState;
import interlude.ui.kit.EvidenceChip;
import interlude.ui.kit.Fit;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.PictureFrame;
import interlude.ui.kit.Press;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// What the grades and marks mean: a plant that grows, three bars, a word, a line. The page's own
/// are set off.
final class Legend extends VBox {
  private static final Map<Evidence, String> PLANTS = new LinkedHashMap<>();

  static {
    PLANTS.put(Evidence.STRONG, "grow-strong.svg");
    PLANTS.put(Evidence.MODERATE, "grow-moderate.svg");
    PLANTS.put(Evidence.EARLY, "grow-early.svg");
    PLANTS.put(Evidence.NO_CLEAR_GAIN, "grow-no-gain.svg");
  }

  private final Look look;
  private final Map<String, PictureFrame> plants = new LinkedHashMap<>();
  private final Fit fit;

  Legend(Look look, List<Evidence> here, List<Mark> marksHere) {
    super(look.rem(.2));
    this.look = look;
    fit = new Fit(look, this);
    var title = Press.flowing(look.words().get("sources.title"), "t-sheet-title");
    VBox.setMargin(title, new Insets(0, 0, look.rem(.35), 0));
    getChildren().add(title);
    Pane rows = look.isPortrait() ? tiles() : this;
    PLANTS.forEach(
        (grade, file) -> rows.getChildren().add(level(grade, file, here.contains(grade))));
    here.stream()
        .filter(kind -> !PLANTS.containsKey(kind))
        .forEach(kind -> rows.getChildren().add(stamp(kind)));
    for (var mark : List.of(Mark.LINKED, Mark.CAUSES)) {
      rows.getChildren().add(kind(mark, marksHere.contains(mark)));
    }
  }

  private TilePane tiles() {
    var tiles = new TilePane(look.rem(.75), look.rem(.25));
    tiles.setPrefColumns(2);
    tiles.setPrefTileWidth(look.rem(14.5));
    tiles.setTileAlignment(Pos.CENTER_LEFT);
    getChildren().add(tiles);
    return tiles;
  }

  Fit fit() {
    return fit;
  }

  void show(KioskState state) {
    plants.forEach(
        (file, frame) -> frame.show(state.shelf().picture("", file), Map.of(), Map.of(), ""));
  }

  private HBox level(Evidence grade, String file, boolean here) {
    var plant = new PictureFrame(look);
    plant.setMinSize(look.rem(2.5), look.rem(2.9));
    plant.setMaxSize(look.rem(2.5), look.rem(2.9));
    plants.put(file, plant);
    return row(
        plant, EvidenceChip.icon(grade, look.rem(1)), "evidence." + EvidenceChip.key(grade), here);
  }

  private HBox stamp(Evidence kind) {
    return row(
        new Region(),
        EvidenceChip.icon(kind, look.rem(1)),
        "evidence." + EvidenceChip.key(kind),
        true);
  }

  private HBox kind(Mark mark, boolean here) {
    var icon = (mark == Mark.LINKED ? Icon.CHAIN : Icon.CAUSES).node(look.rem(1));
    return row(new Region(), icon, "mark-name." + EvidenceChip.key(mark), here);
  }

  private HBox row(Region plant, Node icon, String key, boolean here) {
    var words = look.words();
    plant.setMinWidth(look.rem(2.5));
    var name = new HBox(look.rem(.4), icon, Press.label(words.get(key), "t-level"));
    name.setAlignment(Pos.CENTER_LEFT);
    if (here) {
      name.getChildren().add(Press.label(words.get("sources.this-page"), "t-micro", "here-tag"));
    }
    var texts = new VBox(name, Press.flowing(words.get(key + ".line"), "t-label"));
    texts.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(look.rem(.6), plant, texts);
    row.setPadding(new Insets(look.rem(.3), look.rem(.6), look.rem(.35), look.rem(.4)));
    row.getStyleClass().add(here ? "level-here" : "level");
    return row;
  }
}
