package interlude.content;

import java.util.List;

/// What somebody who has it now shows to the staff, on a page of its own that cannot be missed.
///
/// @param ask what the button says
/// @param title what to do at once
/// @param show what one shows to the staff
/// @param steps what the staff does, in order
public record Urgent(String ask, String title, Claim show, List<Claim> steps) {
  /// A slide on which nothing is urgent.
  public static final Urgent NONE =
      new Urgent("", "", new Claim("", Evidence.GENERAL, Mark.NONE, List.of()), List.of());

  public static final int MOST_STEPS = 4;

  public Urgent {
    steps = List.copyOf(steps);
  }

  public boolean isEmpty() {
    return ask.isEmpty();
  }
}
