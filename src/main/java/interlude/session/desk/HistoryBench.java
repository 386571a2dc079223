package interlude.session.desk;

/// At work on every config there was.
public record HistoryBench() implements Bench {
  static final HistoryBench CLEAR = new HistoryBench();
}
