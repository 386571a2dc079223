package interlude.session.desk;

import interlude.session.Preview;

/// At work on what visitors would see at another time.
///
/// @param preview the kiosk that is shown
/// @param first which line of the day's plan is shown first, where there are more than fit
public record PreviewBench(Preview preview, int first) implements Bench {
  static final PreviewBench CLEAR = new PreviewBench(Preview.NONE, 0);

  PreviewBench with(Preview changed) {
    return new PreviewBench(changed, first);
  }

  PreviewBench from(int line) {
    return new PreviewBench(preview, Math.max(0, line));
  }
}
