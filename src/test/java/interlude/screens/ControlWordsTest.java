package interlude.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.activity.DayPart;
import interlude.activity.Report.Span;
import interlude.config.Problem.Matter;
import interlude.content.Catalog;
import interlude.content.Citation;
import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.parcel.DriveFault;
import interlude.session.Pad;
import interlude.session.desk.Section;
import interlude.session.desk.Swatch;
import interlude.staff.Remark;
import interlude.ui.kit.EvidenceChip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words on the controls: each that the program asks for is there, and none is there that
/// nobody asks for.
class ControlWordsTest {
  private static final List<Path> SOURCES =
      Stream.of("ui", "session/desk", "config/edit", "config/save")
          .map(name -> Path.of("src/main/java/interlude", name))
          .toList();
  private static final Path WORDS = Path.of("assets", "words");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-z0-9-]+)*\\.?)\"");
  private static final Set<String> NO_WORDS = Set.of("svg", "css");

  /// Keys that the program makes of a name and a value.
  private static List<String> made() {
    var made = new ArrayList<String>();
    for (var evidence : Evidence.values()) {
      made.add("evidence." + EvidenceChip.key(evidence));
      made.add("evidence." + EvidenceChip.key(evidence) + ".line");
    }
    for (var mark : List.of(Mark.LINKED, Mark.CAUSES)) {
      made.add("mark." + EvidenceChip.key(mark));
      made.add("mark-name." + EvidenceChip.key(mark));
      made.add("mark-name." + EvidenceChip.key(mark) + ".line");
    }
    for (var status : Citation.Status.values()) {
      made.add("status." + EvidenceChip.key(status));
    }
    for (var part : Catalog.Part.values()) {
      made.add("topics.part." + part.name().toLowerCase(Locale.ROOT));
    }
    Stream.of("quick", "basics", "full").forEach(route -> made.add("home.route." + route));
    for (var stage : Pad.Stage.values()) {
      made.add("pad.title." + EvidenceChip.key(stage));
      made.add("pad.lead." + EvidenceChip.key(stage));
    }
    EnumSet.complementOf(EnumSet.of(Remark.NONE))
        .forEach(remark -> made.add("pad.remark." + EvidenceChip.key(remark)));
    for (var span : List.of(Span.FOUR_WEEKS, Span.QUARTER, Span.YEAR)) {
      made.add("desk.activity." + span.weeks());
    }
    for (var part : DayPart.values()) {
      made.add("desk.activity." + part.name().toLowerCase(Locale.ROOT));
    }
    for (var fault : DriveFault.values()) {
      made.add("desk.drive." + fault.name().toLowerCase(Locale.ROOT));
    }
    EnumSet.complementOf(EnumSet.of(Matter.ITSELF))
        .forEach(matter -> made.add("desk.mend." + matter.name().toLowerCase(Locale.ROOT)));
    made.add("desk.parcels.brought.lead");
    made.add("desk.parcels.brought.setup.lead");
    for (var section : Section.values()) {
      made.add("desk.section." + EvidenceChip.key(section));
    }
    keyboard(made);
    english().stringPropertyNames().stream()
        .filter(key -> key.matches("desk\\.notice\\.(text|style|ending|step)\\..+|typing\\.[a-z]+"))
        .forEach(made::add);
    Stream.of("service", "hours").forEach(field -> made.add("desk.clinic.line." + field));
    Arrays.stream(Swatch.values())
        .forEach(swatch -> made.add("desk.look.accent." + EvidenceChip.key(swatch)));
    featured().map("desk.featured."::concat).forEach(made::add);
    Stream.of("guide.", "picture.").flatMap(start -> each(start, "play pause")).forEach(made::add);
    return made;
  }

  /// Of the list of featured articles.
  private static Stream<String> featured() {
    return Stream.of(
            each("when.every.", "all morning afternoon evening night hours several"),
            each("when.weekday.", "all morning afternoon evening night hours several"),
            each("when.weekend.", "all morning afternoon evening night hours several"),
            each("when.named.", "all morning afternoon evening night hours several"),
            each("at.", "today tomorrow week later"),
            each("until.", "today tomorrow week later title lead none"),
            each("from.", "title lead none"),
            each("closed.", "title lead none"),
            each("next.", "none rests ends comes swaps several all-rest back review"),
            each("tile.", "closed from until dwell often home hours"),
            each("hours.", "all morning afternoon evening night"))
        .flatMap(keys -> keys);
  }

  private static Stream<String> each(String start, String ends) {
    return Stream.of(ends.split(" ")).map(start::concat);
  }

  private static void keyboard(List<String> made) {
    english().stringPropertyNames().stream()
        .filter(key -> key.matches("keyboard\\.(letters|marks|digits|phone|hex)\\.[1-6]"))
        .forEach(made::add);
    Stream.of("shift", "letters", "marks", "space", "erase")
        .forEach(key -> made.add("keyboard." + key));
    Stream.of("letters", "marks", "space").forEach(key -> made.add("keyboard." + key + ".face"));
  }

  private static Properties words(Path file) {
    var words = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      words.load(in);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
    return words;
  }

  private static Properties english() {
    return words(WORDS.resolve("words.en.properties"));
  }

  /// Dotted names in the program's text; those that end with a dot are completed at run time.
  private static Set<String> literals() throws IOException {
    var found = new TreeSet<String>();
    for (var sources : SOURCES) {
      try (var files = Files.walk(sources)) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          LITERAL
              .matcher(Files.readString(file))
              .results()
              .map(match -> match.group(1))
              .filter(ControlWordsTest::isKey)
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isKey(String literal) {
    return literal.contains(".")
        && !literal.startsWith(".")
        && !literal.startsWith("interlude.")
        && !NO_WORDS.contains(literal.substring(literal.lastIndexOf('.') + 1));
  }

  @Test
  void everyKeyThatTheProgramNamesHasWords() throws IOException {
    var words = english();
    var missing = new TreeSet<>(literals());
    missing.removeIf(key -> words.containsKey(key) || key.endsWith("."));
    missing.addAll(made().stream().filter(key -> !words.containsKey(key)).toList());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyThatIsMadeAtRunTimeIsKnownHere() throws IOException {
    for (var start : literals().stream().filter(key -> key.endsWith(".")).toList()) {
      assertTrue(made().stream().anyMatch(key -> key.startsWith(start)), start);
    }
  }

  @Test
  void noWordsAreThereThatNobodyAsksFor() throws IOException {
    var unused = new TreeSet<>(english().stringPropertyNames());
    unused.removeAll(literals());
    unused.removeAll(made());
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyLanguageHasTheSameKeysAndPlaces() throws IOException {
    var english = english();
    try (var files = Files.list(WORDS)) {
      for (var file :
          files
              .filter(
                  path -> path.getFileName().toString().matches("words\\.[a-zA-Z-]+\\.properties"))
              .toList()) {
        var words = words(file);
        assertEquals(
            new TreeSet<>(english.stringPropertyNames()),
            new TreeSet<>(words.stringPropertyNames()),
            file.toString());
        for (var key : words.stringPropertyNames()) {
          assertFalse(words.getProperty(key).isBlank(), file + " " + key);
          assertEquals(
              places(english.getProperty(key)), places(words.getProperty(key)), file + " " + key);
        }
      }
    }
  }

  private static int places(String words) {
    return words.contains("{") ? new MessageFormat(words).getFormatsByArgumentIndex().length : 0;
  }
}
