package interlude.shell;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// Reads the words of the controls: a language's own over English, a clinic's file over the
/// program's.
public final class WordReader {
  private final ProgramFiles files;

  public WordReader(ProgramFiles files) {
    this.files = files;
  }

  public Map<String, String> read(String language) {
    var words = new HashMap<String, String>();
    ProgramFiles.inside(name("en")).ifPresent(bytes -> put(words, bytes));
    files.read(name("en")).ifPresent(bytes -> put(words, bytes));
    if (!language.equals("en")) {
      files.read(name(language)).ifPresent(bytes -> put(words, bytes));
    }
    return words;
  }

  private static String name(String language) {
    return "words/words." + (language.matches("[A-Za-z-]{2,12}") ? language : "en") + ".properties";
  }

  private static void put(Map<String, String> words, byte[] bytes) {
    var read = new Properties();
    try {
      read.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      read.forEach((key, value) -> words.put(key.toString(), value.toString()));
    } catch (IOException | IllegalArgumentException broken) {
      // the program's own words stand
    }
  }
}
