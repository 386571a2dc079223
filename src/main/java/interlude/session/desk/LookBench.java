package interlude.session.desk;

/// At work on how the kiosk looks and sounds.
public record LookBench() implements Bench {
  static final LookBench CLEAR = new LookBench();
}
