package interlude;

import interlude.content.Article;
import interlude.content.Card;
import interlude.content.Claim;
import interlude.content.Deck;
import interlude.content.Library;
import interlude.content.LocalText;
import interlude.content.Pace;
import interlude.content.Play;
import interlude.content.Slide;
import interlude.content.Urgent;
import interlude.session.Setup;
import interlude.ui.kit.Look;
import interlude.ui.kit.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A language that nobody speaks, to see what becomes of the screens when one reads from the right:
/// English with each letter changed for an Arabic one, about a third longer. Short names in
/// capitals and figures stay, as they do in Arabic.
public final class PseudoArabic {
  public static final String CODE = "ar-XA";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String ARABIC = "ابكدهفغحيجقلمنوبكرستثعشخيز";
  private static final Pattern WORD = Pattern.compile("\\{[^}]*}|[A-Z]+-?\\d+|[A-Za-z]+");
  private static final int EVERY = 3;

  private PseudoArabic() {}

  /// A wardrobe that has words for that language, too.
  static Look.Wardrobe wardrobe(Wardrobe english) {
    return new Look.Wardrobe() {
      @Override
      public interlude.ui.theme.Palette palette(interlude.config.KioskConfig.Look.Theme theme) {
        return english.palette(theme);
      }

      @Override
      public interlude.ui.theme.Fonts fonts() {
        return english.fonts();
      }

      @Override
      public Words words(String language) {
        if (!language.equals(CODE)) {
          return english.words(language);
        }
        return new Words(CODE, said(english.words("en").byKey()));
      }
    };
  }

  static Setup setup(Setup setup) {
    var config = setup.config();
    var library = setup.library();
    return new Setup(
        config.withLanguages(List.of(CODE)),
        new Library(
            library.articles().stream().map(PseudoArabic::article).toList(), library.citations()),
        setup.usable());
  }

  private static Article article(Article article) {
    return new Article(
        article.id(),
        article.folder(),
        article.kind(),
        article.role(),
        text(article.title()),
        text(article.message()),
        text(article.alt()),
        article.pictures(),
        article.chapters().stream()
            .map(
                chapter -> new Article.Chapter(chapter.id(), chapter.role(), text(chapter.title())))
            .toList(),
        article.routes(),
        article.stops().stream()
            .map(stop -> new Article.Stop(stop.slide(), text(stop.name()), stop.lane()))
            .toList(),
        article.review(),
        article.sensitive(),
        text(article.interests()));
  }

  private static LocalText text(LocalText text) {
    var all = new TreeMap<>(text.byLanguage());
    all.put(CODE, say(text.in("en")));
    return new LocalText(all);
  }

  static Deck deck(Deck deck) {
    return new Deck(deck.article(), CODE, deck.slides().stream().map(PseudoArabic::slide).toList());
  }

  private static Slide slide(Slide slide) {
    return new Slide(
        slide.id(),
        slide.chapter(),
        slide.kind(),
        say(slide.title()),
        claim(slide.message()),
        slide.bullets().stream().map(PseudoArabic::claim).toList(),
        new Slide.Picture(
            slide.picture().file(), say(slide.picture().alt()), say(slide.picture().caption())),
        slide.cards().stream().map(PseudoArabic::card).toList(),
        slide.evidence(),
        slide.mark(),
        said(slide.labels()),
        slide.data(),
        say(slide.step()),
        say(slide.easy()),
        play(slide.play()),
        slide.motion(),
        urgent(slide.now()));
  }

  private static Urgent urgent(Urgent now) {
    return new Urgent(
        say(now.ask()),
        say(now.title()),
        claim(now.show()),
        now.steps().stream().map(PseudoArabic::claim).toList());
  }

  private static Card card(Card card) {
    return switch (card) {
      case Card.Reveal(var heading, var answer) -> new Card.Reveal(say(heading), claim(answer));
      case Card.Check(var heading, var choices, var answer, var pictured) ->
          new Card.Check(
              say(heading),
              choices.stream()
                  .map(choice -> new Card.Choice(say(choice.text()), choice.right()))
                  .toList(),
              claim(answer),
              pictured);
    };
  }

  private static Play play(Play play) {
    var spots =
        play.spots().stream()
            .map(spot ->
                new Play.Spot(
                    spot.part(),
                    say(spot.name()),
                    claim(spot.say()),
                    spot.light(),
                    spot.show(),
                    spot.hide(),
                    spot.move(),
                    spot.grow()))
            .toList();
    var pace = play.pace();
    return new Play(
        play.kind(),
        say(play.ask()),
        spots,
        play.start(),
        new Pace(pace.phases(), pace.rounds(), claim(pace.end())),
        play.also());
  }

  private static Claim claim(Claim claim) {
    return new Claim(say(claim.text()), claim.evidence(), claim.mark(), claim.citations());
  }

  private static Map<String, String> said(Map<String, String> words) {
    return words.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> say(one.getValue())));
  }

  /// The same in that language.
  static String say(String english) {
    var pointing = english.replace("→", "<-").replace("←", "→").replace("<-", "←");
    return WORD.matcher(pointing).replaceAll(match -> word(match.group()));
  }

  private static String word(String english) {
    if (english.startsWith("{") || english.matches(".*\\d.*")) {
      return english;
    }
    var said = new StringBuilder();
    for (int i = 0; i < english.length(); i++) {
      char letter = ARABIC.charAt(LATIN.indexOf(Character.toLowerCase(english.charAt(i))));
      said.append(letter);
      if (i % EVERY == EVERY - 1) {
        said.append(letter);
      }
    }
    return said.toString();
  }
}
