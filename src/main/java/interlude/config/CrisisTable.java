package interlude.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The help numbers that come with the program, by region. Facts with a date, in `crisis.json`
/// beside this class.
///
/// The EU's members have their common emergency number and no crisis line: none is the same in all
/// of them.
public final class CrisisTable {

  private final Map<String, Row> rows;

  private CrisisTable(Map<String, Row> rows) {
    this.rows = Map.copyOf(rows);
  }

  private record Row(List<String> emergency, List<HelpRecord> crisis) {
    static final Row NONE = new Row(List.of(), List.of());
  }

  private static final class Shipped {
    static final CrisisTable TABLE = load();
  }

  /// The table in the program.
  public static CrisisTable shipped() {
    return Shipped.TABLE;
  }

  /// Emergency numbers, the most usual first; none for an unknown region.
  public List<String> emergency(String region) {
    return row(region).emergency;
  }

  /// Crisis lines of that region alone; none for an unknown region.
  public List<HelpRecord> crisis(String region) {
    return row(region).crisis;
  }

  /// Whether there is a number at all for that region.
  public boolean knows(String region) {
    return rows.containsKey(region);
  }

  /// Every region with a number.
  public Set<String> regions() {
    return rows.keySet();
  }

  private Row row(String region) {
    return rows.getOrDefault(region, Row.NONE);
  }

  private static CrisisTable load() {
    try (var in = Objects.requireNonNull(CrisisTable.class.getResourceAsStream("crisis.json"))) {
      return from(JsonTree.parse(new String(in.readAllBytes(), UTF_8)).root());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    } catch (SyntaxSlip slip) {
      throw new IllegalStateException("the program's own crisis table is damaged", slip);
    }
  }

  private static CrisisTable from(JsonNode file) {
    var checked = LocalDate.parse(file.path("checkedOn").stringValue());
    var review = LocalDate.parse(file.path("reviewBy").stringValue());
    var rows = new HashMap<String, Row>();
    file.path("regions")
        .forEachEntry((region, row) -> rows.put(region, rowOf(region, row, checked, review)));
    file.path("sameAs")
        .forEachEntry((alias, region) -> rows.put(alias, rows.get(region.stringValue())));
    file.path("members")
        .forEachEntry((union, members) ->
            members.forEach(member -> rows.put(member.stringValue(), rows.get(union))));
    return new CrisisTable(rows);
  }

  private static Row rowOf(String region, JsonNode row, LocalDate checked, LocalDate review) {
    return new Row(
        row.path("emergency").valueStream().map(JsonNode::stringValue).toList(),
        row.path("crisis")
            .valueStream()
            .map(line -> lineOf(region, line, checked, review))
            .toList());
  }

  private static HelpRecord lineOf(
      String region, JsonNode line, LocalDate checked, LocalDate review) {
    return new HelpRecord(
        region,
        line.path("service").stringValue(""),
        line.path("call").stringValue(""),
        line.path("text").stringValue(""),
        line.path("hours").stringValue(""),
        line.path("source").stringValue(""),
        checked,
        review);
  }
}
