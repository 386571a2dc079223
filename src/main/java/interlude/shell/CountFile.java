package interlude.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import interlude.activity.Condition;
import interlude.activity.Count;
import interlude.activity.DayPart;
import interlude.config.disk.AtomicFile;
import interlude.config.disk.Disk;
import interlude.config.disk.Disk.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The counts on the disk: a small SQL database in the state folder, opened for each use and closed
/// after it. Closing writes one file of sorted rows and drops the log, and the files are dated to
/// the day, so that they never tell in which order or when things were read. What cannot be
/// understood is laid aside, and counting starts anew; a disk that fails or is full is waited for.
public final class CountFile {
  private static final System.Logger LOG = System.getLogger("interlude");
  private static final String[] TABLES = {
    """
    CREATE TABLE IF NOT EXISTS reading (
      week DATE, part VARCHAR(10), article VARCHAR(200), number INT NOT NULL, PRIMARY KEY (week, article, part))\
    """,
    """
    CREATE TABLE IF NOT EXISTS page (
      month DATE, article VARCHAR(200), slide VARCHAR(200), number INT NOT NULL, PRIMARY KEY (month, article, slide))\
    """
  };

  private static final String MORE_READINGS =
      """
      MERGE INTO reading USING (VALUES (?, ?, ?, CAST(? AS INT))) AS more(week, article, part, number)
      ON reading.week = more.week AND reading.article = more.article AND reading.part = more.part
      WHEN MATCHED THEN UPDATE SET number = reading.number + more.number
      WHEN NOT MATCHED THEN INSERT (week, article, part, number)
      VALUES (more.week, more.article, more.part, more.number)\
      """;

  private static final String MORE_PAGES =
      """
      MERGE INTO page USING (VALUES (?, ?, ?, CAST(? AS INT))) AS more(month, article, slide, number)
      ON page.month = more.month AND page.article = more.article AND page.slide = more.slide
      WHEN MATCHED THEN UPDATE SET number = page.number + more.number
      WHEN NOT MATCHED THEN INSERT (month, article, slide, number)
      VALUES (more.month, more.article, more.slide, more.number)\
      """;

  /// What the database calls a file that it cannot open.
  private static final int UNOPENED = -452;

  private final Path folder;
  private final CountAside aside;

  /// @param state the folder that the kiosk writes to
  public CountFile(Path state) {
    folder = state.toAbsolutePath().resolve("activity");
    aside = CountAside.beside(folder);
  }

  /// Adds to what is there, and forgets what is older than 13 months.
  ///
  /// @throws SQLException where nothing could be written; nothing has changed then
  public void add(Map<Count, Integer> counts, LocalDate today) throws SQLException {
    try (var open = open(today)) {
      open.setAutoCommit(false);
      for (var entry : counts.entrySet()) {
        switch (entry.getKey()) {
          case Count.Reading(var week, var part, var article) ->
              more(open, MORE_READINGS, week, article, part.name(), entry.getValue());
          case Count.Page(var month, var article, var slide) ->
              more(open, MORE_PAGES, month, article, slide, entry.getValue());
        }
      }
      forget(open, today);
      open.commit();
    }
    date(today);
  }

  /// Whether what is counted is all there ever was.
  public Condition condition(LocalDate today) {
    return aside.told(oldest(today));
  }

  /// Everything of the last 13 months.
  ///
  /// @throws SQLException where it cannot be read
  public SortedMap<Count, Integer> all(LocalDate today) throws SQLException {
    var counts = new TreeMap<Count, Integer>(Count.ORDER);
    try (var open = open(today);
        var ask = open.createStatement()) {
      forget(open, today);
      try (var rows = ask.executeQuery("SELECT week, part, article, number FROM reading")) {
        while (rows.next()) {
          counts.put(
              new Count.Reading(
                  rows.getDate(1).toLocalDate(),
                  DayPart.valueOf(rows.getString(2)),
                  rows.getString(3)),
              rows.getInt(4));
        }
      }
      try (var rows = ask.executeQuery("SELECT month, article, slide, number FROM page")) {
        while (rows.next()) {
          counts.put(
              new Count.Page(rows.getDate(1).toLocalDate(), rows.getString(2), rows.getString(3)),
              rows.getInt(4));
        }
      }
    } catch (IllegalArgumentException foreign) {
      throw new SQLException("not written by this kiosk", foreign);
    }
    date(today);
    return counts;
  }

  private static void more(
      Connection open, String merge, LocalDate since, String b, String c, int number)
      throws SQLException {
    try (var more = open.prepareStatement(merge)) {
      more.setDate(1, Date.valueOf(since));
      more.setString(2, b);
      more.setString(3, c);
      more.setInt(4, number);
      more.executeUpdate();
    }
  }

  private static void forget(Connection open, LocalDate today) throws SQLException {
    var oldest = oldest(today);
    for (var sql :
        new String[] {"DELETE FROM reading WHERE week < ?", "DELETE FROM page WHERE month < ?"}) {
      try (var delete = open.prepareStatement(sql)) {
        delete.setDate(1, Date.valueOf(oldest));
        delete.executeUpdate();
      }
    }
  }

  private static LocalDate oldest(LocalDate today) {
    return today.minusMonths(13);
  }

  private Connection open(LocalDate today) throws SQLException {
    try {
      prepare();
      return connected();
    } catch (IOException fault) {
      throw new SQLException(fault);
    } catch (SQLException broken) {
      if (isOfTheDisk(broken)) {
        throw broken;
      }
      LOG.log(
          System.Logger.Level.WARNING,
          "counts cannot be read and are laid aside: " + broken.getMessage());
      layAside(today);
      return connected();
    }
  }

  private static boolean isOfTheDisk(SQLException fault) {
    return fault.getErrorCode() == UNOPENED
        || Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
            .anyMatch(IOException.class::isInstance);
  }

  private void prepare() throws IOException {
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private Connection connected() throws SQLException {
    // shutdown: the last connection closes the database; lock_file: one kiosk, and none left behind
    // by a power cut
    var open =
        DriverManager.getConnection(
            "jdbc:hsqldb:file:"
                + folder.resolve("counts")
                + ";shutdown=true;hsqldb.lock_file=false;hsqldb.reconfig_logging=false;hsqldb.write_delay=false",
            "SA",
            "");
    try (var make = open.createStatement()) {
      for (var table : TABLES) {
        make.execute(table);
      }
    } catch (SQLException fault) {
      open.close();
      throw fault;
    }
    return open;
  }

  private void layAside(LocalDate today) throws SQLException {
    try {
      aside.take(folder, today);
      prepare();
    } catch (IOException fault) {
      throw new SQLException(fault);
    }
  }

  /// Takes the time of day from the closed files. The database writes it into one of them, as a
  /// comment.
  private void date(LocalDate today) {
    var midnight = FileTime.from(today.atStartOfDay(ZoneId.systemDefault()).toInstant());
    try {
      withoutComments(folder.resolve("counts.properties"));
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.setLastModifiedTime(file, midnight);
        }
      }
      Files.setLastModifiedTime(folder, midnight);
    } catch (IOException fault) {
      LOG.log(System.Logger.Level.WARNING, "the counts keep their time: " + fault.getMessage());
    }
  }

  private static void withoutComments(Path file) throws IOException {
    var lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    new AtomicFile(Disk.REAL, file)
        .write((String.join("\n", lines) + "\n").getBytes(UTF_8), new Rights.OwnerOnly());
  }
}
