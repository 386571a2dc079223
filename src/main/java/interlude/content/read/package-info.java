/// Reads articles, decks and sources from files that anybody may have written. No reader throws and
/// none guesses: what is not sound is left out and told as a problem with file, line and remedy.
/// Nothing outside a content root is opened.
package interlude.content.read;
