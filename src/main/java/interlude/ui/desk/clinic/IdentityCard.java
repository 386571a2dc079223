package interlude.ui.desk.clinic;

import interlude.config.KioskConfig;
import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Typing;
import interlude.ui.desk.kit.ChoiceTile;
import interlude.ui.desk.kit.Rows;
import interlude.ui.desk.kit.ValueRow;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// The clinic's name, mark, country and languages, and whether stories name people.
final class IdentityCard extends VBox {
  private static final int MOST = 60;

  private final Look look;
  private final Consumer<Event> send;
  private final ValueRow name;
  private final ValueRow region;
  private final Rows marks;
  private final Rows sources;
  private final VBox languages;
  private String called = "";

  IdentityCard(Look look, Consumer<Event> send) {
    super(look.rem(.5));
    this.look = look;
    this.send = send;
    var words = look.words();
    var press = new Press(look);
    var rename = press.tint(words.get("desk.clinic.change"), Icon.EDIT, this::rename);
    rename.setId("clinic-name");
    var move =
        press.tint(
            words.get("desk.clinic.change"),
            Icon.EDIT,
            () -> send.accept(new ClinicEvent.PageOpened(ClinicBench.Page.COUNTRIES)));
    move.setId("clinic-region");
    name = new ValueRow(look, words.get("desk.clinic.name"), List.of(rename));
    region = new ValueRow(look, words.get("desk.clinic.region"), List.of(move));
    marks = new Rows(look.rem(.5), 2, List.of());
    sources = new Rows(look.rem(.5), 2, List.of());
    languages = new VBox(look.rem(.5));
    getChildren()
        .addAll(
            name,
            region,
            Press.label(words.get("desk.clinic.mark"), "t-strong"),
            marks,
            Press.label(words.get("desk.clinic.sources"), "t-strong"),
            sources,
            Press.label(words.get("desk.clinic.languages"), "t-strong"),
            languages);
  }

  private void rename() {
    send.accept(new DeskEvent.TypingBegun(new Typing("name", called, MOST, Typing.Kind.WORDS)));
  }

  void show(KioskState state, Desk desk) {
    var config = desk.ledger().config();
    var clinic = config.clinic();
    var words = look.words();
    called = clinic.name();
    name.says(called);
    region.says(
        clinic.region().isEmpty()
            ? words.get("desk.clinic.region.none")
            : Countries.name(clinic.region(), words.language()));
    marks.set(marks(state, desk));
    sources.set(
        List.of(
            sources(true, config, "desk.clinic.sources.on"),
            sources(false, config, "desk.clinic.sources.off")));
    languages.getChildren().setAll(new Tongues(look, send).rows(state, config));
  }

  /// The initials, and every picture that was the mark before.
  private List<ChoiceTile> marks(KioskState state, Desk desk) {
    var files = new ArrayList<String>(List.of(""));
    desk.ledger().before().forEach(before -> files.add(before.config().clinic().mark()));
    files.add(state.config().clinic().mark());
    files.add(desk.ledger().config().clinic().mark());
    var tiles = new ArrayList<ChoiceTile>();
    for (var file : files.stream().distinct().toList()) {
      var tile =
          new ChoiceTile(
              look,
              file.isEmpty() ? "mark-initials" : "mark-" + tiles.size(),
              file.isEmpty()
                  ? look.words().get("desk.clinic.mark.none")
                  : file.substring(file.lastIndexOf('/') + 1),
              () -> send.accept(DeskEvent.Decided.on(new Edit.MarkSet(file))));
      tile.setOn(file.equals(desk.ledger().config().clinic().mark()));
      tiles.add(tile);
    }
    return tiles;
  }

  private ChoiceTile sources(boolean named, KioskConfig config, String key) {
    var tile =
        new ChoiceTile(
            look,
            named ? "sources-on" : "sources-off",
            look.words().get(key),
            () -> send.accept(DeskEvent.Decided.on(new Edit.SourcesNamed(named))));
    tile.setOn(config.clinic().nameSources() == named);
    return tile;
  }
}
