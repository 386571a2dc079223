package interlude.session.desk;

import interlude.config.Problem;
import interlude.content.parcel.Drive;
import interlude.content.parcel.DriveFault;
import interlude.session.StaffEvent.Answer;
import interlude.session.StaffEvent.Press;
import java.nio.file.Path;
import java.util.List;

/// What can happen where articles come in from drives and go out to them.
public sealed interface ParcelEvent extends DeskEvent.OfSection {

  /// Which drives are there now?
  record DrivesAsked() implements ParcelEvent, Press {}

  record PageTurned(int page) implements ParcelEvent, Press {}

  record ShelfTurned(int page) implements ParcelEvent, Press {}

  /// Back to the drives and the articles.
  record Left() implements ParcelEvent, Press {}

  record OfferOpened(Path from) implements ParcelEvent, Press {}

  record BroughtIn() implements ParcelEvent, Press {}

  /// The set-up that was found is taken, and its articles with it.
  record SetUpTaken() implements ParcelEvent, Press {}

  /// @param article empty for the whole set-up
  record ArticleChosen(String article) implements ParcelEvent, Press {}

  /// @param away whether it shall leave this kiosk
  record HandedOn(Drive drive, boolean away) implements ParcelEvent, Press {}

  record DeletionAsked(boolean asked) implements ParcelEvent, Press {}

  record Deleted() implements ParcelEvent, Press {}

  // the world
  record DrivesSeen(List<Drive> drives) implements ParcelEvent, Answer {
    public DrivesSeen {
      drives = List.copyOf(drives);
    }
  }

  record LookedInto(Find find) implements ParcelEvent, Answer {}

  record Refused(Path from, List<Problem> problems) implements ParcelEvent, Answer {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// It lies among the clinic's own articles.
  record IsIn() implements ParcelEvent, Answer {}

  record Packed(Path file) implements ParcelEvent, Answer {}

  /// It no longer lies among the clinic's own articles.
  record IsGone(String article) implements ParcelEvent, Answer {}

  /// Nothing has changed.
  record Failed(DriveFault fault) implements ParcelEvent, Answer {}
}
