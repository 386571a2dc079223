package interlude.config;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a country code, on which the help numbers hang: in doubt it is none, never a guess.
final class Region {
  private Region() {}

  private static final Pattern FORM = Pattern.compile("([A-Za-z]{2})?");
  private static final String REMEDY =
      "Write the country's two letters, such as \"US\", \"UK\" or \"DE\".";

  /// What the region is called in the crisis table and what it is called in the list of countries.
  private static final Set<String> BESIDES_COUNTRIES = Set.of("UK", "EU");

  /// @param isDoubtful whether the part around it stands twice
  /// @return the code in capitals; empty if there is none that can be relied on
  static String read(Value value, boolean isDoubtful) {
    var code = value.text(FORM, REMEDY, "").toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !isKnown(code)) {
      value.error("There is no country with the code \"" + code + "\".", REMEDY);
      return "";
    }
    return isDoubtful || value.isTwice() ? "" : code;
  }

  static boolean isKnown(String code) {
    return BESIDES_COUNTRIES.contains(code)
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
  }

  /// Whether the two codes name the same place: `GB` is the list's name for `UK`.
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String code) {
    return code.equals("GB") ? "UK" : code;
  }
}
