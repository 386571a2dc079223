package interlude.config.edit;

import interlude.config.HelpRecord;
import interlude.config.KioskConfig.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What an edit does to the file as it stands.
///
/// What means the same as leaving the name out is left out, unless the name is there already.
///
/// @param root the file
record Changes(JsonNode root) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = new JsonMapper();

  static Changes of(String text) {
    return new Changes(MAPPER.readTree(text));
  }

  List<Change> by(Edit edit) {
    return switch (edit) {
      case Edit.FeaturedAdded(var article, int index) -> added(article, index);
      case Edit.FeaturedRemoved(var article) -> at(article, "").map(Changes::remove).toList();
      case Edit.FeaturedMoved(var article, int to) -> moved(article, to);
      case Edit.FeaturedSwitched(var article, boolean on) ->
          at(article, "/on").flatMap(place -> flag(place, on, true)).toList();
      case Edit.MenuSwitched(var article, boolean menu) ->
          at(article, "/menu").flatMap(place -> flag(place, menu, true)).toList();
      case Edit.MoreOftenSet(var article, boolean often) ->
          at(article, "/moreOften").flatMap(place -> flag(place, often, false)).toList();
      case Edit.DwellSet(var article, var dwell) ->
          at(article, "/dwellSeconds")
              .map(place -> dwell.isZero() ? remove(place) : set(place, dwell.toSeconds()))
              .toList();
      case Edit.ScheduleSet(var article, var schedule) ->
          at(article, "").flatMap(place -> new Timing(schedule).at(place)).toList();
      case Edit.SkipClosedDaysSet(var article, boolean skip) ->
          at(article, "/skipClosedDays").flatMap(place -> flag(place, skip, false)).toList();
      case Edit.ClosedDaysSet(var days) -> List.of(Timing.days("/closedDays", days));
      case Edit.ClinicNamed(var name) -> List.of(word("/clinic/name", name));
      case Edit.MarkSet(var file) -> List.of(word("/clinic/mark", file));
      case Edit.RegionSet(var region) -> List.of(word("/clinic/region", region));
      case Edit.SourcesNamed(boolean named) -> flag("/clinic/nameSources", named, true).toList();
      case Edit.LanguagesSet(var languages) -> List.of(Timing.words("/languages", languages));
      case Edit.HelpLineSet(var line) -> List.copyOf(helpLine(line));
      case Edit.HelpLineRemoved(var service) ->
          lines(service).map(Changes::remove).limit(1).toList();
      case Edit.ThemeSet(var theme) -> List.of(word("/look/theme", low(theme)));
      case Edit.TextSizeSet(int percent) -> List.of(set("/look/textSize", percent));
      case Edit.MotionSet(var motion) -> List.of(word("/look/motion", low(motion)));
      case Edit.AccentSet(var color) -> List.of(word("/look/accent", color));
      case Edit.IdleSet(var limit, var warning) ->
          List.of(
              set("/idle/seconds", limit.toSeconds()),
              set("/idle/warningSeconds", warning.toSeconds()));
      case Edit.ScreenSizeSet(double inches) -> List.of(number("/screen/diagonalInches", inches));
      case Edit.ViewingDistanceSet(int millimeters) ->
          List.of(set("/screen/viewingDistanceMm", millimeters));
      case Edit.LowReachSet(boolean low) -> flag("/layout/lowReach", low, false).toList();
      case Edit.VolumeCapSet(int percent) -> List.of(set("/sound/volumeCap", percent));
      case Edit.NoticeSet(var notice) -> notice(notice);
      case Edit.NoticeEnded _ -> noticeEnded();
    };
  }

  private List<Change> added(String article, int index) {
    var entry = NODES.objectNode().put("article", article);
    return at(article, "").findAny().isPresent()
        ? List.of()
        : root.path("featured").isArray()
            ? List.of(new Change.Insert("/featured", index, entry))
            : List.of(new Change.Set("/featured", NODES.arrayNode().add(entry)));
  }

  private List<Change> moved(String article, int to) {
    int last = root.path("featured").size() - 1;
    return at(article, "")
        .<Change>map(place ->
            new Change.Move(
                "/featured",
                Integer.parseInt(place.substring("/featured/".length())),
                Math.clamp(to, 0, last)))
        .toList();
  }

  /// The pointer to a name of that article's entry; none if it is not in the list.
  private Stream<String> at(String article, String name) {
    return found("/featured", "article", article).map(place -> place + name);
  }

  private Stream<String> lines(String service) {
    return found("/help/records", "service", service);
  }

  private Stream<String> found(String list, String name, String wanted) {
    var items = root.at(list);
    return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
        .filter(i -> items.path(i).path(name).stringValue("").strip().equals(wanted))
        .map(i -> list + "/" + i)
        .limit(1);
  }

  private List<Change> helpLine(HelpRecord line) {
    var written =
        List.of(
            word("/service", line.service()),
            word("/call", line.call()),
            word("/text", line.text()),
            word("/hours", line.hours()),
            word("/region", line.region()),
            word("/source", line.source()),
            word("/checkedOn", line.checkedOn().toString()),
            word("/reviewBy", line.reviewBy().toString()));
    var there = lines(line.service()).findFirst();
    if (there.isPresent()) {
      return written.stream().map(change -> under(there.get(), change)).toList();
    }
    var whole = NODES.objectNode();
    for (var change : written) {
      if (change instanceof Change.Set(var pointer, var value)) {
        whole.set(pointer.substring(1), value);
      }
    }
    return root.at("/help/records").isArray()
        ? List.of(new Change.Insert("/help/records", Integer.MAX_VALUE, whole))
        : List.of(new Change.Set("/help/records", NODES.arrayNode().add(whole)));
  }

  private static Change under(String place, Change change) {
    return change instanceof Change.Set(var pointer, var value)
        ? new Change.Set(place + pointer, value)
        : new Change.Remove(place + ((Change.Remove) change).pointer());
  }

  private static List<Change> notice(Notice notice) {
    return List.of(
        word("/notice/text", notice.text()),
        word("/notice/until", Timing.minute(notice.until())),
        word("/notice/style", low(notice.style())));
  }

  /// What the program does not know of a notice is kept.
  private List<Change> noticeEnded() {
    var names = new ArrayList<>(root.path("notice").propertyNames());
    names.removeAll(List.of("text", "until", "style"));
    return names.isEmpty()
        ? List.of(remove("/notice"))
        : List.of(remove("/notice/text"), remove("/notice/until"), remove("/notice/style"));
  }

  private Stream<Change> flag(String pointer, boolean value, boolean otherwise) {
    return root.at(pointer).isMissingNode() && value == otherwise
        ? Stream.of()
        : Stream.of(new Change.Set(pointer, NODES.booleanNode(value)));
  }

  /// An empty text means that the name is left out.
  private static Change word(String pointer, String text) {
    return text.isEmpty() ? remove(pointer) : new Change.Set(pointer, NODES.stringNode(text));
  }

  private static Change set(String pointer, long number) {
    return new Change.Set(pointer, NODES.numberNode(number));
  }

  private static Change number(String pointer, double number) {
    return number == Math.rint(number)
        ? set(pointer, (long) number)
        : new Change.Set(pointer, NODES.numberNode(number));
  }

  private static Change remove(String pointer) {
    return new Change.Remove(pointer);
  }

  private static String low(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
