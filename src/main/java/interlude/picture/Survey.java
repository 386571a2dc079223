package interlude.picture;

import interlude.picture.Scene.Box;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// What a scene holds, found in one walk over its items.
record Survey(
    SequencedSet<String> labelKeys,
    SequencedSet<String> dataKeys,
    Map<String, Box> places,
    Map<String, Double> turns,
    Map<String, Box> parts) {

  private Survey() {
    this(
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  static Survey of(Scene scene) {
    var survey = new Survey();
    survey.walk(scene.items(), Matrix.NONE);
    return new Survey(
        Collections.unmodifiableSequencedSet(survey.labelKeys),
        Collections.unmodifiableSequencedSet(survey.dataKeys),
        Collections.unmodifiableMap(survey.places),
        Collections.unmodifiableMap(survey.turns),
        Collections.unmodifiableMap(survey.parts));
  }

  private Optional<Box> walk(List<Item> items, Matrix toView) {
    return items.stream().flatMap(item -> visit(item, toView).stream()).reduce(Box::with);
  }

  /// @return the box the item takes up in the view, if it draws anything by itself
  private Optional<Box> visit(Item item, Matrix toView) {
    return switch (item) {
      case Item.Group group -> {
        // An outer part is named before the parts inside it, and has its box only after them.
        boolean first = !group.id().isEmpty() && !parts.containsKey(group.id());
        var within = toView.times(group.transform());
        Optional<Box> box =
            walk(group.items(), within).flatMap(drawn -> cut(drawn, group.clip(), within));
        if (first) {
          box.ifPresent(found -> parts.put(group.id(), found));
        }
        yield box;
      }
      case Item.Label label -> {
        labelKeys.add(label.key());
        yield Optional.empty();
      }
      case Item.Place place -> {
        var matrix = toView.times(place.transform());
        places.putIfAbsent(place.id(), place.box().in(matrix));
        turns.putIfAbsent(place.id(), Math.toDegrees(Math.atan2(matrix.b(), matrix.a())));
        yield Optional.empty();
      }
      case Item.Chart chart -> {
        dataKeys.add(chart.from());
        yield part(chart.id(), chart.box().in(toView.times(chart.transform())));
      }
      case Item.Outline shape ->
          part(shape.id(), shape.path().box().in(toView.times(shape.transform())));
      case Item.Oval shape -> part(shape.id(), shape.box().in(toView.times(shape.transform())));
      case Item.Rect shape -> part(shape.id(), shape.box().in(toView.times(shape.transform())));
    };
  }

  /// What a clip leaves of a box. Names within the clip count for nothing.
  private static Optional<Box> cut(Box drawn, List<Item> clip, Matrix toView) {
    return clip.isEmpty()
        ? Optional.of(drawn)
        : new Survey().walk(clip, toView).flatMap(drawn::within);
  }

  private Optional<Box> part(String id, Box box) {
    if (!id.isEmpty()) {
      parts.putIfAbsent(id, box);
    }
    return Optional.of(box);
  }
}
