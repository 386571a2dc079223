package interlude.content;

import java.util.List;

/// A statement with what it rests on.
///
/// @param citations keys of `references.json`
public record Claim(String text, Evidence evidence, Mark mark, List<String> citations) {
  public Claim {
    citations = List.copyOf(citations);
  }
}
