package interlude.session.desk;

import interlude.config.KioskConfig.Notice;
import java.time.LocalDateTime;

/// At work on the message to everyone.
///
/// @param text empty while nothing has been chosen or typed
/// @param end when it is taken down; [Ending#UNDECIDED] until somebody says so
/// @param day and time for [Ending#DATE]
public record NoticeBench(String text, Notice.Style style, Ending end, LocalDateTime day)
    implements Bench {
  static final NoticeBench CLEAR =
      new NoticeBench("", Notice.Style.BANNER, Ending.UNDECIDED, LocalDateTime.MIN);

  static final int MOST_LETTERS = 200;
  private static final int EVENING = 18;
  private static final int FIVE = 5;

  /// How an end is chosen; there is no message without one.
  public enum Ending {
    UNDECIDED,
    ONE_HOUR,
    TWO_HOURS,
    FOUR_HOURS,
    /// At six, or at midnight if that has passed; nobody has told the kiosk when the clinic closes.
    EVENING,
    DATE
  }

  NoticeBench withText(String other) {
    return new NoticeBench(other, style, end, day);
  }

  NoticeBench withStyle(Notice.Style other) {
    return new NoticeBench(text, other, end, day);
  }

  NoticeBench ending(Ending other, LocalDateTime now) {
    return new NoticeBench(text, style, other, day.isBefore(now) ? evening(now) : day);
  }

  NoticeBench ending(LocalDateTime at) {
    return new NoticeBench(text, style, Ending.DATE, at);
  }

  /// The moment of its end; [LocalDateTime#MIN] while that is undecided.
  public LocalDateTime until(LocalDateTime now) {
    return switch (end) {
      case UNDECIDED -> LocalDateTime.MIN;
      case ONE_HOUR -> full(now.plusHours(1));
      case TWO_HOURS -> full(now.plusHours(2));
      case FOUR_HOURS -> full(now.plusHours(4));
      case EVENING -> evening(now);
      case DATE -> day;
    };
  }

  public boolean isReady(LocalDateTime now) {
    return !text.isEmpty() && until(now).isAfter(now);
  }

  /// The message as it would be put up.
  public Notice notice(LocalDateTime now) {
    return new Notice(text, until(now), style);
  }

  /// Up to the next five minutes, as people say it.
  private static LocalDateTime full(LocalDateTime time) {
    var minute = time.withSecond(0).withNano(0);
    return minute.plusMinutes(Math.floorMod(-minute.getMinute(), FIVE));
  }

  /// The end that [Ending#EVENING] means.
  public static LocalDateTime evening(LocalDateTime now) {
    var evening = now.toLocalDate().atTime(EVENING, 0);
    return evening.isAfter(now) ? evening : now.toLocalDate().plusDays(1).atStartOfDay();
  }

  @Override
  public String halfTyped() {
    return text;
  }
}
