package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import interlude.StagedKiosk;
import interlude.config.KioskConfig.Look.Theme;
import interlude.content.Explorer;
import interlude.content.ExplorerParts;
import interlude.session.Event;
import interlude.session.Explorers;
import interlude.ui.picture.PictureNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the explorer's picture shows and its words say, as the shipped file has it.
@ExtendWith(OnFxThread.class)
class ExplorerScreenTest {
  private static final String WALKED = "mind-and-body";

  private StagedKiosk kiosk;

  @BeforeEach
  void open() throws Exception {
    OnFxThread.call(() -> {
      kiosk = new ShippedScreens(1920, 1080, Theme.LIGHT, 100).kiosk();
      kiosk.send(new Event.HomePressed());
      tap(new Event.ExplorerOpened(WALKED));
      return null;
    });
  }

  private void tap(Event event) {
    kiosk.moment(Duration.ofSeconds(1));
    kiosk.send(event);
    kiosk.settle();
  }

  private void press(String id) {
    kiosk.moment(Duration.ofSeconds(1));
    ((Button) node(id)).fire();
    kiosk.settle();
  }

  private Node node(String id) {
    var node = kiosk.root().lookup("#" + id);
    assertNotNull(node, id);
    return node;
  }

  private Explorer explorer() {
    return Explorers.shown(kiosk.state());
  }

  private Explorer.Rule rule(String from, String to) {
    return explorer().rules().stream()
        .filter(rule -> rule.from().equals(from) && rule.to().equals(to))
        .findFirst()
        .orElseThrow();
  }

  private int place(String from, String to) {
    return explorer().rules().indexOf(rule(from, to));
  }

  private Node part(String id) {
    return all(kiosk.root())
        .filter(PictureNode.class::isInstance)
        .flatMap(picture -> ((PictureNode) picture).part(id).stream())
        .findFirst()
        .orElseThrow();
  }

  private Shape line(String from, String to) {
    return all(part(ExplorerParts.arrow(rule(from, to))))
        .filter(Shape.class::isInstance)
        .map(Shape.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(ExplorerScreenTest::all))
        : Stream.of(node);
  }

  private boolean reads(String words) {
    return all(kiosk.root())
        .anyMatch(label -> label instanceof Labeled text && text.getText().contains(words));
  }

  @Test
  void anArrowThickensWhereItActs() {
    double before = line("stress", "alarm").getStrokeWidth();
    press("up-stress");
    assertTrue(line("stress", "alarm").getStrokeWidth() > 2 * before);
    assertEquals(before, line("move", "alarm").getStrokeWidth());
    press("down-stress");
    assertEquals(before, line("stress", "alarm").getStrokeWidth());
  }

  @Test
  void anArrowThatNobodyIsSureOfIsDottedAndThin() {
    press("up-move");
    assertFalse(line("move", "guards").getStrokeDashArray().isEmpty());
    assertTrue(line("move", "mood").getStrokeDashArray().isEmpty());
    assertTrue(line("move", "guards").getStrokeWidth() < line("move", "mood").getStrokeWidth());
  }

  @Test
  void theBellDimsAndAGuardCellTires() {
    assertTrue(part("alarm-usual").isVisible());
    press("up-move");
    assertTrue(part("alarm-less").isVisible());
    assertFalse(part("alarm-usual").isVisible());
    press("down-sleep");
    assertTrue(part("guards-less").isVisible());
  }

  @Test
  void aBoardStandsHigherForMoreAndLowerForLess() {
    assertEquals(0, part("lever-calm").getTranslateY());
    press("up-calm");
    assertTrue(part("lever-calm").getTranslateY() < -10);
    press("down-calm");
    press("down-calm");
    assertTrue(part("lever-calm").getTranslateY() > 10);
    press("reset");
    assertEquals(0, part("lever-calm").getTranslateY());
  }

  @Test
  void whatTheSideIsThatNobodyStudiedItSays() {
    press("down-move");
    assertTrue(reads("did not look at this side"));
    assertTrue(part("mood-usual").isVisible());
  }

  @Test
  void everyStateCanBeReadAloud() {
    assertEquals("Turn up: Sleep. Now: Usual nights.", node("up-sleep").getAccessibleText());
    press("down-sleep");
    assertEquals("Turn up: Sleep. Now: Short nights.", node("up-sleep").getAccessibleText());
    assertTrue(picture().contains("Guard cells: tired."), picture());
    assertEquals(
        "From Sleep to Guard cells. Moderate · linked.",
        node("arrow-" + place("sleep", "guards")).getAccessibleText());
  }

  private String picture() {
    return all(kiosk.root())
        .filter(node -> node instanceof interlude.ui.kit.PictureFrame)
        .flatMap(node -> Optional.ofNullable(node.getAccessibleText()).stream())
        .filter(text -> text.startsWith(explorer().alt()))
        .findFirst()
        .orElse("");
  }

  @Test
  void onlyTheArrowsOfTheLeverLookedAtAndOfTheLoopCanBeTouched() {
    assertFalse(node("arrow-" + place("sleep", "guards")).isVisible());
    assertTrue(node("arrow-" + place("alarm", "mood")).isVisible());
    press("lever-sleep");
    assertTrue(node("arrow-" + place("sleep", "guards")).isVisible());
    assertFalse(node("arrow-" + place("calm", "mood")).isVisible());
  }

  @Test
  void anArrowOpensItsClaimAndItsSource() {
    press("lever-sleep");
    press("tile-" + place("sleep", "guards"));
    assertTrue(reads("One short night made guard cells less active."));
    assertTrue(reads("Irwin and others, 1994"));
    press("evidence");
    assertNotNull(kiosk.root().lookup("#sources-sheet"));
  }

  @Test
  void threeCorrectionsWait() {
    press("surprise-1");
    assertTrue(reads("About 1 in 4 people with depression show signs of it in blood."));
    press("close-claim");
    assertFalse(reads("About 1 in 4 people"));
    assertNull(kiosk.root().lookup("#close-claim"));
  }

  @Test
  void nothingIsMadeAnewUnderAFinger() {
    press("lever-stress");
    var tile = node("tile-" + place("stress", "alarm"));
    tap(new Event.Touched());
    assertSame(tile, node("tile-" + place("stress", "alarm")));
  }
}
