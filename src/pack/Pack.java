import java.lang.module.ModuleFinder;
import java.util.spi.ToolProvider;
import java.util.zip.ZipFile;

/// Puts the folder together that the kiosk runs from, target/interlude: its own Java runtime with the program linked in,
/// the assets, the config, the start script and the start-up cache.
///
///     java src/pack/Pack.java PROJECT PROGRAM.jar LIBRARY.jar:LIBRARY.jar:...
void main(String[] args) throws Exception {
  var project = Path.of(args[0]);
  var into = project.resolve("target/interlude");
  var libraries = Stream.of(args[2].split(File.pathSeparator)).map(Path::of).filter(Files::isRegularFile).filter(jar -> isModule(jar));
  var jars = Stream.concat(Stream.of(Path.of(args[1])), libraries).toList();

  wipe(into);
  link(jars, into.resolve("lib/runtime"));
  unpackLibraries(jars, into.resolve("lib/runtime/lib"));
  copy(project.resolve("assets"), into.resolve("assets"));
  copy(project.resolve("kiosk-config.json"), into.resolve("kiosk-config.json"));
  copy(project.resolve("src/pack/bin"), into.resolve("bin"));
  copy(project.resolve("src/pack/java.options"), into.resolve("lib/java.options"));
  into.resolve("bin/interlude").toFile().setExecutable(true, false);
  rehearse(into);
}

/// The empty JavaFX jars that stand beside those of the platform hold no module.
boolean isModule(Path jar) {
  return ModuleFinder.of(jar).findAll().stream().noneMatch(module -> module.descriptor().isAutomatic());
}

/// Debug information stays in: a clinic's log is all that tells what went wrong.
void link(List<Path> jars, Path runtime) {
  var path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  var jlink = ToolProvider.findFirst("jlink").orElseThrow(() -> new IllegalStateException("this JDK has no jlink"));
  int result =
      jlink.run(
          System.out,
          System.err,
          "--module-path", path,
          "--add-modules", "interlude,jdk.localedata",
          "--exclude-resources", "**.so,**.dll,**.dylib",
          "--no-header-files",
          "--no-man-pages",
          "--generate-cds-archive",
          "--output", runtime.toString());
  check(result, "jlink");
}

/// JavaFX loads its native parts from the runtime's own folder; otherwise it would write copies into the user's home.
void unpackLibraries(List<Path> jars, Path folder) throws IOException {
  for (var jar : jars) {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")) {
          Files.copy(zip.getInputStream(entry), folder.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}

/// A made-up visit without a display; what was used in it goes into the start-up cache.
void rehearse(Path into) throws IOException, InterruptedException {
  var state = Files.createTempDirectory("interlude");
  var rehearsal =
      new ProcessBuilder(into.resolve("bin/interlude").toString(), "--state", state.toString(), "--window", "1000x562").inheritIO();
  rehearsal.environment().put("INTERLUDE_REHEARSAL", "yes");
  check(rehearsal.start().waitFor(), "the rehearsal");
  if (!Files.exists(state.resolve("activity/counts.script"))) {
    throw new IllegalStateException("the packed kiosk has counted nothing of the rehearsal: is the database linked in?");
  }
  wipe(state);
}

void check(int result, String what) {
  if (result != 0) {
    throw new IllegalStateException(what + " ended with " + result);
  }
}

void copy(Path from, Path to) throws IOException {
  try (var all = Files.walk(from)) {
    for (var file : all.toList()) {
      var copied = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copied.getParent());
      if (Files.isRegularFile(file)) {
        Files.copy(file, copied);
      }
    }
  }
}

void wipe(Path folder) throws IOException {
  if (Files.exists(folder)) {
    try (var all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
