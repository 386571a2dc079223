package interlude.session.desk;

/// What one section of the desk is at, apart from what has been decided: which row is open, what is
/// half typed. Gone with the desk visit.
public sealed interface Bench
    permits FeaturedBench,
        PreviewBench,
        ClinicBench,
        LookBench,
        NoticeBench,
        HealthBench,
        ParcelBench,
        ActivityBench,
        HistoryBench {

  /// What is half typed in a form of it, for people to know it again; empty if nothing is.
  default String halfTyped() {
    return "";
  }
}
