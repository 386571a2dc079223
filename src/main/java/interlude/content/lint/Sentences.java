package interlude.content.lint;

import interlude.content.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into sentences, at a full stop, a question mark or an exclamation mark that a space
/// follows. The end of the text ends a sentence, too.
final class Sentences {
  private static final Pattern END = Pattern.compile("(?<=[.!?…][\"'”’)]{0,2})\\s+");
  private static final Pattern SHORTENED =
      Pattern.compile("(?i).*\\b(vs|dr|mr|mrs|e\\.g|i\\.e)\\.");

  private Sentences() {}

  static List<String> of(String text) {
    var sentences = new ArrayList<String>();
    var open = "";
    for (var piece : END.split(text.strip())) {
      open = (open + " " + piece).strip();
      if (!SHORTENED.matcher(open).matches()) {
        add(open, sentences);
        open = "";
      }
    }
    add(open, sentences);
    return sentences;
  }

  private static void add(String sentence, List<String> sentences) {
    if (Words.count(sentence) > 0) {
      sentences.add(sentence);
    }
  }
}
