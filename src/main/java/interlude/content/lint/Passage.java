package interlude.content.lint;

import interlude.content.Card;
import interlude.content.Slide;
import interlude.content.read.SlideLines;
import interlude.content.read.SlideSource;
import java.util.ArrayList;
import java.util.List;

/// Words of a slide, with what they are for and the line they stand on.
record Passage(Kind kind, String text, int line) {

  /// What people read, with the most words that each may have; 0 for no limit of its own.
  enum Kind {
    TITLE("title", 6, false),
    MESSAGE("key message", 12, true),
    FACT("fact", 12, true),
    HEADING("question", 0, true),
    CHOICE("choice", 0, false),
    ANSWER("answer", 25, true),
    STEP("step", 0, true),
    EASY("\"go easy\" note", 0, true),
    ASK("invitation", 6, false),
    NAME("name", 4, false),
    SAY("text", 25, true),
    LABEL("label", 6, false),
    CAPTION("caption", 0, false),
    ALT("picture's description", 0, false);

    final String name;
    final int limit;

    /// Whether it is made of sentences, so that a reading grade means something.
    final boolean prose;

    Kind(String name, int limit, boolean prose) {
      this.name = name;
      this.limit = limit;
      this.prose = prose;
    }
  }

  /// Everything that people see, hear or open on a slide.
  static List<Passage> of(SlideSource source) {
    var slide = source.slide();
    var lines = source.lines();
    var all = new ArrayList<Passage>();
    all.add(new Passage(Kind.TITLE, slide.title(), lines.title()));
    all.add(new Passage(Kind.MESSAGE, slide.message().text(), lines.message()));
    for (int i = 0; i < slide.bullets().size(); i++) {
      all.add(new Passage(Kind.FACT, slide.bullets().get(i).text(), lines.bullets().get(i)));
    }
    for (int i = 0; i < slide.cards().size(); i++) {
      addCard(slide.cards().get(i), lines.cards().get(i), lines.answers().get(i), all);
    }
    all.add(new Passage(Kind.STEP, slide.step(), lines.key("step")));
    all.add(new Passage(Kind.EASY, slide.easy(), lines.key("easy")));
    addPicture(slide, lines, all);
    addPlay(slide, lines, all);
    addUrgent(slide, lines, all);
    return all.stream().filter(passage -> !passage.text().isBlank()).toList();
  }

  private static void addCard(Card card, int line, int answerLine, List<Passage> all) {
    all.add(new Passage(Kind.HEADING, card.heading(), line));
    if (card instanceof Card.Check check) {
      check.choices().forEach(choice -> all.add(new Passage(Kind.CHOICE, choice.text(), line)));
    }
    all.add(new Passage(Kind.ANSWER, card.answer().text(), answerLine));
  }

  private static void addPicture(Slide slide, SlideLines lines, List<Passage> all) {
    slide
        .labels()
        .forEach(
            (name, text) -> all.add(new Passage(Kind.LABEL, text, lines.key("labels/" + name))));
    all.add(new Passage(Kind.CAPTION, slide.picture().caption(), lines.picture()));
    all.add(new Passage(Kind.ALT, slide.picture().alt(), lines.picture()));
  }

  private static void addPlay(Slide slide, SlideLines lines, List<Passage> all) {
    all.add(new Passage(Kind.ASK, slide.play().ask(), lines.play("ask")));
    all.add(new Passage(Kind.SAY, slide.play().pace().end().text(), lines.play("end")));
    for (int i = 0; i < slide.play().spots().size(); i++) {
      var spot = slide.play().spots().get(i);
      all.add(new Passage(Kind.NAME, spot.name(), lines.spot(i, "name")));
      all.add(new Passage(Kind.SAY, spot.say().text(), lines.spot(i, "say")));
    }
  }

  private static void addUrgent(Slide slide, SlideLines lines, List<Passage> all) {
    var now = slide.now();
    all.add(new Passage(Kind.ASK, now.ask(), lines.key("now/ask")));
    all.add(new Passage(Kind.ASK, now.title(), lines.key("now/title")));
    all.add(new Passage(Kind.SAY, now.show().text(), lines.key("now/show")));
    now.steps().forEach(step -> all.add(new Passage(Kind.FACT, step.text(), lines.key("now/do"))));
  }
}
