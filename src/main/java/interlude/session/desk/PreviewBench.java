package interlude.session.desk;

/// At work on what visitors would see at another time.
public record PreviewBench() implements Bench {
  static final PreviewBench CLEAR = new PreviewBench();
}
