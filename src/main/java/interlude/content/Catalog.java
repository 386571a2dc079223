package interlude.content;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// All topics in one language, sorted as that language sorts, as a whole and by kind. To make one
/// takes a while with thousands; to ask it does not.
public final class Catalog {

  /// What can be looked at by itself.
  public enum Part {
    ALL(_ -> true),
    GUIDES(topic -> topic.kind() == Article.Kind.GUIDE),
    STORIES(topic -> topic.kind() == Article.Kind.STORY);

    private final Predicate<Topic> holds;

    Part(Predicate<Topic> holds) {
      this.holds = holds;
    }
  }

  private final Map<Part, Listing> parts = new EnumMap<>(Part.class);

  private record Sorted(Topic topic, String title, String letters) {}

  public static Catalog of(Collection<Topic> topics, String language) {
    var collator = Collator.getInstance(Locale.forLanguageTag(language));
    var order =
        Comparator.comparing(Sorted::letters)
            .thenComparing(Sorted::title, collator)
            .thenComparing(one -> one.topic().id());
    var sorted =
        topics.stream()
            .map(topic -> {
              var title = topic.title().in(language);
              return new Sorted(topic, title, Letters.of(title));
            })
            .sorted(order)
            .toList();
    var catalog = new Catalog();
    for (var part : Part.values()) {
      catalog.parts.put(part, listing(sorted, part));
    }
    return catalog;
  }

  private static Listing listing(List<Sorted> sorted, Part part) {
    var held = sorted.stream().filter(one -> part.holds.test(one.topic())).toList();
    return new Listing(
        held.stream().map(Sorted::topic).toList(), held.stream().map(Sorted::letters).toList());
  }

  private Catalog() {}

  public Listing part(Part part) {
    return parts.getOrDefault(part, new Listing(List.of(), List.of()));
  }

  /// Whether there is more than one kind to choose from.
  public boolean hasKinds() {
    return part(Part.GUIDES).count("") > 0 && part(Part.STORIES).count("") > 0;
  }
}
