package interlude;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes a home folder with as many articles as one likes: the shipped ones, which the config
/// features, one more of its own in the loop, and the rest only on the shelf. The same number gives
/// the same library. Pictures are shared, so that ten thousand articles are quickly written.
///
/// `java src/test/java/interlude/GeneratedLibrary.java HOME 10000`
public final class GeneratedLibrary {
  private static final List<String> WHAT =
      List.of(
          "Ankles",
          "Aches",
          "Backs",
          "Balance",
          "Bones",
          "Breathing",
          "Calm",
          "Coughs",
          "Cramps",
          "Daylight",
          "Dizziness",
          "Ears",
          "Elbows",
          "Eyes",
          "Falls",
          "Feet",
          "Fevers",
          "Friends",
          "Gardens",
          "Grief",
          "Gums",
          "Hands",
          "Headaches",
          "Hearts",
          "Hips",
          "Hope",
          "Itches",
          "Jaws",
          "Joints",
          "Kidneys",
          "Knees",
          "Laughter",
          "Lungs",
          "Meals",
          "Memory",
          "Moods",
          "Muscles",
          "Necks",
          "Nerves",
          "Noise",
          "Oils",
          "Pain",
          "Pauses",
          "Pulse",
          "Quiet",
          "Rashes",
          "Rest",
          "Shoes",
          "Shoulders",
          "Skin",
          "Sleep",
          "Steps",
          "Stress",
          "Tears",
          "Teeth",
          "Tiredness",
          "Touch",
          "Urges",
          "Veins",
          "Voices",
          "Walking",
          "Water",
          "Worry",
          "Wrists",
          "Yawns",
          "Yoga",
          "Zest");
  private static final List<String> AND =
      List.of(
          "after a fall",
          "after an operation",
          "and big feelings",
          "and cold days",
          "and hot days",
          "and long days",
          "and loud places",
          "and new habits",
          "and night shifts",
          "and old habits",
          "and the body clock",
          "and your family",
          "and your guard cells",
          "and your mind",
          "at home",
          "at night",
          "at rest",
          "at school",
          "at work",
          "for beginners",
          "for carers",
          "in a hurry",
          "in company",
          "in later life",
          "in spring",
          "in summer",
          "in the evening",
          "in the morning",
          "in winter",
          "on a journey",
          "on a slow day",
          "on stairs",
          "on the bus",
          "on the move",
          "over the years",
          "step by step",
          "through the week",
          "under stress",
          "with a chair",
          "with a friend",
          "with a stick",
          "with children",
          "with less effort",
          "with little time",
          "with music",
          "without fear",
          "without hurry",
          "you can trust");
  private static final List<String> MORE = List.of("", " today", " again", " daily");
  private static final List<String> ROLES = List.of("mind", "defense", "alarm", "stress", "help");
  private static final List<String> PICTURES =
      List.of(
          "mind-and-body/card.svg",
          "mind-and-body/remember.svg",
          "mind-and-body/sleep-repair.svg",
          "paperless-clinic/card.svg",
          "paperless-clinic/make-it-stick.svg",
          "shared-plan/card.svg",
          "shared-plan/read-ratings.svg",
          "shared-plan/since-covid.svg",
          "shared-plan/three-questions.svg",
          "shared-plan/who-wrote.svg",
          "spinal-cord/card.svg");
  private static final List<String> SHIPPED =
      List.of("mind-and-body", "spinal-cord", "paperless-clinic", "shared-plan");

  private static final String ARTICLE =
      """
      { "id": "%1$s", "kind": "%2$s", "role": "%3$s",
        "title": { "en": "%4$s" },
        "message": { "en": "Small steps help, one at a time." },
        "cover": "cover.svg", "coverTall": "cover-tall.svg", "card": "card.svg",
        "alt": { "en": "A picture that stands for the topic." },
        "chapters": [ { "id": "all", "role": "%3$s", "title": { "en": "All of it" } } ],
        "reviewer": null, "reviewed": null, "checked": "2026-11-22", "nextReview": "2027-11-22",
        "interests": { "en": "Made up, to fill a shelf." } }
      """;
  private static final String DECK =
      """
      ---
      id: one
      chapter: all
      evidence: general
      ---
      # The first page
      > Small steps help, one at a time.

      - This page fills a shelf.

      ![A picture that stands for the topic.](card.svg)

      ---
      id: two
      chapter: all
      evidence: general
      ---
      # The last page
      > Rest is a part of every plan.

      - This page is the last one.

      ![A picture that stands for the topic.](card.svg)
      """;

  private GeneratedLibrary() {}

  public static void main(String[] args) throws IOException {
    write(Path.of("").toAbsolutePath(), Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /// @param project whose assets are taken
  /// @param articles at least five, the shipped ones counted
  public static void write(Path project, Path home, int articles) throws IOException {
    copy(project.resolve("assets"), home.resolve("assets"));
    var root = home.resolve("assets/articles");
    for (int i = 0; i < articles - SHIPPED.size(); i++) {
      article(root, i);
    }
    Files.writeString(home.resolve("kiosk-config.json"), config());
  }

  private static String config() {
    var featured =
        Stream.concat(SHIPPED.stream(), Stream.of(id(0)))
            .map(id -> "{ \"article\": \"" + id + "\" }")
            .toList();
    return """
    { "clinic": { "name": "A clinic with a large shelf", "region": "US" },
      "featured": [ %s ],
      "look": { "motion": "calm" } }
    """
        .formatted(String.join(", ", featured));
  }

  /// Only what the index reads of each, without decks and pictures.
  ///
  /// @param root gets the articles' folders
  public static void writeFiles(Path root, int articles) throws IOException {
    for (int i = 0; i < articles; i++) {
      articleFile(Files.createDirectories(root.resolve(id(i))), i);
    }
  }

  /// Neighbors in number are not neighbors in the alphabet.
  private static void article(Path root, int number) throws IOException {
    var folder = Files.createDirectories(root.resolve(id(number)));
    articleFile(folder, number);
    Files.writeString(folder.resolve("deck.en.md"), DECK);
    var card = root.resolve(PICTURES.get(number % PICTURES.size()));
    link(folder.resolve("card.svg"), card);
    link(folder.resolve("cover.svg"), root.resolve("shared-plan/cover.svg"));
    link(folder.resolve("cover-tall.svg"), root.resolve("shared-plan/cover-tall.svg"));
  }

  private static void articleFile(Path folder, int number) throws IOException {
    var kind = number % 7 == 3 ? "story" : "guide";
    var role = ROLES.get(number % ROLES.size());
    Files.writeString(
        folder.resolve("article.json"), ARTICLE.formatted(id(number), kind, role, title(number)));
  }

  static String id(int number) {
    return "topic-%05d".formatted(number);
  }

  static String title(int number) {
    int and = (number / WHAT.size() + 7 * (number % WHAT.size())) % AND.size();
    int more = number / (WHAT.size() * AND.size());
    return WHAT.get(number % WHAT.size()) + " " + AND.get(and) + MORE.get(more % MORE.size());
  }

  private static void link(Path link, Path file) throws IOException {
    try {
      Files.createLink(link, file);
    } catch (FileAlreadyExistsException there) {
      // written before
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (var file : all.toList()) {
        var copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else if (!Files.exists(copied)) {
          Files.copy(file, copied);
        }
      }
    }
  }
}
