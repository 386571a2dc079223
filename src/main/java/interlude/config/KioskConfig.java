package interlude.config;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/// What the clinic decides, read from `kiosk-config.json`. Always whole and valid: the reader makes
/// no other.
///
/// @param closedDays the days on which the clinic is closed
public record KioskConfig(
    Clinic clinic,
    List<String> languages,
    List<Featured> featured,
    Idle idle,
    Look look,
    Display display,
    Sound sound,
    List<HelpRecord> helpRecords,
    Notice notice,
    Set<LocalDate> closedDays) {

  public KioskConfig {
    languages = List.copyOf(languages);
    featured = List.copyOf(featured);
    helpRecords = List.copyOf(helpRecords);
    closedDays = Set.copyOf(closedDays);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a kiosk speaks at least one language");
    }
  }

  /// A config with nothing to tell everyone, of a clinic that never closes.
  public KioskConfig(
      Clinic clinic,
      List<String> languages,
      List<Featured> featured,
      Idle idle,
      Look look,
      Display display,
      Sound sound,
      List<HelpRecord> helpRecords) {
    this(
        clinic,
        languages,
        featured,
        idle,
        look,
        display,
        sound,
        helpRecords,
        Notice.NONE,
        Set.of());
  }

  /// What the program uses where nobody has decided anything: no region, so no number but "ask the
  /// staff".
  public static final KioskConfig PLAIN =
      new KioskConfig(
          new Clinic("", "", "", true),
          List.of("en"),
          List.of(),
          new Idle(Duration.ofSeconds(60), Duration.ofSeconds(20)),
          new Look(Look.Theme.LIGHT, 100, Look.Motion.FULL, ""),
          new Display(24, 600, false),
          new Sound(60),
          List.of());

  /// The same with another look.
  public KioskConfig withLook(Look other) {
    return new KioskConfig(
        clinic, languages, featured, idle, other, display, sound, helpRecords, notice, closedDays);
  }

  /// The same in other languages.
  public KioskConfig withLanguages(List<String> others) {
    return new KioskConfig(
        clinic, others, featured, idle, look, display, sound, helpRecords, notice, closedDays);
  }

  /// The same for another clinic.
  public KioskConfig withClinic(Clinic other) {
    return new KioskConfig(
        other, languages, featured, idle, look, display, sound, helpRecords, notice, closedDays);
  }

  /// The same with another message to everyone.
  public KioskConfig withNotice(Notice other) {
    return new KioskConfig(
        clinic, languages, featured, idle, look, display, sound, helpRecords, other, closedDays);
  }

  /// The same with another list of articles.
  public KioskConfig withFeatured(List<Featured> other) {
    return new KioskConfig(
        clinic, languages, other, idle, look, display, sound, helpRecords, notice, closedDays);
  }

  /// The same for a clinic that is closed on those days.
  public KioskConfig withClosedDays(Set<LocalDate> other) {
    return new KioskConfig(
        clinic, languages, featured, idle, look, display, sound, helpRecords, notice, other);
  }

  /// When an article may be in the loop, the clinic's closed days counted where its entry says so.
  public Schedule scheduleOf(Featured entry) {
    return entry.skipClosedDays() ? entry.schedule().closedAlsoOn(closedDays) : entry.schedule();
  }

  /// @param name shown on the screen
  /// @param mark a picture file within the config's folder, as a relative path; empty for the
  ///   initials in a disc
  /// @param region the country code that picks the help numbers, in capitals; empty for none
  /// @param nameSources whether people and clinics in the stories are named
  public record Clinic(String name, String mark, String region, boolean nameSources) {}

  /// One line of the list of featured articles.
  ///
  /// @param on in the loop
  /// @param menu on the home screen
  /// @param moreOften twice in each lap of the loop
  /// @param dwell how long the loop shows it; zero for "as its words need"
  /// @param schedule as its entry says; [#scheduleOf] knows the clinic's closed days, too
  /// @param skipClosedDays whether it rests when the clinic is closed
  public record Featured(
      String article,
      boolean on,
      boolean menu,
      boolean moreOften,
      Duration dwell,
      Schedule schedule,
      boolean skipClosedDays) {

    /// An article that does not ask whether the clinic is closed.
    public Featured(
        String article,
        boolean on,
        boolean menu,
        boolean moreOften,
        Duration dwell,
        Schedule schedule) {
      this(article, on, menu, moreOften, dwell, schedule, false);
    }
  }

  /// @param limit how long a page without many words may lie untouched before the warning
  /// @param warning how long the warning stands before the visit ends
  public record Idle(Duration limit, Duration warning) {}

  /// @param textSize in percent: 100, 125 or 150
  /// @param accent a color of the clinic's as `#RRGGBB`; empty for none
  public record Look(Theme theme, int textSize, Motion motion, String accent) {
    public enum Theme {
      LIGHT,
      DARK
    }

    /// Calm shows still frames and cuts instead of slides.
    public enum Motion {
      FULL,
      CALM
    }
  }

  /// @param diagonalInches of the screen
  /// @param viewingDistanceMm from the eyes to the screen
  /// @param lowReach all controls in the lower part of the screen
  public record Display(double diagonalInches, int viewingDistanceMm, boolean lowReach) {}

  /// @param volumeCap in percent
  public record Sound(int volumeCap) {}

  /// A message to everyone, which ends by itself.
  ///
  /// @param text empty for no notice at all
  /// @param until the moment at which it is taken down
  public record Notice(String text, LocalDateTime until, Style style) {

    public static final Notice NONE = new Notice("", LocalDateTime.MIN, Style.BANNER);

    /// A banner stands above what is shown, a page instead of it.
    public enum Style {
      BANNER,
      PAGE
    }

    /// Whether there is something to tell at that moment.
    public boolean isOn(LocalDateTime at) {
      return !text.isEmpty() && at.isBefore(until);
    }
  }
}
