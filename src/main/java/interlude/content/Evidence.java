package interlude.content;

/// How sure the field is of a claim. The first four are grades; the others say what kind of
/// statement it is.
public enum Evidence {
  STRONG,
  MODERATE,
  EARLY,
  NO_CLEAR_GAIN,
  PRACTICE,
  GENERAL,
  OWN_WORDS,
  ADVERT;

  /// Whether it grades what studies show; such a claim must name its sources.
  public boolean isGrade() {
    return ordinal() <= NO_CLEAR_GAIN.ordinal();
  }
}
