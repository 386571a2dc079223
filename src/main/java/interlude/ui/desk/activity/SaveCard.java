package interlude.ui.desk.activity;

import interlude.content.parcel.DriveFault;
import interlude.session.Event;
import interlude.session.desk.ActivityBench.Saving;
import interlude.session.desk.ActivityEvent.TableAsked;
import interlude.session.desk.ActivityEvent.TableSaved;
import interlude.ui.desk.kit.DriveList;
import interlude.ui.desk.kit.Plaque;
import interlude.ui.desk.kit.Plaque.Mood;
import interlude.ui.kit.Icon;
import interlude.ui.kit.Look;
import interlude.ui.kit.Press;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way of the table to a drive: which one, and what became of it.
final class SaveCard extends VBox {
  private final Look look;
  private final Consumer<Event> send;

  SaveCard(Look look, Consumer<Event> send) {
    super(look.rem(.75));
    this.look = look;
    this.send = send;
    getStyleClass().add("save-card");
  }

  void show(Saving saving) {
    var words = look.words();
    getChildren().setAll(Press.flowing(words.get("desk.activity.save.to"), "t-answer"));
    switch (saving) {
      case Saving.Shut _, Saving.Looking _ -> {}
      case Saving.Choosing(var drives) -> {
        say("desk.activity.save.note");
        getChildren()
            .add(
                new DriveList(
                    look,
                    drives,
                    "save-on",
                    drive -> send.accept(new TableSaved(drive)),
                    () -> send.accept(new TableAsked())));
      }
      case Saving.Writing _ -> say("desk.activity.saving");
      case Saving.Written(var file) ->
          plaque(
              Mood.WELL,
              Icon.CHECK,
              words.get("desk.activity.saved.title"),
              words.get(
                  "desk.activity.saved",
                  file.getName(file.getNameCount() - 2).toString(),
                  String.valueOf(file.getFileName())));
      case Saving.Failed(var fault) ->
          plaque(Mood.WARNING, Icon.ALERT, words.get("desk.parcels.failed"), words.get(key(fault)));
    }
  }

  static String key(DriveFault fault) {
    return "desk.drive." + fault.name().toLowerCase(Locale.ROOT);
  }

  /// Instead of the question.
  private void plaque(Mood mood, Icon sign, String title, String lead) {
    var plaque = new Plaque(look, mood, sign, title, lead, List.of());
    VBox.setVgrow(plaque, Priority.ALWAYS);
    getChildren().setAll(plaque);
  }

  private void say(String key) {
    getChildren().add(Press.flowing(look.words().get(key), "t-body"));
  }
}
