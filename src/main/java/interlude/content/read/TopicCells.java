package interlude.content.read;

import interlude.content.Article.Kind;
import interlude.content.LocalText;
import interlude.content.Role;
import interlude.content.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A topic as the last cells of a row of the index: kind, role, picture, last day, and a cell for
/// each language's title.
final class TopicCells {
  private static final int TITLES = 4;

  private TopicCells() {}

  static String write(Topic topic) {
    var titles =
        new TreeMap<>(topic.title().byLanguage())
            .entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().replaceAll("\\s+", " "));
    return Stream.concat(
            Stream.of(
                topic.kind().name(), topic.role().name(), topic.card(), topic.until().toString()),
            titles)
        .collect(Collectors.joining("\t"));
  }

  /// @param from the first of its cells
  static Topic read(String id, String[] cells, int from) {
    var titles =
        Arrays.stream(cells, from + TITLES, cells.length)
            .map(cell -> cell.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0].intern(), pair -> pair[1]));
    return new Topic(
        id,
        Kind.valueOf(cells[from]),
        Role.valueOf(cells[from + 1]),
        new LocalText(titles),
        cells[from + 2].intern(),
        LocalDate.parse(cells[from + 3]));
  }
}
