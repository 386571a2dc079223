package interlude;

import interlude.config.ConfigReader;
import interlude.config.ConfigSource;
import interlude.config.CrossCheck;
import interlude.config.Problem;
import interlude.config.SchemaCheck;
import interlude.content.Names;
import interlude.content.lint.Lint;
import interlude.content.lint.ScenePictures;
import interlude.content.read.LibraryReader;
import interlude.content.read.Shelves;
import interlude.shell.Folders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// `--check`: every problem of the config and of all content, each with its place and a remedy.
record Check(Folders folders, LocalDate today) {

  /// @return 1 if a problem is an error, else 0
  int run(PrintStream out) {
    // the schema validator's logging interface would otherwise tell that nobody listens
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var problems = problems();
    problems.forEach(out::println);
    long errors = problems.stream().filter(Problem::isError).count();
    out.printf("%d errors, %d warnings%n", errors, problems.size() - errors);
    return errors > 0 ? 1 : 0;
  }

  private List<Problem> problems() {
    var shelves = Shelves.of(folders.home(), folders.state());
    var source = new ConfigSource(folders.home(), folders.state());
    var config = source.file();
    var found = new ArrayList<Problem>(ConfigReader.read(config).problems());
    found.addAll(schema(folders.assets().resolve("schema/kiosk-config.schema.json"), config));
    found.addAll(
        CrossCheck.articles(config, LibraryReader.read(shelves, Names.SHOWN).value().ids()));
    found.addAll(CrossCheck.dates(config, today));
    found.addAll(Lint.all(shelves, new ScenePictures()));
    return found.stream().distinct().toList();
  }

  private static List<Problem> schema(Path schema, Path config) {
    try {
      return SchemaCheck.of(schema).problems(config);
    } catch (IOException absent) {
      return List.of(
          Problem.warning(
              schema.toString(),
              "The schema of the config is missing.",
              "Put the assets folder back as it came."));
    }
  }
}
