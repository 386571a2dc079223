package interlude.ui.desk.parcels;

import interlude.config.Problem;
import interlude.session.Event;
import interlude.session.KioskState;
import interlude.session.desk.Find;
import interlude.session.desk.ParcelBench.Stage;
import interlude.session.desk.ParcelEvent.BroughtIn;
import interlude.session.desk.ParcelEvent.PageTurned;
import interlude.session.desk.ParcelEvent.SetUpTaken;
import interlude.ui.desk.kit.Mending;
import interlude.ui.desk.kit.Sayings;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was found inside: its articles, what could be better, what its set-up would change; or why
/// it cannot come in.
final class FindCard {
  private final Look look;
  private final Consumer<Event> send;
  private final Card card;

  FindCard(Look look, Consumer<Event> send, Card card) {
    this.look = look;
    this.send = send;
    this.card = card;
  }

  void show(KioskState state, Find find, int page) {
    var words = look.words();
    card.begin(
        words.get("desk.parcels.found", find.articles().size()),
        String.valueOf(find.from().getFileName()));
    find.articles().forEach(glance -> card.row(article(find, glance)));
    if (find.hasSetUp()) {
      setUp(state, find);
    }
    if (!find.parcel().remarks().isEmpty()) {
      card.row(
          Press.flowing(
              words.get("desk.parcels.remarks", find.parcel().remarks().size()), "t-strong"));
      find.parcel().remarks().forEach(remark -> card.row(problem(remark)));
    }
    foot(find);
    card.end(page, PageTurned::new);
  }

  private void setUp(KioskState state, Find find) {
    var words = look.words();
    card.row(
        Press.flowing(
            words.get(
                find.edits().isEmpty() ? "desk.parcels.start.same" : "desk.parcels.start.changes"),
            "t-strong"));
    for (var edit : find.edits()) {
      var said = new Sayings(words, id -> title(state, find, id)).of(edit.said());
      card.row(Press.flowing(said, "t-parcel-change"));
    }
  }

  private String title(KioskState state, Find find, String id) {
    var language = look.words().language();
    return find.articles().stream()
        .filter(glance -> glance.id().equals(id))
        .map(glance -> glance.title().in(language))
        .findFirst()
        .or(() -> state.known(id).map(article -> article.title().in(language)))
        .orElse(id);
  }

  private void foot(Find find) {
    var words = look.words();
    var press = new Press(look);
    var row = new HBox(look.rem(.6));
    if (!find.edits().isEmpty()) {
      card.foot(Press.flowing(words.get("desk.parcels.start.note"), "t-label-muted"));
      var start =
          press.tint(
              words.get("desk.parcels.start"), Icon.SLIDERS, () -> send.accept(new SetUpTaken()));
      start.setId("start-from");
      row.getChildren().add(start);
    } else {
      card.foot(Press.flowing(words.get("desk.parcels.bring.note"), "t-label-muted"));
    }
    if (!find.articles().isEmpty()) {
      var bring =
          press.primary(
              words.get("desk.parcels.bring"),
              Icon.SAVE,
              false,
              () -> send.accept(new BroughtIn()));
      bring.setId("bring-in");
      row.getChildren().add(bring);
    }
    card.foot(row);
  }

  private Region article(Find find, Find.Glance glance) {
    var rows = new Rows(look);
    var title = glance.title().in(look.words().language());
    var line =
        rows.line(
            rows.picture(glance.picture(), title, find.articles().size() > 2 ? 3.2 : 5.6),
            title,
            look.words().get(glance.again() ? "desk.parcels.replaces" : "desk.parcels.new"));
    line.getStyleClass().add("parcel-line");
    return line;
  }

  void show(Stage.Refused refused, int page) {
    var words = look.words();
    card.begin(
        words.get("desk.parcels.refused"),
        words.get("desk.parcels.refused.lead", refused.problems().size()));
    refused.problems().forEach(problem -> card.row(problem(problem)));
    card.end(page, PageTurned::new);
  }

  private Region problem(Problem problem) {
    var place = problem.place().isEmpty() ? List.<Region>of() : List.of(place(problem.place()));
    var mending = Mending.of(problem, look.words());
    var texts = new VBox(look.rem(.15), Press.flowing(mending.what(), "t-strong"));
    texts.getChildren().add(Press.flowing(mending.remedy(), "t-parcel-change"));
    if (!mending.exact().isEmpty()) {
      texts.getChildren().add(Press.flowing(mending.exact(), "t-label-muted"));
    }
    texts.getChildren().addAll(place);
    HBox.setHgrow(texts, javafx.scene.layout.Priority.ALWAYS);
    var row = new HBox(look.rem(.7), Icon.ALERT.node(look.rem(1.1)), texts);
    row.getStyleClass().addAll("parcel-line", "desk-trouble", "flagged");
    return row;
  }

  private static Region place(String place) {
    return Press.flowing(place, "t-label-muted");
  }
}
