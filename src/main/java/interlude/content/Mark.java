package interlude.content;

/// Whether two things of a claim tend to go together or one brings on the other.
public enum Mark {
  NONE,
  LINKED,
  CAUSES
}
