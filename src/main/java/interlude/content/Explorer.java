package interlude.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A loop of things that act on each other, told by its file without a line of program: what one
/// can turn, what answers, and the rules between them, each with what it rests on. It knows no
/// numbers, only less, usual and more.
///
/// @param picture file name within the article's folder
/// @param title at most six words
/// @param ask the invitation
/// @param alt one sentence that says what the picture shows
/// @param answers in such an order that one acts only on those after it
/// @param surprises what people often take for true, and what holds
public record Explorer(
    String picture,
    String title,
    String ask,
    String alt,
    List<Lever> levers,
    List<Answer> answers,
    List<Rule> rules,
    List<Surprise> surprises) {

  /// An article without one.
  public static final Explorer NONE =
      new Explorer("", "", "", "", List.of(), List.of(), List.of(), List.of());

  public Explorer {
    levers = List.copyOf(levers);
    answers = List.copyOf(answers);
    rules = List.copyOf(rules);
    surprises = List.copyOf(surprises);
  }

  /// The words for each level of a thing.
  public record Levels(String less, String usual, String more) {
    public String of(Level level) {
      return switch (level) {
        case LESS -> less;
        case USUAL -> usual;
        case MORE -> more;
      };
    }
  }

  /// Something that one can turn down or up.
  ///
  /// @param role the color of its arrows
  public record Lever(String id, String name, Role role, Levels levels) {}

  /// Something that answers.
  public record Answer(String id, String name, Role role, Levels levels) {}

  /// An arrow.
  ///
  /// @param from a lever, or an answer that acts on another
  /// @param when the side that studies looked at; on the other the rule says nothing
  /// @param effect what more of `from` makes of `to`
  public record Rule(String from, String to, When when, Effect effect, Claim claim) {

    public enum When {
      LESS,
      MORE,
      EITHER
    }

    public enum Effect {
      LESS,
      /// An arrow that people expect, and that leads nowhere.
      NONE,
      MORE
    }

    /// Whether studies carry it; one that they do not carry is drawn, and moves nothing.
    public boolean isSure() {
      return effect != Effect.NONE
          && (claim.evidence() == Evidence.STRONG || claim.evidence() == Evidence.MODERATE);
    }
  }

  /// @param thought what many people think
  /// @param claim what holds
  public record Surprise(String name, String thought, Claim claim) {}

  public boolean isEmpty() {
    return levers.isEmpty();
  }

  public Optional<Lever> lever(String id) {
    return levers.stream().filter(lever -> lever.id().equals(id)).findFirst();
  }

  public Optional<Answer> answer(String id) {
    return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
  }

  /// The name of a lever or an answer.
  public String name(String id) {
    return lever(id).map(Lever::name).or(() -> answer(id).map(Answer::name)).orElse("");
  }

  /// Every claim, the rules' first.
  public List<Claim> claims() {
    return Stream.concat(rules.stream().map(Rule::claim), surprises.stream().map(Surprise::claim))
        .toList();
  }
}
