package interlude.ui.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.OnFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class SweepTest {
  private static final int A_FEW_SCREENS = 40 << 20;

  private final Sweep sweep = new Sweep();
  private byte[] pictures = new byte[A_FEW_SCREENS];

  @Test
  void comesInTwoPartsAndOnlyWhenThereIsMuch() {
    assertTrue(sweep.sweep(Sweep.SOME), "there was much");
    assertFalse(sweep.sweep(Sweep.SOME), "the second part is the last");
    assertFalse(sweep.sweep(Sweep.SOME), "nothing has come since");
  }

  @Test
  void comesAgainWhenThereIsMuchAgain() {
    sweepAndDrawAgain();
    assertTrue(sweep.sweep(Sweep.SOME));
  }

  @Test
  void comesFirstOnlyWhenThereIsMore() {
    sweepAndDrawAgain();
    assertFalse(sweep.sweep(Sweep.MUCH));
  }

  @Test
  void takesAwayWhatNothingHolds() {
    long full = used();
    pictures = new byte[0];
    sweep.sweep(Sweep.SOME);
    assertTrue(full - used() > A_FEW_SCREENS / 2, "was " + full + ", is " + used());
  }

  private void sweepAndDrawAgain() {
    sweep.sweep(Sweep.SOME);
    sweep.sweep(Sweep.SOME);
    pictures = new byte[pictures.length];
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
