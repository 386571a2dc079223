package interlude.ui.desk.clinic;

import interlude.config.CrisisTable;
import interlude.session.Event;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.Section;
import interlude.ui.desk.kit.ChoiceTile;
import interlude.ui.desk.kit.Rows;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The countries to choose from, a page at a time.
final class CountryList extends VBox {
  private static final int A_PAGE = 18;

  private final Look look;
  private final Consumer<Event> send;
  private final List<String> codes;
  private final Rows rows;
  private final Label place = Press.label("", "t-label");
  private final Button up;
  private final Button down;
  private int turned;

  CountryList(Look look, Consumer<Event> send) {
    super(look.rem(.8));
    this.look = look;
    this.send = send;
    var words = look.words();
    var press = new Press(look);
    codes = Countries.all(words.language());
    rows = new Rows(look.rem(.5), look.isPortrait() ? 2 : 3, List.of());
    up = press.round(words.get("desk.clinic.up"), Icon.UP, () -> turn(-1));
    down = press.round(words.get("desk.clinic.down"), Icon.DOWN, () -> turn(1));
    up.setId("countries-up");
    down.setId("countries-down");
    var none =
        press.tint(
            words.get("desk.clinic.region.none"),
            Icon.NO_GAIN,
            () -> send.accept(new ClinicEvent.CountryPicked("")));
    none.setId("country-none");
    var back =
        press.tint(
            words.get("desk.clinic.back"),
            Icon.BACK,
            () -> send.accept(new ClinicEvent.PageOpened(ClinicBench.Page.ALL)));
    back.setId("countries-back");
    var foot = new HBox(look.rem(.6), back, none, up, down, place);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Press.flowing(words.get("desk.clinic.region.lead"), "t-body"), rows, foot);
  }

  private void turn(int by) {
    send.accept(new ClinicEvent.CountriesTurned(turned + by));
  }

  void show(Desk desk) {
    var chosen = desk.ledger().config().clinic().region();
    int pages = (codes.size() + A_PAGE - 1) / A_PAGE;
    turned = Math.min(pages - 1, desk.bench(Section.CLINIC, ClinicBench.class).turned());
    var tiles = new ArrayList<ChoiceTile>();
    for (var code : codes.subList(turned * A_PAGE, Math.min(codes.size(), (turned + 1) * A_PAGE))) {
      var tile =
          new ChoiceTile(
              look,
              "country-" + code,
              Countries.name(code, look.words().language()),
              CrisisTable.shipped().emergency(code).stream().findFirst().orElse(""),
              () -> send.accept(new ClinicEvent.CountryPicked(code)));
      tile.setOn(code.equals(chosen) || code.equals("UK") && chosen.equals("GB"));
      tiles.add(tile);
    }
    rows.set(tiles);
    up.setDisable(turned == 0);
    down.setDisable(turned == pages - 1);
    place.setText(look.words().get("desk.clinic.page", turned + 1, pages));
  }
}
