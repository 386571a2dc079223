package interlude.content.read;

import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Ride;
import interlude.content.Slide;
import interlude.content.Urgent;
import interlude.content.read.Value.Scalar.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The small block that opens a slide.
record SlideHead(
    String id,
    String chapter,
    Slide.Kind kind,
    Evidence evidence,
    Mark mark,
    Map<String, String> labels,
    Map<String, List<Double>> data,
    String step,
    String easy,
    int line,
    Map<String, Integer> keys,
    PlaySource play,
    List<Ride> motion,
    Urgent now) {

  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "chapter",
          "kind",
          "evidence",
          "mark",
          "labels",
          "data",
          "step",
          "easy",
          "try",
          "motion",
          "now");

  /// @param linesBefore how many lines of the file stand above the block's text
  static Optional<SlideHead> read(String text, int linesBefore, Names names, Problems problems) {
    return Values.yaml(text, linesBefore, problems).flatMap(value -> of(value, names, problems));
  }

  private static Optional<SlideHead> of(Value value, Names names, Problems problems) {
    int before = problems.errors();
    var id = new Form(value, "", new Problems("")).wordsOr("id", "");
    var form = new Form(value, id, problems);
    form.only(KNOWN);
    if (!ArticleReader.isId(form.wordsOr("id", ""))) {
      form.fault(
          form.line("id"),
          id,
          "A slide needs an id of small letters, digits and dashes.",
          "Write id: long-walk.");
    }
    var kind = form.choiceOr("kind", Slide.Kind.class, Slide.Kind.SLIDE);
    var head =
        new SlideHead(
            id,
            form.wordsOr("chapter", ""),
            kind,
            evidence(form, kind),
            form.choiceOr("mark", Mark.class, Mark.NONE),
            labels(form, names),
            data(form),
            words(form, "step", names),
            words(form, "easy", names),
            form.line("id"),
            keys(form, value),
            PlaySource.NONE,
            List.of(),
            Urgent.NONE);
    boolean sound =
        problems.errors()
            == before; // whatever there is to try: a picture that only shows is no fault
    var play = PlaySource.read(form, head.evidence(), head.mark(), names, problems);
    var motion = RideSource.read(form, problems);
    var now = UrgentSource.read(form, head.evidence(), head.mark(), names, problems);
    return sound ? Optional.of(head.with(play, motion, now)) : Optional.empty();
  }

  private SlideHead with(PlaySource tried, List<Ride> moving, Urgent urgent) {
    return new SlideHead(
        id, chapter, kind, evidence, mark, labels, data, step, easy, line, keys, tried, moving,
        urgent);
  }

  /// Every slide says how sure its claims are; only a page of sources makes none.
  private static Evidence evidence(Form form, Slide.Kind kind) {
    return kind == Slide.Kind.SOURCES
        ? form.choiceOr("evidence", Evidence.class, Evidence.GENERAL)
        : form.choice("evidence", Evidence.class, Evidence.GENERAL);
  }

  private static String words(Form form, String name, Names names) {
    return form.named(name, form.wordsOr(name, ""), names);
  }

  private static Map<String, String> labels(Form form, Names names) {
    var labels = new LinkedHashMap<String, String>();
    var given = form.form("labels");
    given.names().forEach(name -> labels.put(name, words(given, name, names)));
    return labels;
  }

  private static Map<String, List<Double>> data(Form form) {
    var data = new LinkedHashMap<String, List<Double>>();
    var given = form.form("data");
    given.names().forEach(name -> data.put(name, numbers(given, name)));
    return data;
  }

  private static List<Double> numbers(Form form, String name) {
    var numbers = new ArrayList<Double>();
    for (var item : form.items(name)) {
      if (item instanceof Value.Scalar number
          && number.is(Type.NUMBER)
          && number.text().matches("-?[0-9.]{1,12}")) {
        numbers.add(Double.valueOf(number.text()));
      } else {
        form.wrong(item, name, "numbers such as [27, 47]", 0);
      }
    }
    return List.copyOf(numbers);
  }

  private static Map<String, Integer> keys(Form form, Value value) {
    var keys = new HashMap<String, Integer>();
    form.names().forEach(name -> keys.put(name, form.line(name)));
    var quiet = new Form(value, "", new Problems(""));
    for (var group : List.of("labels", "data", "now")) {
      var inner = quiet.form(group);
      inner.names().forEach(name -> keys.put(group + "/" + name, inner.line(name)));
    }
    var rides = quiet.forms("motion");
    for (int i = 0; i < rides.size(); i++) {
      keys.put("motion/" + i, rides.get(i).line());
    }
    return keys;
  }
}
