package interlude.content.read;

import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Play;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What one can try in a picture, as a slide's `try` field says it, with the lines of its parts.
/// One fault, and the picture only shows: half of it could say what nobody meant, while the slide
/// is as good as before.
///
/// @param keys of each of its own fields
/// @param spots of each spot's fields, and within `move` and `grow` as `move/name`
record PlaySource(Play play, Map<String, Integer> keys, List<Map<String, Integer>> spots) {
  static final PlaySource NONE = new PlaySource(Play.NONE, Map.of(), List.of());

  private static final Set<String> KNOWN =
      Set.of("kind", "ask", "start", "at", "rounds", "end", "also");
  static final String WRITE_AT = "Write at: and below it - part:, name: and say:.";
  private static final Set<String> KNOWN_OF_SPOT =
      Set.of("part", "name", "say", "light", "show", "hide", "move", "grow", "seconds");

  PlaySource {
    keys = Map.copyOf(keys);
    spots = List.copyOf(spots);
  }

  /// @param head the slide's opening block
  /// @param evidence of what has no label of its own
  static PlaySource read(Form head, Evidence evidence, Mark mark, Names names, Problems problems) {
    if (!head.has("try")) {
      return NONE;
    }
    int before = problems.errors();
    var source = new Draft(head.form("try"), evidence, mark, names).source();
    return problems.errors() == before ? source : NONE;
  }

  private record Draft(Form form, Evidence evidence, Mark mark, Names names) {

    PlaySource source() {
      form.only(KNOWN);
      var kind = form.choice("kind", Play.Kind.class, Play.Kind.SPOTS);
      var ask = words(form, "ask");
      var given = form.forms("at");
      if (form.has("kind") && given.isEmpty()) {
        form.faultOf("at", "There is nothing to touch.", WRITE_AT);
      }
      var also = AlsoSource.read(form, kind, given.size());
      var all = Stream.concat(given.stream(), form.form("also").forms("at").stream()).toList();
      var spots = all.stream().map(this::spot).toList();
      checkParts(all);
      return new PlaySource(
          new Play(
              kind,
              ask,
              spots,
              AlsoSource.start(form, kind, given.size()),
              PaceSource.read(form, all, kind, () -> claim(form, "end")),
              also),
          lines(form),
          all.stream().map(Draft::spotLines).toList());
    }

    private Play.Spot spot(Form spot) {
      spot.only(KNOWN_OF_SPOT);
      return new Play.Spot(
          words(spot, "part"),
          words(spot, "name"),
          claim(spot, "say"),
          parts(spot, "light"),
          parts(spot, "show"),
          parts(spot, "hide"),
          pairs(spot, "move"),
          pairs(spot, "grow"));
    }

    private String words(Form from, String name) {
      var words = from.named(name, from.wordsOr(name, ""), names);
      return words.isEmpty() ? from.missing(name, "") : words;
    }

    private Claim claim(Form from, String name) {
      var text = ClaimText.of(words(from, name));
      text.faults()
          .forEach(remedy ->
              from.faultOf(name, "A source or a label is not written as it should be.", remedy));
      return text.claim(evidence, mark);
    }

    private static List<String> parts(Form spot, String name) {
      var parts = new ArrayList<String>();
      for (var item : spot.items(name)) {
        parts.add(
            item instanceof Value.Scalar part
                ? part.text().strip()
                : spot.wrong(item, name, "names of parts in [ ]", ""));
      }
      return parts;
    }

    private static Map<String, String> pairs(Form spot, String name) {
      var pairs = new LinkedHashMap<String, String>();
      var given = spot.form(name);
      given.names().forEach(part -> pairs.put(part, given.wordsOr(part, "")));
      return pairs;
    }

    private void checkParts(List<Form> given) {
      var seen = new TreeSet<String>();
      given.stream()
          .filter(spot -> spot.has("part") && !seen.add(spot.wordsOr("part", "")))
          .forEach(spot ->
              spot.faultOf(
                  "part",
                  "Two things to touch are the part " + spot.wordsOr("part", "") + ".",
                  "Give one of the two another part."));
    }

    private static Map<String, Integer> spotLines(Form spot) {
      var lines = new HashMap<>(lines(spot));
      for (var name : List.of("move", "grow")) {
        var pairs = spot.form(name);
        pairs.names().forEach(part -> lines.put(name + "/" + part, pairs.line(part)));
      }
      return lines;
    }

    private static Map<String, Integer> lines(Form from) {
      var lines = new HashMap<String, Integer>();
      from.names().forEach(name -> lines.put(name, from.line(name)));
      lines.put("", from.line());
      return lines;
    }
  }
}
