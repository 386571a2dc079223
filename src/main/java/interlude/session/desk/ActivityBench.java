package interlude.session.desk;

/// At work on how much was read.
public record ActivityBench() implements Bench {
  static final ActivityBench CLEAR = new ActivityBench();
}
