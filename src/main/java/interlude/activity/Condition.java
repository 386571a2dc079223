package interlude.activity;

import java.time.LocalDate;

/// Whether the counts can be read, and since when they are counted if they once could not.
///
/// @param since the day on which counting began anew; [LocalDate#MIN] where it never did
/// @param aside the folder in which the counts of before lie; empty where there are none
/// @param readable whether they can be read now
public record Condition(LocalDate since, String aside, boolean readable) {
  public static final Condition SOUND = new Condition(LocalDate.MIN, "", true);

  /// They cannot be read just now, and wait where they are.
  public static final Condition UNREADABLE = new Condition(LocalDate.MIN, "", false);

  public static Condition anew(LocalDate since, String aside) {
    return new Condition(since, aside, true);
  }

  public boolean isAnew() {
    return !aside.isEmpty();
  }
}
