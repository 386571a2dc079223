package interlude.session.desk;

/// At work on the list of articles in the loop.
public record FeaturedBench() implements Bench {
  static final FeaturedBench CLEAR = new FeaturedBench();
}
