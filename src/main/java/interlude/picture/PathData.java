package interlude.picture;

import interlude.picture.Scene.Box;

/// The line of a shape, checked and put into one plain form.
///
/// @param text SVG path data of absolute `M`, `L`, `C` and `Z` with finite numbers only
/// @param box the smallest upright box around it, exact to a thousandth of a unit
/// @param length how long the line is at most, in units: a curve counts as the way along its
///   handles
public record PathData(String text, Box box, double length) {}
