package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import interlude.OnFxThread;
import interlude.ui.Stylesheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The stylesheets parse, and every color that one asks for is given by both themes.
@ExtendWith(OnFxThread.class)
class StylesheetsTest {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern GIVEN =
      Pattern.compile("(?<=[\\s;{])(-(?!fx-)[a-z][a-z0-9-]*)\\s*:");
  private static final Pattern ASKED =
      Pattern.compile("(?<=[:,\\s])(-(?!fx-)[a-z][a-z0-9-]*)(?=\\s*[,;\\s}])");

  static Stream<Path> sheets() throws IOException {
    return Files.list(Path.of(URI.create(Stylesheets.blank())).getParent())
        .filter(file -> file.toString().endsWith(".css"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void parses(Path sheet) throws IOException {
    CssParser.errorsProperty().clear();
    assertNotNull(new CssParser().parse(sheet.toUri().toURL()));
    assertEquals("[]", CssParser.errorsProperty().toString());
  }

  @Test
  void everyColorIsGivenByBothThemes() throws IOException {
    var asked = new TreeSet<String>();
    var own = new TreeSet<String>();
    try (var all = sheets().filter(sheet -> !isTheme(sheet))) {
      all.map(StylesheetsTest::text)
          .forEach(css -> {
            asked.addAll(found(ASKED, css));
            own.addAll(found(GIVEN, css));
          });
    }
    asked.removeAll(own);
    for (var theme : Set.of("light.css", "dark.css")) {
      var missing = new TreeSet<>(asked);
      missing.removeAll(
          found(GIVEN, text(Path.of(URI.create(Stylesheets.blank())).resolveSibling(theme))));
      assertEquals(Set.of(), missing, theme);
    }
  }

  @Test
  void theChaptersOwnColorIsGivenByEachRole() throws IOException {
    try (var all = sheets().filter(sheet -> !isTheme(sheet))) {
      var own = new TreeSet<String>();
      all.map(StylesheetsTest::text).forEach(css -> own.addAll(found(GIVEN, css)));
      assertEquals(Set.of("-role", "-role-tint"), own);
    }
  }

  private static boolean isTheme(Path sheet) {
    return sheet.endsWith("light.css") || sheet.endsWith("dark.css");
  }

  private static String text(Path sheet) {
    try {
      return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static Set<String> found(Pattern pattern, String css) {
    var found = new TreeSet<String>();
    pattern.matcher(css).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
