package interlude.content.read;

import interlude.content.Article;
import interlude.content.Article.Chapter;
import interlude.content.Article.Kind;
import interlude.content.Article.Pictures;
import interlude.content.Article.Review;
import interlude.content.Article.Stop;
import interlude.content.LocalText;
import interlude.content.Names;
import interlude.content.Reading;
import interlude.content.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `article.json`. A chapter, a stop or a route that is not sound is left out; if anything
/// else that is needed is not sound, there is no article.
public final class ArticleReader {
  /// The most bytes of an `article.json`.
  private static final int CAP = 256 * 1024;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 64;

  /// The names that the file may have; `article.schema.json` describes each.
  static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "id",
          "kind",
          "role",
          "title",
          "message",
          "cover",
          "coverTall",
          "card",
          "map",
          "mapTall",
          "alt",
          "chapters",
          "routes",
          "stops",
          "reviewer",
          "reviewed",
          "checked",
          "nextReview",
          "sensitive",
          "interests",
          "explorer");

  private final Path folder;
  private final Names names;
  private final Problems problems;

  private ArticleReader(Path folder, Names names, Problems problems) {
    this.folder = folder;
    this.names = names;
    this.problems = problems;
  }

  /// The article of that folder, as far as it can be used. Never throws.
  public static Reading<Optional<Article>> read(ArticleFolder folder, Names names) {
    var problems = new Problems(folder.articleLabel());
    var article =
        text(folder, problems)
            .flatMap(text -> read(text, folder.folder(), folder.name(), names, problems));
    return new Reading<>(article, problems.all());
  }

  static Optional<String> text(ArticleFolder folder, Problems problems) {
    var file = folder.articleFile();
    if (file.isEmpty()) {
      problems.error(
          0, "", "There is no such file.", "Add it, or take the folder out of the articles.");
    }
    return file.flatMap(found -> TextFile.read(found, CAP, problems));
  }

  /// @param name the id that it must have
  static Optional<Article> read(
      String text, Path folder, String name, Names names, Problems problems) {
    return Values.json(text, problems)
        .flatMap(value -> new ArticleReader(folder, names, problems).article(value, name));
  }

  private Optional<Article> article(Value value, String name) {
    var form = new Form(value, "", problems);
    form.only(KNOWN);
    checkId(form, name);
    var article =
        new Article(
            name,
            folder,
            form.choice("kind", Kind.class, Kind.GUIDE),
            form.choice("role", Role.class, Role.MIND),
            form.local("title", names),
            form.local("message", names),
            form.local("alt", names),
            pictures(form),
            chapters(form),
            routes(form),
            stops(form),
            review(form),
            form.flagOr("sensitive", false),
            form.has("interests") ? form.local("interests", names) : LocalText.NONE,
            file(form, "explorer", form.textOr("explorer", "")));
    return form.isSound() ? Optional.of(article) : Optional.empty();
  }

  private static void checkId(Form form, String name) {
    var id = form.text("id");
    if (!id.isEmpty() && !isId(id)) {
      form.fault(
          form.line("id"),
          "id",
          "An id has small letters, digits and single dashes.",
          "Write it like long-walk.");
    } else if (!id.isEmpty() && !id.equals(name)) {
      form.fault(
          form.line("id"),
          "id",
          "The id " + id + " is not the folder's name, " + name + ".",
          "Give both the same name.");
    }
  }

  /// Whether that can be the id of an article, a chapter or a slide.
  static boolean isId(String id) {
    return id.length() <= LONGEST_ID && ID.matcher(id).matches();
  }

  private static Pictures pictures(Form form) {
    return new Pictures(
        file(form, "cover", form.text("cover")),
        file(form, "coverTall", form.text("coverTall")),
        file(form, "card", form.text("card")),
        file(form, "map", form.textOr("map", "")),
        file(form, "mapTall", form.textOr("mapTall", "")));
  }

  private static String file(Form form, String name, String file) {
    if (!file.isEmpty() && !ContentRoot.isPlain(file)) {
      form.fault(
          form.line(name),
          name,
          "This name leads out of the article's folder.",
          "Put the file beside it, and name it.");
    }
    return file;
  }

  private List<Chapter> chapters(Form form) {
    var chapters = new ArrayList<Chapter>();
    for (var one : form.forms("chapters")) {
      var chapter =
          new Chapter(
              one.text("id"), one.choice("role", Role.class, Role.MIND), one.local("title", names));
      if (one.isSound()) {
        chapters.add(chapter);
      }
    }
    return chapters;
  }

  private Map<String, List<String>> routes(Form form) {
    var routes = new LinkedHashMap<String, List<String>>();
    var given = form.form("routes");
    for (var name : given.names()) {
      int before = problems.errors();
      var slides = given.texts(name);
      if (problems.errors() == before) {
        routes.put(name, slides);
      }
    }
    return routes;
  }

  private List<Stop> stops(Form form) {
    var stops = new ArrayList<Stop>();
    for (var one : form.forms("stops")) {
      var stop =
          new Stop(
              one.text("slide"),
              one.local("name", names),
              one.choice("lane", Stop.Lane.class, Stop.Lane.END));
      if (one.isSound()) {
        stops.add(stop);
      }
    }
    return stops;
  }

  private static Review review(Form form) {
    return new Review(
        form.textOr("reviewer", ""),
        form.dateIfAny("reviewed"),
        form.date("checked"),
        form.date("nextReview"));
  }
}
