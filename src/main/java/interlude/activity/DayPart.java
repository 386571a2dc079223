package interlude.activity;

import java.time.LocalTime;

/// A part of the day: the finest time that is ever counted.
public enum DayPart {
  MORNING(0),
  MIDDAY(11),
  AFTERNOON(14),
  EVENING(17);

  private final int fromHour;

  DayPart(int fromHour) {
    this.fromHour = fromHour;
  }

  public static DayPart at(LocalTime time) {
    var part = MORNING;
    for (var later : values()) {
      if (time.getHour() >= later.fromHour) {
        part = later;
      }
    }
    return part;
  }
}
