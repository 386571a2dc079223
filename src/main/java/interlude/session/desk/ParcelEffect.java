package interlude.session.desk;

import interlude.content.parcel.Drive;
import interlude.content.parcel.Parcel;
import java.nio.file.Path;
import java.time.LocalDate;

/// What is asked of the world where articles come in from drives and go out to them. Each may be
/// answered by [ParcelEvent.Failed].
public sealed interface ParcelEffect extends DeskEffect.OfSection {

  /// Answered by [ParcelEvent.DrivesSeen].
  record SeeDrives() implements ParcelEffect {}

  /// Answered by [ParcelEvent.LookedInto] or [ParcelEvent.Refused].
  record LookInto(Path from) implements ParcelEffect {}

  /// Answered by [ParcelEvent.IsIn].
  record BringIn(Parcel parcel) implements ParcelEffect {}

  /// Answered by [ParcelEvent.Packed].
  ///
  /// @param article empty for the whole set-up
  record HandOn(String article, Drive drive, LocalDate today, boolean away)
      implements ParcelEffect {}

  /// Answered by [ParcelEvent.IsGone].
  record Delete(String article) implements ParcelEffect {}

  /// Reads the articles anew. Answered by [interlude.session.Event.SetupLoaded].
  record ReloadSetup() implements ParcelEffect {}
}
