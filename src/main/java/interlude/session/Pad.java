package interlude.session;

import interlude.staff.Codes;
import interlude.staff.Digits;
import interlude.staff.PinPolicy;
import interlude.staff.Remark;
import java.time.Duration;
import java.util.List;

/// The pad on which the staff type their PIN or a code. What is typed is here and nowhere else, and
/// goes with it.
///
/// @param behind what was shown before, and is shown again when the pad is closed
/// @param chosen the new PIN, while it is typed again
/// @param waiting whether what was entered is being looked at
/// @param codes the recovery codes to write down
public record Pad(
    Screen behind,
    Stage stage,
    Digits typed,
    Digits chosen,
    Remark remark,
    boolean waiting,
    List<Digits> codes)
    implements Screen.Staff {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Ten codes are not written down in a minute.
  private static final Duration PATIENCE_FOR_CODES = Duration.ofMinutes(10);

  public enum Stage {
    FIRST_CODE,
    PIN,
    RECOVERY_CODE,
    NEW_PIN,
    NEW_PIN_AGAIN,
    /// The recovery codes are shown.
    CODES;

    public boolean isCode() {
      return this == FIRST_CODE || this == RECOVERY_CODE;
    }
  }

  public Pad {
    codes = List.copyOf(codes);
  }

  static Pad at(Stage stage, Screen behind) {
    return new Pad(behind, stage, Digits.NONE, Digits.NONE, Remark.NONE, false, List.of());
  }

  /// So many digits at most.
  public int most() {
    return stage.isCode() ? Codes.LENGTH : PinPolicy.LONGEST;
  }

  /// Whether there is enough to be looked at.
  public boolean isEnough() {
    int least = stage.isCode() ? Codes.LENGTH : PinPolicy.SHORTEST;
    return typed.length() >= least && !waiting;
  }

  /// Whether a PIN is of no use now: one has to wait, or no try is left.
  public boolean isShut(KioskState state) {
    return stage == Stage.PIN
        && (state.lock().tally().isSpent() || state.lock().wait(state.now()).isPositive());
  }

  /// How long it stays without touch.
  Duration patience() {
    return stage == Stage.CODES ? PATIENCE_FOR_CODES : PATIENCE;
  }

  Pad typed(Digits digit) {
    return waiting || stage == Stage.CODES || typed.length() >= most()
        ? this
        : with(typed.plus(digit), Remark.NONE);
  }

  Pad erased() {
    return waiting ? this : with(typed.withoutLast(), Remark.NONE);
  }

  Pad next(Stage next) {
    return at(next, behind);
  }

  Pad asked() {
    return new Pad(behind, stage, typed, chosen, Remark.NONE, true, codes);
  }

  /// Begun anew, with a word on what was entered.
  Pad again(Remark why) {
    return next(stage).with(Digits.NONE, why);
  }

  Pad chose() {
    return new Pad(behind, Stage.NEW_PIN_AGAIN, Digits.NONE, typed, Remark.NONE, false, List.of());
  }

  Pad showing(List<Digits> drawn) {
    return new Pad(behind, Stage.CODES, Digits.NONE, Digits.NONE, Remark.NONE, false, drawn);
  }

  private Pad with(Digits digits, Remark why) {
    return new Pad(behind, stage, digits, chosen, why, false, codes);
  }
}
