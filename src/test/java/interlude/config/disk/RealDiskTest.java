package interlude.config.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interlude.config.disk.Disk.Rights;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The machine's own disk; an archive stands for file systems that know no owners.
class RealDiskTest {
  @TempDir private Path folder;

  private static void write(Path file, Rights rights) throws IOException {
    try (var pen = Disk.REAL.create(file, rights)) {
      pen.write("text".getBytes(UTF_8));
      pen.force();
    }
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void givesRights() throws IOException {
    var open = Files.writeString(folder.resolve("open"), "");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
    write(folder.resolve("own"), new Rights.OwnerOnly());
    write(folder.resolve("same"), new Rights.SameAs(open));
    write(folder.resolve("new"), new Rights.SameAs(folder.resolve("none")));
    assertEquals("rw-------", rights(folder.resolve("own")));
    assertEquals("rw-r--r--", rights(folder.resolve("same")));
    assertEquals("text", Files.readString(folder.resolve("new")));
    assertThrows(IOException.class, () -> write(open, new Rights.OwnerOnly()), "it is there");
  }

  @Test
  void makesFoldersForTheOwnerAlone() throws IOException {
    var deep = folder.resolve("a").resolve("b");
    Disk.REAL.makeFolder(deep);
    Disk.REAL.makeFolder(deep);
    assertEquals("rwx------", rights(deep));
  }

  @Test
  void readsOrdinaryFilesOnly() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "text");
    assertEquals("te", new String(Disk.REAL.read(file, 2), UTF_8));
    assertThrows(IOException.class, () -> Disk.REAL.read(folder, 2));
    assertThrows(IOException.class, () -> Disk.REAL.read(folder.resolve("none"), 2));
    assertEquals(List.of(file), Disk.REAL.list(folder));
    assertEquals(List.of(), Disk.REAL.list(folder.resolve("none")));
    assertTrue(Disk.REAL.exists(file));
    Disk.REAL.delete(file);
    Disk.REAL.delete(file);
    assertFalse(Disk.REAL.exists(file));
  }

  @Test
  void followsLinks() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "text");
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertEquals(file.toRealPath(), Disk.REAL.real(link));
    assertEquals(folder.resolve("none"), Disk.REAL.real(folder.resolve("none")));
  }

  @Test
  void namesWhatLiesBehindAFault() {
    var denied = new AccessDeniedException("x");
    assertEquals(Trouble.NOT_ALLOWED, Disk.REAL.trouble(folder, denied));
    assertEquals(Trouble.DISK_ERROR, Disk.REAL.trouble(folder, new IOException()));
    var none = folder.resolve("none");
    assertEquals(Trouble.NOT_ALLOWED, Disk.REAL.trouble(none, denied));
    assertEquals(Trouble.DISK_ERROR, Disk.REAL.trouble(none, new IOException()));
  }

  @Test
  void writesWhereNobodyOwnsAnything() throws IOException {
    var archive = folder.resolve("archive.zip");
    try (var zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      var home = zip.getPath("/home");
      Disk.REAL.makeFolder(home);
      write(home.resolve("own"), new Rights.OwnerOnly());
      write(home.resolve("same"), new Rights.SameAs(home.resolve("own")));
      Disk.REAL.forceFolder(home);
      assertEquals("text", Files.readString(home.resolve("same")));
    }
    try (var zip = FileSystems.newFileSystem(archive, Map.of("accessMode", "readOnly"))) {
      assertEquals(Trouble.READ_ONLY, Disk.REAL.trouble(zip.getPath("/home"), new IOException()));
    }
  }

  @Test
  void sealedBytesOpenUnderTheirOwnMarkOnly() {
    var sealed = Sealed.seal("mark", "text".getBytes(UTF_8));
    assertEquals("text", new String(Sealed.open("mark", sealed).orElseThrow(), UTF_8));
    assertEquals(Optional.empty(), Sealed.open("other", sealed));
    assertEquals(Optional.empty(), Sealed.open("mark", new byte[0]));
  }
}
