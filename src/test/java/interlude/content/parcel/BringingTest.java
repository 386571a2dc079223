package interlude.content.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.Problem;
import interlude.content.Names;
import interlude.content.parcel.Bringing.Outcome.Ready;
import interlude.content.parcel.Bringing.Outcome.Refused;
import interlude.content.read.LibraryReader;
import interlude.content.read.Shelves;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Brings the shipped story in under another name, in many good and bad wrappings.
class BringingTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path STORY = HOME.resolve("assets/articles/shared-plan");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

  @TempDir Path temp;
  private Path state;
  private Path drive;
  private Bringing bringing;

  @BeforeEach
  void plugIn() throws IOException {
    state = Files.createDirectory(temp.resolve("state"));
    drive = Files.createDirectory(temp.resolve("drive"));
    bringing = new Bringing(HOME, state);
  }

  /// The story's files by name, as an article of the clinic's own.
  private static TreeMap<String, String> ours() throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.list(STORY)) {
      for (var file : all.toList()) {
        files.put(
            file.getFileName().toString(),
            Files.readString(file).replace("\"shared-plan\"", "\"our-plan\""));
      }
    }
    return files;
  }

  private Path folder() throws IOException {
    var folder = Files.createDirectory(drive.resolve("our-plan"));
    for (var file : ours().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private static Zip zip() throws IOException {
    var zip = new Zip().folder("our-plan");
    ours().forEach((name, content) -> zip.file("our-plan/" + name, content));
    return zip;
  }

  private Parcel ready(Path from) {
    var outcome = bringing.look(from);
    return assertInstanceOf(Ready.class, outcome, outcome.toString()).parcel();
  }

  private List<Problem> refused(Path from) {
    var problems = assertInstanceOf(Refused.class, bringing.look(from)).problems();
    assertFalse(problems.isEmpty());
    assertTrue(problems.stream().noneMatch(problem -> problem.remedy().isBlank()), "no remedy");
    return problems;
  }

  private List<String> articles() {
    return LibraryReader.read(Shelves.of(HOME, state), Names.SHOWN).value().ids().stream()
        .filter(id -> id.startsWith("our"))
        .toList();
  }

  @Test
  void aFolderComesIn() throws IOException {
    bringing.accept(ready(folder()));
    assertEquals(List.of("our-plan"), articles());
    assertFalse(Files.exists(state.resolve("incoming")));
  }

  @Test
  void aZipComesInWithWhatOtherSystemsLeaveInIt() throws IOException {
    var zip = zip().file("__MACOSX/our-plan/._deck.en.md", "x").file("our-plan/.DS_Store", "x");
    bringing.accept(ready(zip.write(drive.resolve("a.zip"))));
    assertEquals(List.of("our-plan"), articles());
  }

  @Test
  void untilItIsAcceptedNothingShows() throws IOException {
    ready(folder());
    assertEquals(List.of(), articles());
  }

  @Test
  void anArticleMayBeBroughtInAgain() throws IOException {
    var folder = folder();
    bringing.accept(ready(folder));
    var deck = folder.resolve("deck.en.md");
    Files.writeString(deck, Files.readString(deck).replaceFirst("# Meet the team", "# Meet us"));
    bringing.accept(ready(folder));
    assertEquals(
        Files.readString(deck), Files.readString(state.resolve("articles/our-plan/deck.en.md")));
  }

  @Test
  void whatIsHandedOnComesInElsewhere() throws IOException {
    bringing.accept(ready(folder()));
    var packed =
        new HandingOn(HOME, state).article(state.resolve("articles/our-plan"), drive, TODAY);
    assertEquals("interlude-our-plan-2026-11-25.zip", packed.getFileName().toString());
    var elsewhere = new Bringing(HOME, Files.createDirectory(temp.resolve("elsewhere")));
    var parcel = assertInstanceOf(Ready.class, elsewhere.look(packed)).parcel();
    assertEquals(List.of("our-plan"), parcel.ids());
    elsewhere.accept(parcel);
    assertTrue(Files.size(temp.resolve("elsewhere/references.json")) > 100);
    for (var file : ours().keySet()) {
      assertEquals(
          -1,
          Files.mismatch(
              state.resolve("articles/our-plan").resolve(file),
              temp.resolve("elsewhere/articles/our-plan").resolve(file)));
    }
  }

  @Test
  void aWholeSetUpCarriesTheConfig() throws IOException {
    bringing.accept(ready(folder()));
    var packed =
        new HandingOn(HOME, state)
            .setup(Files.readString(HOME.resolve("kiosk-config.json")), drive, TODAY);
    var elsewhere = new Bringing(HOME, Files.createDirectory(temp.resolve("elsewhere")));
    var parcel = assertInstanceOf(Ready.class, elsewhere.look(packed)).parcel();
    assertEquals(
        -1, Files.mismatch(HOME.resolve("kiosk-config.json"), parcel.config().orElseThrow()));
    assertEquals(List.of("our-plan"), parcel.ids());
  }

  @Test
  void aByteThatChangedOnTheWayIsSeen() throws IOException {
    bringing.accept(ready(folder()));
    var packed =
        new HandingOn(HOME, state).article(state.resolve("articles/our-plan"), drive, TODAY);
    var bytes = Files.readAllBytes(packed);
    int refused = 0;
    int tried = 0;
    for (int at = 7; at < bytes.length; at += bytes.length / 25) {
      var hurt = Arrays.copyOf(bytes, bytes.length);
      hurt[at] ^= 0x10;
      Files.write(drive.resolve("hurt.zip"), hurt);
      tried++;
      refused += isSame(drive.resolve("hurt.zip")) ? 0 : 1;
    }
    // a byte of no meaning, such as a date in the list of contents, may change; content never
    assertTrue(refused >= tried - 2, refused + " of " + tried);
  }

  /// Ready with just the content that was packed, byte by byte.
  private boolean isSame(Path zip) throws IOException {
    if (!(bringing.look(zip) instanceof Ready(Parcel parcel))) {
      return false;
    }
    for (var file : ours().entrySet()) {
      var staged = parcel.articles().getFirst().resolve(file.getKey());
      assertEquals(file.getValue(), Files.readString(staged), "damaged and not seen");
    }
    return true;
  }

  @Test
  void aPowerCutBetweenTheTwoMovesIsPutRight() throws IOException {
    bringing.accept(ready(folder()));
    Files.createDirectories(state.resolve("outgoing"));
    Files.move(state.resolve("articles/our-plan"), state.resolve("outgoing/our-plan"));
    bringing.tidy();
    assertEquals(List.of("our-plan"), articles());
    assertFalse(Files.exists(state.resolve("outgoing")));
  }

  @Test
  void aShippedArticleStays() throws IOException {
    assertTrue(refused(STORY).getFirst().what().contains("came with"));
  }

  @Test
  void whatTheContentCheckRefusesStaysOutside() throws IOException {
    var folder = folder();
    Files.writeString(folder.resolve("deck.en.md"), "# No slide has an id\n");
    assertFalse(refused(folder).isEmpty());
    assertFalse(Files.exists(state.resolve("incoming")));
  }

  private record Hostile(String name, Zip zip) {}

  private static List<Hostile> hostile() throws IOException {
    var all = new ArrayList<Hostile>();
    for (var name :
        List.of(
            "../evil.svg",
            "our-plan/../../evil.svg",
            "our-plan/..\\..\\evil.svg",
            "/etc/evil.svg",
            "C:/evil.svg",
            "C:evil.svg",
            "\\\\host\\share\\evil.svg",
            "our-plan/%2e%2e%2fevil.svg",
            "our-plan/a/b/c/evil.svg",
            "our-plan//evil.svg",
            "our-plan/./evil.svg",
            "our-plan/con.svg",
            "our-plan/LPT1.svg",
            "our-plan/evil.svg.",
            "our-plan/ evil.svg",
            "our-plan/evil\u0000.svg",
            "our-plan/evil\n.svg",
            "our-plan/caf\u00e9.svg",
            "our-plan/cafe\u0301.svg",
            "our-plan/\u202egvs.live",
            "our-plan/" + "x".repeat(4096) + ".svg",
            "our-plan/evil.zip",
            "our-plan/evil.sh",
            "our-plan/evil",
            "our-plan/.hidden.svg",
            "loose.svg",
            "elsewhere/loose.svg")) {
      all.add(new Hostile(name, zip().file(name, "<svg/>")));
    }
    all.add(new Hostile("link", zip().link("our-plan/evil.svg", "/etc/passwd")));
    all.add(new Hostile("folder link", zip().link("our-plan/x", "/").file("our-plan/x/e.svg", "")));
    all.add(new Hostile("device", zip().device("our-plan/evil.svg")));
    all.add(new Hostile("locked", zip().locked("our-plan/evil.svg")));
    all.add(new Hostile("bomb", zip().bomb("our-plan/evil.png", 9 << 20, 9 << 20)));
    all.add(new Hostile("bomb that lies", zip().bomb("our-plan/evil.png", 9 << 20, 1000)));
    all.add(new Hostile("same name", zip().file("our-plan/cover.svg", "<svg/>")));
    all.add(new Hostile("same name in capitals", zip().file("our-plan/COVER.svg", "<svg/>")));
    all.add(new Hostile("two of one id", zip().file("x/our-plan/article.json", "{}")));
    all.add(
        new Hostile("wrong id", new Zip().file("other/article.json", ours().get("article.json"))));
    all.add(new Hostile("empty", new Zip()));
    all.add(
        new Hostile(
            "odd letters",
            zip()
                .entry(new byte[] {'a', (byte) 0xFF, '.', 'm', 'd'}, new byte[1], 0100644, 0, -1)));
    var many = zip();
    for (int i = 0; i < 1200; i++) {
      many.file("our-plan/p" + i + ".svg", "<svg/>");
    }
    all.add(new Hostile("many files", many));
    var large = zip();
    for (int i = 0; i < 9; i++) {
      large.bomb("our-plan/p" + i + ".png", 10, (8 << 20) - 1);
    }
    all.add(new Hostile("large in all", large));
    all.add(
        new Hostile(
            "false list", zip().file("manifest.json", "{\"format\": \"interlude parcel 1\"}")));
    all.add(new Hostile("broken list", zip().file("manifest.json", "{")));
    all.add(
        new Hostile(
            "entity bomb",
            zip()
                .file("our-plan/e.svg", "<!DOCTYPE a [<!ENTITY b \"c\">]><svg/>")
                .file("our-plan/article.json", "{}")));
    return all;
  }

  @TestFactory
  Stream<DynamicTest> nothingOutsideStagingChanges() throws IOException {
    var all = hostile();
    assertTrue(all.size() >= 24);
    return all.stream()
        .map(hostile ->
            DynamicTest.dynamicTest(
                hostile.name().length() > 60 ? "a very long name" : printable(hostile.name()),
                () -> {
                  var file = hostile.zip().write(drive.resolve("hostile.zip"));
                  var before = names(temp);
                  refused(file);
                  assertEquals(before, names(temp));
                }));
  }

  private static String printable(String name) {
    return name.replaceAll("[^ -~]", "?");
  }

  private static List<String> names(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void noZipAtAll() throws IOException {
    var zip = zip().bytes();
    var file = drive.resolve("broken.zip");
    for (var bytes :
        List.of(
            new byte[0],
            new byte[21],
            "not a zip".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(zip, zip.length / 2),
            Arrays.copyOf(zip, zip.length - 1),
            Arrays.copyOfRange(zip, 100, zip.length))) {
      refused(Files.write(file, bytes));
    }
    refused(drive.resolve("absent.zip"));
  }

  @Test
  void linksInAFolderAreNotFollowed() throws IOException {
    var folder = folder();
    Files.createSymbolicLink(folder.resolve("evil.svg"), Path.of("/etc/passwd"));
    assertTrue(refused(folder).getFirst().what().contains("link"));
  }

  @Test
  void drivesOfferArticlesAndParcels() throws IOException {
    folder();
    zip().write(drive.resolve("a.zip"));
    Files.createDirectories(drive.resolve("deep/er"));
    zip().write(drive.resolve("deep/b.ZIP"));
    Files.writeString(drive.resolve("letter.txt"), "x");
    Files.createSymbolicLink(drive.resolve("z.zip"), drive.resolve("a.zip"));
    assertEquals(
        List.of("a.zip", "our-plan", "b.ZIP"),
        Drives.offers(drive).stream().map(offer -> offer.path().getFileName().toString()).toList());
    var drives = new Drives(List.of(new Drives.Place(temp, 1), new Drives.Place(temp, 2)));
    assertTrue(drives.all().contains(drive) && drives.all().contains(drive.resolve("deep")));
    assertEquals(List.of(), Drives.offers(temp.resolve("unplugged")));
  }
}
