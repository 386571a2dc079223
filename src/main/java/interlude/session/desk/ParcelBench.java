package interlude.session.desk;

import interlude.config.Problem;
import interlude.config.edit.Edit;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.session.Setup;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/// At work on what comes in from drives and what goes out to them.
///
/// @param drives as they were when somebody last looked
/// @param looked whether somebody has looked yet
/// @param page of what lies open
/// @param shelf the page of the clinic's articles
public record ParcelBench(List<Drive> drives, boolean looked, int page, int shelf, Stage stage)
    implements Bench {
  static final ParcelBench CLEAR = new ParcelBench(List.of(), false, 0, 0, new Stage.Rest());

  public ParcelBench {
    drives = List.copyOf(drives);
  }

  /// How far the work has come.
  public sealed interface Stage {

    /// Nothing is being done: drives and articles are listed.
    record Rest() implements Stage {}

    /// Something on a drive is being unpacked and checked.
    record Looking(Path from) implements Stage {}

    record Found(Find find) implements Stage {}

    /// @param problems at least one
    record Refused(Path from, List<Problem> problems) implements Stage {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /// @param edits what is decided as soon as it is in
    record Bringing(Find find, List<Edit> edits) implements Stage {
      public Bringing {
        edits = List.copyOf(edits);
      }
    }

    /// @param setUp whether its set-up was taken too
    record Brought(Find find, boolean setUp) implements Stage {}

    /// @param article that something shall be done with; empty for the whole set-up
    /// @param sure whether it is asked once more if it should be deleted
    record Chosen(String article, boolean sure) implements Stage {}

    /// @param away whether it leaves this kiosk
    record Packing(String article, boolean away) implements Stage {}

    record Packed(String article, Path file, boolean away) implements Stage {}

    record Deleted(String article) implements Stage {}

    record Failed(DriveFault fault) implements Stage {}

    /// Whether an answer is waited for that changes what lies on the kiosk or on a drive.
    default boolean isBusy() {
      return this instanceof Bringing || this instanceof Packing;
    }
  }

  /// The articles that can be handed on: the clinic's own, then the others of its list.
  ///
  /// @param setup as it is going to be live
  public static List<String> shelved(Setup setup, Desk desk) {
    var ids = new LinkedHashSet<String>(setup.library().own());
    desk.ledger().config().featured().stream()
        .map(entry -> entry.article())
        .filter(setup.library().ids()::contains)
        .forEach(ids::add);
    return List.copyOf(ids);
  }

  /// A list that is another begins at its first page.
  ParcelBench with(List<Drive> seen) {
    boolean other = stage instanceof Stage.Rest && !seen.equals(drives);
    return new ParcelBench(seen, true, other ? 0 : page, shelf, stage);
  }

  ParcelBench at(Stage next) {
    return new ParcelBench(drives, looked, 0, shelf, next);
  }

  ParcelBench onPage(int turned) {
    return new ParcelBench(drives, looked, Math.max(0, turned), shelf, stage);
  }

  ParcelBench onShelf(int turned) {
    return new ParcelBench(drives, looked, page, Math.max(0, turned), stage);
  }
}
