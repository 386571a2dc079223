package interlude.content;

import java.time.Duration;

/// A part of a picture that moves along a line of it by itself, to show a direction. Where the part
/// is a group, each thing in it rides by itself, from where it stands.
///
/// @param part what moves
/// @param along the line that it follows, from its first point to its last
/// @param time for the whole line; slow, as it only shows which way
public record Ride(String part, String along, Duration time) {
  /// No picture has more moving parts: two directions are what an eye can follow.
  public static final int MOST = 2;

  public static final Duration FASTEST = Duration.ofSeconds(8);
  public static final Duration SLOWEST = Duration.ofSeconds(60);
}
