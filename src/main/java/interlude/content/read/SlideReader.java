package interlude.content.read;

import interlude.content.Card;
import interlude.content.Claim;
import interlude.content.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a slide together from its opening block and its parts. One fault, and there is no slide: a
/// page with a piece missing could say what nobody meant.
final class SlideReader {
  private final SlideHead head;
  private final Problems problems;
  private final List<Block.Title> titles = new ArrayList<>();
  private final List<Block.Message> messages = new ArrayList<>();
  private final List<Block.Fact> facts = new ArrayList<>();
  private final List<Block.Picture> pictures = new ArrayList<>();
  private final List<CardDraft> cards = new ArrayList<>();

  private SlideReader(SlideHead head, Problems problems) {
    this.head = head;
    this.problems = problems;
  }

  static Optional<SlideSource> read(SlideHead head, List<Block> blocks, Problems problems) {
    int before = problems.errors();
    var reader = new SlideReader(head, problems);
    blocks.forEach(reader::take);
    reader.checkParts();
    if (problems.errors() > before) {
      return Optional.empty();
    }
    var slide = new SlideSource(reader.slide(), reader.lines());
    return problems.errors() > before ? Optional.empty() : Optional.of(slide);
  }

  private void take(Block block) {
    switch (block) {
      case Block.Title title -> titles.add(title);
      case Block.Message message -> messages.add(message);
      case Block.Fact fact when cards.isEmpty() -> facts.add(fact);
      case Block.Fact fact ->
          fault(
              fact.line(),
              "A fact stands below a question.",
              "Move it above the first ### question.");
      case Block.Picture picture -> pictures.add(picture);
      case Block.Question question -> cards.add(new CardDraft(question));
      case Block.Option option when !cards.isEmpty() -> cards.getLast().options.add(option);
      case Block.Option option ->
          fault(
              option.line(),
              "Choices stand without a question.",
              "Write ### and the question above.");
      case Block.Words words when !cards.isEmpty() -> cards.getLast().answers.add(words);
      case Block.Words words ->
          fault(
              words.line(), "A slide has no place for this paragraph.", "Make it a fact: - words.");
      case Block.Stray stray -> fault(stray.line(), stray.what(), stray.remedy());
    }
  }

  private void checkParts() {
    checkOne(titles, "title", "# words", true);
    checkOne(messages, "key message", "> words", head.kind() != Slide.Kind.SOURCES);
    checkOne(pictures, "picture", "![what it shows](file.svg)", false);
    for (var picture : pictures) {
      if (!ContentRoot.isPlain(picture.file())) {
        fault(
            picture.line(),
            "The picture's name leads out of the folder.",
            "Put the picture beside the deck, and name it.");
      }
    }
    cards.forEach(card -> card.check(this::fault));
  }

  private void checkOne(List<? extends Block> found, String name, String form, boolean needed) {
    if (needed && found.isEmpty()) {
      fault(head.line(), "The slide has no " + name + ".", "Write " + form + ".");
    }
    found.stream()
        .skip(1)
        .forEach(block ->
            fault(block.line(), "The slide has a second " + name + ".", "Keep one of the two."));
  }

  private Slide slide() {
    var message =
        messages.isEmpty()
            ? claim("", head.line())
            : claim(messages.getFirst().text(), messages.getFirst().line());
    var picture =
        pictures.stream()
            .findFirst()
            .map(found -> new Slide.Picture(found.file(), found.alt(), found.caption()))
            .orElse(new Slide.Picture("", "", ""));
    return new Slide(
        head.id(),
        head.chapter(),
        head.kind(),
        titles.getFirst().text(),
        message,
        facts.stream().map(fact -> claim(fact.text(), fact.line())).toList(),
        picture,
        cards.stream().map(this::card).toList(),
        head.evidence(),
        head.mark(),
        head.labels(),
        head.data(),
        head.step(),
        head.easy(),
        head.play().play(),
        head.motion(),
        head.now());
  }

  private Card card(CardDraft card) {
    var answer = claim(card.answers.getFirst().text(), card.answers.getFirst().line());
    return card.options.isEmpty()
        ? new Card.Reveal(card.question.text(), answer)
        : new Card.Check(card.question.text(), card.choices(), answer, card.question.picturedOn());
  }

  private Claim claim(String written, int line) {
    var text = ClaimText.of(written);
    text.faults()
        .forEach(
            remedy -> fault(line, "A source or a label is not written as it should be.", remedy));
    return text.claim(head.evidence(), head.mark());
  }

  private SlideLines lines() {
    return new SlideLines(
        head.line(),
        titles.getFirst().line(),
        first(messages),
        lines(facts),
        first(pictures),
        cards.stream().map(card -> card.question.line()).toList(),
        cards.stream().map(card -> card.answers.getFirst().line()).toList(),
        head.keys(),
        head.play().keys(),
        head.play().spots());
  }

  private int first(List<? extends Block> blocks) {
    return blocks.isEmpty() ? head.line() : blocks.getFirst().line();
  }

  private static List<Integer> lines(List<? extends Block> blocks) {
    return blocks.stream().map(Block::line).toList();
  }

  private void fault(int line, String what, String remedy) {
    problems.error(line, head.id(), what, remedy);
  }
}
