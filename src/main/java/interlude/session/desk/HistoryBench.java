package interlude.session.desk;

import interlude.config.disk.Fault;
import interlude.config.edit.Edition;
import java.util.List;
import java.util.Optional;

/// At work on every config there was.
///
/// @param pasts the newest first
/// @param open the number of the one that is looked at; 0 for the newest
/// @param first the place of the first one in the list that is shown
/// @param withNow whether it is compared with what is live now
/// @param sentence the place of the first sentence that is shown
/// @param asked whether it is asked once more if we should go back
/// @param returning the number of the one that we are going back to; 0 for none
/// @param copy the copy in the kiosk's own folder
public record HistoryBench(
    List<Past> pasts,
    int open,
    int first,
    boolean withNow,
    int sentence,
    boolean asked,
    int returning,
    Copy copy)
    implements Bench {

  /// The copy that is in the place of the clinic's file.
  ///
  /// @param exists whether there is one
  /// @param file what the clinic's file says; empty if it cannot be used
  /// @param asked whether it is asked once more if it should be given up
  /// @param fault why it could not be given up
  public record Copy(boolean exists, Optional<Edition> file, boolean asked, Optional<Fault> fault) {
    static final Copy NONE = new Copy(false, Optional.empty(), false, Optional.empty());

    Copy asked(boolean once) {
      return new Copy(exists, file, once && file.isPresent(), Optional.empty());
    }

    Copy failed(Fault why) {
      return new Copy(exists, file, false, Optional.of(why));
    }
  }

  static final HistoryBench CLEAR =
      new HistoryBench(List.of(), 0, 0, false, 0, false, 0, Copy.NONE);

  public HistoryBench {
    pasts = List.copyOf(pasts);
  }

  /// The one that is looked at; empty where there is none.
  public Optional<Past> opened() {
    return find(open).or(() -> pasts.stream().findFirst());
  }

  Optional<Past> find(int number) {
    return pasts.stream().filter(past -> past.number() == number).findFirst();
  }

  HistoryBench read(List<Past> all, Copy found) {
    int last = Math.max(0, all.size() - 1);
    return new HistoryBench(
        all, open, Math.min(first, last), withNow, sentence, false, returning, found);
  }

  HistoryBench opened(int number) {
    return new HistoryBench(pasts, number, first, false, 0, false, returning, copy.asked(false));
  }

  HistoryBench from(int place) {
    return new HistoryBench(
        pasts, open, Math.max(0, place), withNow, sentence, asked, returning, copy);
  }

  HistoryBench compared(boolean now) {
    return new HistoryBench(pasts, open, first, now, 0, false, returning, copy);
  }

  HistoryBench sentencesFrom(int place) {
    return new HistoryBench(
        pasts, open, first, withNow, Math.max(0, place), asked, returning, copy);
  }

  /// What going back would change is shown with the question.
  HistoryBench asked(boolean once) {
    return new HistoryBench(
        pasts, open, first, once || withNow, once ? 0 : sentence, once, returning, copy);
  }

  HistoryBench returning(int number) {
    return new HistoryBench(pasts, open, first, withNow, sentence, false, number, copy);
  }

  HistoryBench with(Copy other) {
    return new HistoryBench(pasts, open, first, withNow, sentence, asked, returning, other);
  }
}
