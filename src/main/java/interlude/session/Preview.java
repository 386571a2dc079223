package interlude.session;

import interlude.config.KioskConfig;
import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Look.Motion;
import interlude.config.KioskConfig.Look.Theme;
import java.time.Duration;
import java.time.LocalDateTime;

/// A kiosk within the kiosk, for the desk: the same rules and the same files, at another time, in
/// another look or another shape. Nothing that is done in it leaves it: it counts nothing, closes
/// nothing, and leads to no desk of its own.
///
/// @param config what the clinic has decided
/// @param wish how it is to be looked at; also after a visit in it has ended
/// @param at the time on its wall when it began
/// @param since the uptime at which it began
/// @param kiosk as it is now
public record Preview(
    KioskConfig config, Wish wish, LocalDateTime at, Duration since, KioskState kiosk) {

  /// What is chosen for a preview; the rest is the config's.
  public record Wish(Look look, String language, Format format) {

    static Wish of(KioskConfig config, Format format) {
      return new Wish(config.look(), config.languages().getFirst(), format);
    }

    public Wish withTheme(Theme theme) {
      return withLook(new Look(theme, look.textSize(), look.motion(), look.accent()));
    }

    public Wish withTextSize(int percent) {
      return withLook(new Look(look.theme(), percent, look.motion(), look.accent()));
    }

    Wish withMotion(Motion motion) {
      return withLook(new Look(look.theme(), look.textSize(), motion, look.accent()));
    }

    Wish withLook(Look chosen) {
      return new Wish(chosen, language, format);
    }

    public Wish withLanguage(String chosen) {
      return new Wish(look, chosen, format);
    }

    public Wish withFormat(Format chosen) {
      return new Wish(look, language, chosen);
    }
  }

  /// None yet.
  public static final Preview NONE =
      new Preview(
          KioskConfig.PLAIN,
          Wish.of(KioskConfig.PLAIN, Format.LANDSCAPE),
          LocalDateTime.MIN,
          Duration.ZERO,
          KioskState.starting(Moment.START, Format.LANDSCAPE));

  public boolean isBegun() {
    return !at.equals(LocalDateTime.MIN);
  }

  /// As visitors see the kiosk now.
  ///
  /// @param outer the kiosk around it
  public static Preview now(KioskState outer, KioskConfig config) {
    return begun(outer, config, Wish.of(config, outer.format()), outer.now().wall());
  }

  /// Begins with the loop.
  ///
  /// @param at the time on its wall
  private static Preview begun(KioskState outer, KioskConfig config, Wish wish, LocalDateTime at) {
    var now = new Moment(outer.now().uptime(), at);
    var first =
        KioskState.starting(now, wish.format())
            .withNext(setup(outer, config, wish), outer.problems())
            .reset()
            .withShelf(outer.shelf());
    return new Preview(config, wish, at, now.uptime(), first).speaking();
  }

  private static Setup setup(KioskState outer, KioskConfig config, Wish wish) {
    return new Setup(config.withLook(wish.look()), outer.next().library(), outer.next().usable());
  }

  /// Begins again at that time.
  public Preview beginning(KioskState outer, LocalDateTime time) {
    return begun(outer, config, wish, time);
  }

  /// Looked at in another way: whoever reads in it keeps the page.
  public Preview with(KioskState outer, Wish other) {
    return kept(outer, config, other);
  }

  /// After the clinic has decided: another look leaves the page, anything else begins again.
  public Preview of(KioskState outer, KioskConfig decided) {
    if (decided.equals(config)) {
      return this;
    }
    var look = decided.look().equals(config.look()) ? wish.look() : decided.look();
    return decided.withLook(config.look()).equals(config)
        ? kept(outer, decided, wish.withLook(look))
        : begun(outer, decided, wish.withLook(look), kiosk.now().wall());
  }

  private Preview kept(KioskState outer, KioskConfig decided, Wish other) {
    var visit =
        kiosk
            .visit()
            .withTheme(other.look().theme())
            .withTextSize(other.look().textSize())
            .withMotion(other.look().motion());
    var shown =
        kiosk.withSetup(setup(outer, decided, other)).withVisit(visit).withFormat(other.format());
    return new Preview(decided, other, at, since, shown).speaking();
  }

  /// Something happens in it, at the outer kiosk's moment. What a hand chooses there is wished.
  public Preview after(KioskState outer, Event event) {
    if (event instanceof Event.Staff || event instanceof Event.SetupLoaded) {
      return along(outer);
    }
    var step = Update.update(kiosk.withShelf(outer.shelf()), event, moment(outer.now()));
    var next = holding(step.state().withShelf(outer.shelf()));
    return switch (event) {
      case Event.LanguageChosen(var language) -> next.with(outer, wish.withLanguage(language));
      case Event.ThemeChosen(var theme) -> next.with(outer, wish.withTheme(theme));
      case Event.TextSizeChosen(int percent) -> next.with(outer, wish.withTextSize(percent));
      case Event.MotionChosen(var motion) -> next.with(outer, wish.withMotion(motion));
      default -> next.speaking();
    };
  }

  /// Time has passed in the outer kiosk, or its shelf has changed.
  public Preview along(KioskState outer) {
    return holding(kiosk.at(moment(outer.now())).withShelf(outer.shelf()));
  }

  /// What the time is on its wall.
  private Moment moment(Moment outer) {
    return new Moment(outer.uptime(), at.plus(outer.uptime().minus(since)));
  }

  private Preview holding(KioskState changed) {
    return new Preview(config, wish, at, since, changed);
  }

  /// A visit that has ended leaves the language of the clinic; the wished one comes back.
  private Preview speaking() {
    boolean speaks = kiosk.language().equals(wish.language());
    return speaks || !config.languages().contains(wish.language())
        ? this
        : holding(kiosk.withVisit(kiosk.visit().withLanguage(wish.language())));
  }
}
