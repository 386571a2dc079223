package interlude.config.edit;

import tools.jackson.databind.JsonNode;

/// One change to a JSON text, by JSON pointer (RFC 6901).
sealed interface Change {

  /// Writes the value there, with the objects around it where they are missing.
  record Set(String pointer, JsonNode value) implements Change {}

  /// Takes the value away; nothing happens where there is none.
  record Remove(String pointer) implements Change {}

  /// Puts an entry into the list before the one that now has that index, or at its end.
  record Insert(String list, int index, JsonNode value) implements Change {}

  /// Takes an entry of the list to another place, counted after it was taken out.
  record Move(String list, int from, int to) implements Change {}
}
