package interlude.session.desk;

import interlude.session.Preview;

/// At work on how the kiosk looks.
///
/// @param preview the kiosk that shows it
/// @param refused a color that does not stand out enough; empty where none was asked for
/// @param card how wide the frame for a bank card is, in px; 0 while the screen is not measured
public record LookBench(Preview preview, String refused, double card) implements Bench {
  static final LookBench CLEAR = new LookBench(Preview.NONE, "", 0);

  LookBench with(Preview changed) {
    return new LookBench(changed, refused, card);
  }

  LookBench refusing(String color) {
    return new LookBench(preview, color, card);
  }

  LookBench carded(double px) {
    return new LookBench(preview, refused, px);
  }

  public boolean isMeasuring() {
    return card > 0;
  }
}
