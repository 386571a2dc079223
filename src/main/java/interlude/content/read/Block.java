package interlude.content.read;

/// A part of a slide as the deck writes it, with its line in the file. Names are already put in;
/// citations and marks still stand in the text.
sealed interface Block {

  int line();

  /// `# words`
  record Title(String text, int line) implements Block {}

  /// `> words`
  record Message(String text, int line) implements Block {}

  /// `- words`
  record Fact(String text, int line) implements Block {}

  /// `![alt](file "caption")`
  record Picture(String file, String alt, String caption, int line) implements Block {}

  /// `### words {#slide}`
  ///
  /// @param picturedOn the slide named at the end; empty for none
  record Question(String text, String picturedOn, int line) implements Block {}

  /// `- [x] words`
  record Option(String text, boolean right, int line) implements Block {}

  /// A paragraph.
  record Words(String text, int line) implements Block {}

  /// Something that a slide has no place for.
  record Stray(String what, String remedy, int line) implements Block {}
}
