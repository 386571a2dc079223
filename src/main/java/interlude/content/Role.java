package interlude.content;

/// The meaning of a color, the same in every article; the theme gives the color itself.
public enum Role {
  MIND,
  DEFENSE,
  ALARM,
  STRESS,
  HELP
}
