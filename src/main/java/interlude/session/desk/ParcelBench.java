package interlude.session.desk;

/// At work on what is brought in and handed on.
public record ParcelBench() implements Bench {
  static final ParcelBench CLEAR = new ParcelBench();
}
