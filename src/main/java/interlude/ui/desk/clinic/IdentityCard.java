package interlude.ui.desk.clinic;

import interlude.config.edit.Edit;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.ClinicBench;
import interlude.session.desk.ClinicEvent;
import interlude.session.desk.Desk;
import interlude.session.desk.DeskEvent;
import interlude.session.desk.Typing;
import interlude.ui.desk.kit.Captioned;
import interlude.ui.desk.kit.PickOne;
import interlude.ui.desk.kit.PickOne.Choice;
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
  private static final int MOST_MARKS = 2;

  private final Look look;
  private final Consumer<Event> send;
  private final ValueRow name;
  private final ValueRow region;
  private final VBox marks = new VBox();
  private final PickOne<Boolean> sources;
  private final VBox languages;
  private String called = "";

  IdentityCard(Look look, Consumer<Event> send) {
    super(look.rem(.75));
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
    sources =
        new PickOne<>(
            look,
            List.of(
                new Choice<>(true, "sources-on", words.get("desk.clinic.sources.on")),
                new Choice<>(false, "sources-off", words.get("desk.clinic.sources.off"))),
            named -> send.accept(DeskEvent.Decided.on(new Edit.SourcesNamed(named))));
    languages = new VBox(look.rem(.5));
    getChildren()
        .addAll(
            name,
            region,
            new Captioned(look, words.get("desk.clinic.mark"), marks),
            new Captioned(look, words.get("desk.clinic.sources"), sources),
            new Captioned(look, words.get("desk.clinic.languages"), languages));
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
    marks.getChildren().setAll(marks(state, desk));
    sources.show(clinic.nameSources());
    languages.getChildren().setAll(new Tongues(look, send).rows(state, config));
  }

  /// The initials, and the last pictures that were the mark before.
  private PickOne<String> marks(KioskState state, Desk desk) {
    var files = new ArrayList<String>();
    files.add(desk.ledger().config().clinic().mark());
    files.add(state.config().clinic().mark());
    desk.ledger().before().reversed().forEach(then -> files.add(then.config().clinic().mark()));
    var choices = new ArrayList<Choice<String>>();
    choices.add(new Choice<>("", "mark-initials", look.words().get("desk.clinic.mark.none")));
    files.stream()
        .distinct()
        .filter(file -> !file.isEmpty())
        .limit(MOST_MARKS)
        .forEach(file ->
            choices.add(
                new Choice<>(
                    file, "mark-" + choices.size(), file.substring(file.lastIndexOf('/') + 1))));
    var pick =
        new PickOne<>(
            look, choices, file -> send.accept(DeskEvent.Decided.on(new Edit.MarkSet(file))));
    pick.show(desk.ledger().config().clinic().mark());
    return pick;
  }
}
