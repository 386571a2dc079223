package interlude.session.desk;

/// At work on what is wrong with the content.
public record HealthBench() implements Bench {
  static final HealthBench CLEAR = new HealthBench();
}
