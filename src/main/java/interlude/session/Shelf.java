package interlude.session;

import interlude.content.Deck;
import interlude.picture.Artwork;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The decks and pictures at hand: those near what is shown, read ahead, and no more than a few
/// dozen. Holds nothing about the visitor beyond what the clinic's own files hold.
///
/// @param decks by article and language; an empty deck is one that could not be read
/// @param pictures by article and file; an empty one could not be read
/// @param asked what has been asked for and has not yet come
public record Shelf(
    SequencedMap<String, Deck> decks,
    SequencedMap<String, Optional<Artwork>> pictures,
    Set<Wanted> asked) {

  /// Enough for the loop's covers, a home screen, and a slide with its neighbours.
  static final int MOST_PICTURES = 32;

  static final int MOST_DECKS = 12;

  public static final Shelf EMPTY =
      new Shelf(new LinkedHashMap<>(), new LinkedHashMap<>(), Set.of());

  public Shelf {
    decks = java.util.Collections.unmodifiableSequencedMap(decks);
    pictures = java.util.Collections.unmodifiableSequencedMap(pictures);
    asked = Set.copyOf(asked);
  }

  /// Something to read ahead.
  public sealed interface Wanted {
    /// The article it belongs to; empty for the program's own.
    String article();

    String key();

    record OfDeck(String article, String language) implements Wanted {
      @Override
      public String key() {
        return article + "/" + language;
      }
    }

    /// The clinic's mark.
    ///
    /// @param file as the config names it, within the home folder
    record OfMark(String file) implements Wanted {
      @Override
      public String article() {
        return "";
      }

      @Override
      public String key() {
        return "mark:" + file;
      }
    }

    /// @param article empty for the program's own pictures
    record OfPicture(String article, String file) implements Wanted {
      @Override
      public String key() {
        return article + "/" + file;
      }
    }
  }

  /// What has come of a picture that is wanted.
  public Optional<Artwork> picture(Wanted wanted) {
    return pictures.getOrDefault(wanted.key(), Optional.empty());
  }

  public Optional<Deck> deck(String article, String language) {
    return Optional.ofNullable(decks.get(article + "/" + language));
  }

  public Optional<Artwork> picture(String article, String file) {
    return picture(new Wanted.OfPicture(article, file));
  }

  public boolean has(Wanted wanted) {
    return switch (wanted) {
      case Wanted.OfDeck deck -> decks.containsKey(deck.key());
      case Wanted.OfPicture picture -> pictures.containsKey(picture.key());
      case Wanted.OfMark mark -> pictures.containsKey(mark.key());
    };
  }

  /// Whether the article's deck was tried and cannot be read, so that it is offered to nobody.
  public boolean isBroken(String article, String language) {
    return deck(article, language).map(deck -> deck.slides().isEmpty()).orElse(false);
  }

  Shelf asking(Set<Wanted> more) {
    var all = new java.util.HashSet<>(asked);
    all.addAll(more);
    return new Shelf(decks, pictures, all);
  }

  Shelf with(Deck deck, Set<String> keep) {
    var wanted = new Wanted.OfDeck(deck.article(), deck.language());
    return new Shelf(
        placed(decks, wanted.key(), deck, MOST_DECKS, keep), pictures, without(wanted));
  }

  Shelf with(Wanted picture, Optional<Artwork> artwork, Set<String> keep) {
    return new Shelf(
        decks, placed(pictures, picture.key(), artwork, MOST_PICTURES, keep), without(picture));
  }

  private Set<Wanted> without(Wanted come) {
    var rest = new java.util.HashSet<>(asked);
    rest.remove(come);
    return rest;
  }

  private static <V> SequencedMap<String, V> placed(
      SequencedMap<String, V> old, String key, V value, int most, Set<String> keep) {
    var map = new LinkedHashMap<>(old);
    map.remove(key);
    map.put(key, value);
    var keys = map.keySet().iterator();
    for (int over = map.size() - most; over > 0 && keys.hasNext(); ) {
      var oldest = keys.next();
      if (!keep.contains(oldest) && !oldest.equals(key)) {
        keys.remove();
        over--;
      }
    }
    return map;
  }
}
