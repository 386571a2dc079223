package interlude.shell;

import interlude.activity.Count;
import interlude.activity.DayPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The counts on the disk: a small SQL database in the state folder, opened for each use and closed
/// after it. Closing writes one file of sorted rows and drops the log, so that the file never tells
/// in which order things were read. A file that cannot be read is laid aside; counting starts anew.
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

  private final Path folder;

  /// @param state the folder that the kiosk writes to
  public CountFile(Path state) {
    folder = state.toAbsolutePath().resolve("activity");
  }

  /// Adds to what is there, and forgets what is older than 13 months.
  ///
  /// @throws SQLException where nothing could be written; nothing has changed then
  public void add(Map<Count, Integer> counts, LocalDate today) throws SQLException {
    try (var open = open()) {
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
  }

  /// Everything of the last 13 months.
  ///
  /// @throws SQLException where it cannot be read
  public SortedMap<Count, Integer> all(LocalDate today) throws SQLException {
    var counts = new TreeMap<Count, Integer>(Count.ORDER);
    try (var open = open();
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
    var oldest = today.minusMonths(13);
    for (var sql :
        new String[] {"DELETE FROM reading WHERE week < ?", "DELETE FROM page WHERE month < ?"}) {
      try (var delete = open.prepareStatement(sql)) {
        delete.setDate(1, Date.valueOf(oldest));
        delete.executeUpdate();
      }
    }
  }

  private Connection open() throws SQLException {
    try {
      prepare();
      return connected();
    } catch (IOException fault) {
      throw new SQLException(fault);
    } catch (SQLException broken) {
      LOG.log(
          System.Logger.Level.WARNING,
          "counts cannot be read and are laid aside: " + broken.getMessage());
      layAside();
      return connected();
    }
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

  /// A folder gives way only where it is empty.
  private void layAside() throws SQLException {
    var aside = folder.resolveSibling("activity.broken");
    try {
      if (Files.isDirectory(aside)) {
        try (var earlier = Files.list(aside)) {
          for (var file : earlier.toList()) {
            Files.delete(file);
          }
        }
      }
      Files.move(folder, aside, StandardCopyOption.REPLACE_EXISTING);
      prepare();
    } catch (IOException fault) {
      throw new SQLException(fault);
    }
  }
}
