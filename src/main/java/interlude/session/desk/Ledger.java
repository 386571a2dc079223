package interlude.session.desk;

import interlude.config.KioskConfig;
import interlude.config.edit.Edit;
import interlude.config.edit.Edition;
import interlude.config.save.Saving;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// What has been decided in this desk visit: the config as it is now, those before it for undoing,
/// and how saving stands. Every decision saves at once.
///
/// @param edition as the file holds it; [#NOTHING] until it has been read
/// @param before those of this visit, the latest last
/// @param waiting what was decided while an earlier decision was being saved
public record Ledger(Edition edition, List<Edition> before, Standing standing, List<Edit> waiting) {
  private static final Edition NOTHING = new Edition("", KioskConfig.PLAIN);

  static final Ledger CLOSED = new Ledger(NOTHING, List.of(), new Standing.Quiet(), List.of());

  public Ledger {
    before = List.copyOf(before);
    waiting = List.copyOf(waiting);
  }

  static Ledger of(Edition edition) {
    return new Ledger(edition, List.of(), new Standing.Quiet(), List.of());
  }

  public KioskConfig config() {
    return edition.config();
  }

  /// The config as it will be once all that was decided has been saved, as far as the loop goes: a
  /// slow disk keeps nobody waiting, and a second tap builds on the first.
  public KioskConfig expected() {
    return standing instanceof Standing.Underway(var edits)
        ? Expected.after(Expected.after(config(), edits), waiting)
        : config();
  }

  /// Whether the config has been read, so that something can be decided.
  public boolean isOpen() {
    return !edition.text().isEmpty();
  }

  public boolean canUndo() {
    return !before.isEmpty() && !(standing instanceof Standing.Underway);
  }

  boolean isSaving() {
    return standing instanceof Standing.Underway;
  }

  Ledger underway(List<Edit> edits) {
    return new Ledger(edition, before, new Standing.Underway(edits), List.of());
  }

  Ledger waiting(List<Edit> more) {
    var all = new ArrayList<>(waiting);
    all.addAll(more);
    return new Ledger(edition, before, standing, all);
  }

  /// What became of saving.
  ///
  /// @param edits what was to be saved; empty for going back
  Ledger answered(Saving saving, List<Edit> edits, LocalDateTime at) {
    return answered(saving, edits, edits.isEmpty() ? shorter() : longer(), at);
  }

  /// What became of going back to a config of the past, which can be undone like any decision.
  Ledger returned(Saving saving, LocalDateTime at) {
    return answered(saving, List.of(), longer(), at);
  }

  /// @param then those before it, if it was saved
  private Ledger answered(Saving saving, List<Edit> edits, List<Edition> then, LocalDateTime at) {
    return switch (saving) {
      case Saving.Saved(var now, var place) ->
          new Ledger(now, then, new Standing.Saved(at, place), waiting);
      case Saving.Merged(var now, _, var theirs) ->
          new Ledger(now, then, new Standing.Merged(at, theirs), waiting);
      case Saving.Refused _, Saving.Unsound _, Saving.Broken _, Saving.Failed _ ->
          new Ledger(edition, before, new Standing.Stuck(saving, edits), waiting);
    };
  }

  private List<Edition> longer() {
    var longer = new ArrayList<>(before);
    longer.add(edition);
    return longer;
  }

  private List<Edition> shorter() {
    return before.isEmpty() ? before : before.subList(0, before.size() - 1);
  }

  /// What could not be saved is given up.
  Ledger givenUp() {
    return new Ledger(edition, before, new Standing.Quiet(), List.of());
  }

  /// Goes on from what somebody else has written.
  Ledger from(Edition theirs) {
    return new Ledger(theirs, before, new Standing.Quiet(), List.of());
  }
}
