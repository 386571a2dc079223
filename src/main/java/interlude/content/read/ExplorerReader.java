package interlude.content.read;

import interlude.content.Article;
import interlude.content.Claim;
import interlude.content.Evidence;
import interlude.content.Explorer;
import interlude.content.Explorer.Answer;
import interlude.content.Explorer.Levels;
import interlude.content.Explorer.Lever;
import interlude.content.Explorer.Rule;
import interlude.content.Explorer.Surprise;
import interlude.content.Mark;
import interlude.content.Names;
import interlude.content.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads an article's explorer. A lever, an answer, a rule or a surprise that is not sound is left
/// out, and so is a rule that names no source.
public final class ExplorerReader {
  /// The most bytes of the file.
  private static final int CAP = 256 * 1024;

  private static final Set<String> KNOWN =
      Set.of(
          "$schema", "picture", "title", "ask", "alt", "levers", "answers", "rules", "surprises");
  private static final Set<String> OF_THING = Set.of("id", "name", "role", "less", "usual", "more");
  private static final Set<String> OF_RULE = Set.of("from", "to", "when", "effect", "claim");
  private static final Set<String> OF_SURPRISE = Set.of("name", "thought", "claim");

  private final String language;
  private final Names names;
  private final Map<String, Integer> lines = new HashMap<>();

  private ExplorerReader(String language, Names names) {
    this.language = language;
    this.names = names;
  }

  /// In that language, else in English; [Explorer#NONE] where the article names none. Never throws.
  public static Explorer read(Article article, String language, Names names) {
    return article.explorer().isEmpty()
        ? Explorer.NONE
        : source(ArticleFolder.of(article), article.explorer(), language, names).explorer();
  }

  /// The same, with the lines of its parts.
  public static ExplorerSource source(
      ArticleFolder folder, String file, String language, Names names) {
    var problems = new Problems(folder.label(file));
    var found = folder.file(file);
    if (found.isEmpty()) {
      problems.error(0, "", "There is no such file.", "Add it, or take explorer out.");
    }
    var reader = new ExplorerReader(language, names);
    var explorer =
        found
            .flatMap(path -> TextFile.read(path, CAP, problems))
            .flatMap(text -> Values.json(text, problems))
            .flatMap(value -> reader.explorer(new Form(value, "", problems)))
            .orElse(Explorer.NONE);
    return new ExplorerSource(explorer, folder.label(file), reader.lines, problems.all());
  }

  private Optional<Explorer> explorer(Form form) {
    form.only(KNOWN);
    var levers = new ArrayList<Lever>();
    var answers = new ArrayList<Answer>();
    sound(form, "levers", OF_THING, this::lever, levers);
    sound(form, "answers", OF_THING, this::answer, answers);
    var ids = new HashSet<String>();
    checkIds(form, "levers", ids);
    checkIds(form, "answers", ids);
    var rules = new ArrayList<Rule>();
    var places = new Places(levers, answers);
    sound(form, "rules", OF_RULE, rule -> rule(rule, places), rules);
    var surprises = new ArrayList<Surprise>();
    sound(form, "surprises", OF_SURPRISE, this::surprise, surprises);
    var explorer =
        new Explorer(
            form.text("picture"),
            words(form, "title"),
            words(form, "ask"),
            words(form, "alt"),
            levers,
            answers,
            rules,
            surprises);
    return form.isSound() ? Optional.of(explorer) : Optional.empty();
  }

  private <T> void sound(
      Form form, String list, Set<String> known, Function<Form, T> read, List<T> into) {
    for (var one : form.forms(list)) {
      one.only(known);
      T value = read.apply(one);
      if (one.isSound()) {
        lines.put(list + "/" + into.size(), one.line());
        into.add(value);
      }
    }
    if (!form.has(list)) {
      form.missing(list, "");
    }
  }

  private static void checkIds(Form form, String list, Set<String> seen) {
    for (var one : form.forms(list)) {
      if (one.has("id") && !seen.add(one.textOr("id", ""))) {
        form.fault(
            one.line("id"),
            list + "/id",
            "Two things have the id " + one.textOr("id", "") + ".",
            "Give one of the two another id.");
      }
    }
  }

  private Lever lever(Form form) {
    return new Lever(id(form), words(form, "name"), role(form), levels(form));
  }

  private Answer answer(Form form) {
    return new Answer(id(form), words(form, "name"), role(form), levels(form));
  }

  private static String id(Form form) {
    var id = form.text("id");
    if (!id.isEmpty() && !ArticleReader.isId(id)) {
      form.faultOf(
          "id", "An id has small letters, digits and single dashes.", "Write it like long-walk.");
    }
    return id;
  }

  private static Role role(Form form) {
    return form.choice("role", Role.class, Role.HELP);
  }

  private Levels levels(Form form) {
    return new Levels(words(form, "less"), words(form, "usual"), words(form, "more"));
  }

  private String words(Form form, String name) {
    return form.local(name, names).in(language);
  }

  /// What can stand at the ends of an arrow.
  private record Places(List<Lever> levers, List<Answer> answers) {
    int answer(String id) {
      return answers.stream().map(Answer::id).toList().indexOf(id);
    }

    boolean isLever(String id) {
      return levers.stream().anyMatch(lever -> lever.id().equals(id));
    }
  }

  private Rule rule(Form form, Places places) {
    var from = form.text("from");
    var to = form.text("to");
    if (!places.isLever(from) && places.answer(from) < 0) {
      form.faultOf(
          "from",
          "Nothing has the id \"%s\".".formatted(from),
          "Name one of the levers or answers.");
    } else if (places.answer(to) < 0) {
      form.faultOf("to", "No answer has the id \"%s\".".formatted(to), "Name one of the answers.");
    } else if (places.answer(from) >= places.answer(to)) {
      form.faultOf(
          "from",
          "An answer acts only on those listed after it, and %s is not.".formatted(to),
          "Change the order of the answers, or take the rule out.");
    }
    return new Rule(
        from,
        to,
        form.choice("when", Rule.When.class, Rule.When.EITHER),
        form.choice("effect", Rule.Effect.class, Rule.Effect.NONE),
        claim(form));
  }

  private Surprise surprise(Form form) {
    return new Surprise(words(form, "name"), words(form, "thought"), claim(form));
  }

  /// Nothing here is said without a grade and a source.
  private Claim claim(Form form) {
    var text = ClaimText.of(words(form, "claim"));
    text.faults()
        .forEach(remedy ->
            form.faultOf("claim", "A source or a label is not written as it should be.", remedy));
    if (form.has("claim") && text.citations().isEmpty()) {
      form.faultOf("claim", "This names no source.", "Add one as [@KEY], or take it out.");
    }
    if (form.has("claim") && text.ownEvidence().filter(Evidence::isGrade).isEmpty()) {
      form.faultOf(
          "claim", "This does not say how sure it is.", "Label it, such as {moderate linked}.");
    }
    return text.claim(Evidence.GENERAL, Mark.NONE);
  }
}
