package interlude.content.lint;

import interlude.config.Problem.Matter;
import interlude.content.Claim;
import interlude.content.Explorer;
import interlude.content.Explorer.Levels;
import interlude.content.ExplorerParts;
import interlude.content.Words;
import interlude.content.read.ArticleFolder;
import interlude.content.read.ExplorerSource;
import interlude.content.read.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Checks an explorer: short words, known sources, nothing that leads nowhere, and a picture that
/// has a part for all of it.
final class ExplorerCheck {
  private static final int TITLE_WORDS = 6;
  private static final int ASK_WORDS = 16;
  private static final int NAME_WORDS = 3;
  private static final int CLAIM_WORDS = 25;
  private static final int SENTENCE_WORDS = 18;
  private static final int SURPRISES = 3;
  private static final double GRADE = 7.0;

  private final ExplorerSource source;
  private final String language;
  private final Set<String> known;
  private final PictureCheck pictures;
  private final Problems problems;
  private final List<String> prose = new ArrayList<>();

  /// @param known keys of the references
  ExplorerCheck(
      ExplorerSource source,
      String language,
      Set<String> known,
      PictureCheck pictures,
      Problems problems) {
    this.source = source;
    this.language = language;
    this.known = known;
    this.pictures = pictures;
    this.problems = problems;
  }

  void check(ArticleFolder folder) {
    var explorer = source.explorer();
    if (explorer.isEmpty()) {
      return;
    }
    checkWords(explorer);
    checkRules(explorer);
    checkReach(explorer);
    checkPicture(folder, explorer);
    checkGrade();
  }

  private void checkWords(Explorer explorer) {
    words("title", 1, explorer.title(), TITLE_WORDS);
    words("ask", 1, explorer.ask(), ASK_WORDS);
    if (!PictureRule.isAlt(explorer.alt(), explorer.picture())) {
      problems.error(
          Matter.PICTURE,
          1,
          "alt",
          "The picture has no description that one could read aloud.",
          "Say in one sentence what it shows.");
    }
    for (int i = 0; i < explorer.levers().size(); i++) {
      var lever = explorer.levers().get(i);
      thing("levers", i, lever.name(), lever.levels());
    }
    for (int i = 0; i < explorer.answers().size(); i++) {
      var answer = explorer.answers().get(i);
      thing("answers", i, answer.name(), answer.levels());
    }
  }

  private void thing(String list, int place, String name, Levels levels) {
    int line = source.line(list, place);
    Stream.of(name, levels.less(), levels.usual(), levels.more())
        .forEach(text -> words(list, line, text, NAME_WORDS));
  }

  private void words(String part, int line, String text, int limit) {
    int count = Words.count(text);
    if (count > limit) {
      problems.error(
          Matter.LENGTH,
          line,
          part,
          "\"%s\" has %d words.".formatted(text, count),
          "Say it in at most %d.".formatted(limit));
    }
    SafetyRule.check(text, language, line, part, problems);
  }

  private void checkRules(Explorer explorer) {
    for (int i = 0; i < explorer.rules().size(); i++) {
      claim("rules", source.line("rules", i), explorer.rules().get(i).claim());
    }
    for (int i = 0; i < explorer.surprises().size(); i++) {
      var surprise = explorer.surprises().get(i);
      int line = source.line("surprises", i);
      words("surprises", line, surprise.name(), NAME_WORDS);
      words("surprises", line, surprise.thought(), CLAIM_WORDS);
      claim("surprises", line, surprise.claim());
    }
    if (explorer.surprises().size() > SURPRISES) {
      problems.error(
          Matter.LENGTH,
          source.line("surprises", SURPRISES),
          "surprises",
          "There are %d surprises.".formatted(explorer.surprises().size()),
          "Keep at most %d.".formatted(SURPRISES));
    }
  }

  private void claim(String part, int line, Claim claim) {
    words(part, line, claim.text(), CLAIM_WORDS);
    prose.add(claim.text());
    Sentences.of(claim.text()).stream()
        .filter(sentence -> Words.count(sentence) > SENTENCE_WORDS)
        .forEach(sentence ->
            problems.error(
                Matter.LENGTH,
                line,
                part,
                "A sentence here has %d words.".formatted(Words.count(sentence)),
                "Make two of it; a sentence has at most %d words.".formatted(SENTENCE_WORDS)));
    claim.citations().stream()
        .filter(key -> !known.contains(key))
        .forEach(key ->
            problems.error(
                Matter.SOURCES,
                line,
                part,
                "The source " + key + " is not in references.json.",
                "Add it there, or correct the key."));
  }

  private void checkReach(Explorer explorer) {
    for (int i = 0; i < explorer.levers().size(); i++) {
      var id = explorer.levers().get(i).id();
      if (explorer.rules().stream().noneMatch(rule -> rule.from().equals(id))) {
        problems.error(
            source.line("levers", i),
            "levers",
            "The lever %s leads nowhere.".formatted(id),
            "Write a rule from it, or take it out.");
      }
    }
    for (int i = 0; i < explorer.answers().size(); i++) {
      var id = explorer.answers().get(i).id();
      if (explorer.rules().stream().noneMatch(rule -> rule.to().equals(id) && rule.isSure())) {
        problems.error(
            source.line("answers", i),
            "answers",
            "Nothing moves the answer %s.".formatted(id),
            "Write a strong or moderate rule to it, or take it out.");
      }
    }
  }

  private void checkPicture(ArticleFolder folder, Explorer explorer) {
    var file = folder.file(explorer.picture());
    if (file.isEmpty()) {
      problems.error(
          Matter.PICTURE,
          1,
          "picture",
          "The picture " + explorer.picture() + " is not there.",
          "Put it beside the file.");
      return;
    }
    var contents = pictures.look(file.get(), folder.name() + "/" + explorer.picture());
    problems.addAll(contents.problems());
    if (contents.known()) {
      ExplorerParts.of(explorer).stream()
          .filter(part -> !contents.parts().contains(part))
          .forEach(part ->
              problems.error(
                  Matter.TRYING,
                  1,
                  "picture",
                  "The picture has no part named \"%s\".".formatted(part),
                  "Name a group or a place in the picture id=\"%s\".".formatted(part)));
    }
  }

  private void checkGrade() {
    if (language.equals("en") && !prose.isEmpty()) {
      double grade = Math.round(Readability.of(prose).grade() * 10) / 10.0;
      if (grade > GRADE) {
        problems.error(
            Matter.READING,
            1,
            "rules",
            String.format(java.util.Locale.ROOT, "The claims read at grade %.1f.", grade),
            "Use shorter words and sentences; they may reach 7.");
      }
    }
  }
}
