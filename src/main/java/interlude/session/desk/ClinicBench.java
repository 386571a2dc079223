package interlude.session.desk;

/// At work on who the clinic is, and its help numbers.
public record ClinicBench() implements Bench {
  static final ClinicBench CLEAR = new ClinicBench();
}
