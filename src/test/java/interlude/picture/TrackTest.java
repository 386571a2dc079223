package interlude.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrackTest {
  private static Track track(String d) {
    return of("<path id=\"lane\" class=\"n\" d=\"" + d + "\"/>", "lane").orElseThrow();
  }

  private static Optional<Track> of(String body, String id) {
    return Track.of(Svg.scene(body), id);
  }

  private static void isAt(double x, double y, Track.Point point) {
    assertEquals(x, point.x(), .5);
    assertEquals(y, point.y(), .5);
  }

  @Test
  void measuresTheWay() {
    var track = track("M0,0L30,0L30,40");
    assertEquals(70, track.length());
    isAt(0, 0, track.at(0));
    isAt(30, 5, track.at(.5));
    isAt(30, 40, track.at(1));
    isAt(30, 40, track.at(2));
  }

  @Test
  void followsCurvesAndComesBack() {
    isAt(50, 75, track("M0,0C0,100 100,100 100,0").at(.5));
    isAt(0, 0, track("M0,0L10,0L10,10Z").at(1));
  }

  @Test
  void countsTheFirstPieceOnly() {
    assertEquals(10, track("M0,0L10,0M50,50L90,90").length());
  }

  @Test
  void knowsTheNearestPoint() {
    assertEquals(.25, track("M0,0L100,0").nearest(25, 40), .003);
    assertEquals(0, track("M0,0L100,0").nearest(-9, 1));
    assertEquals(1, track("M0,0L100,0").nearest(500, 1));
  }

  @Test
  void standsInTheUnitsOfTheView() {
    var inside =
        "<g transform=\"translate(10,20)\"><path id=\"lane\" class=\"n\""
            + " transform=\"scale(2)\" d=\"M0,0L10,0\"/></g>";
    isAt(30, 20, of(inside, "lane").orElseThrow().at(1));
  }

  @Test
  void isNothingButALineThatLeadsSomewhere() {
    assertTrue(of("<path id=\"lane\" class=\"n\" d=\"M5,5\"/>", "lane").isEmpty());
    assertTrue(of("<circle id=\"lane\" class=\"n\" r=\"5\"/>", "lane").isEmpty());
    assertTrue(of("<path id=\"lane\" class=\"n\" d=\"M0,0L10,0\"/>", "other").isEmpty());
  }
}
