package interlude.ui.desk.clinic;

import interlude.config.CrisisTable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Countries by their codes: those with help numbers first, then all others, each in the order of
/// its names.
final class Countries {
  private static final String UNION = "EU";

  private Countries() {}

  static List<String> all(String language) {
    var known = new ArrayList<>(CrisisTable.shipped().regions());
    known.remove(UNION);
    known.remove("GB");
    var others = new ArrayList<>(List.of(Locale.getISOCountries()));
    others.removeAll(known);
    others.remove("GB");
    var order =
        Comparator.comparing(
            (String code) -> name(code, language), Collator.getInstance(Locale.of(language)));
    known.sort(order);
    others.sort(order);
    known.addAll(others);
    return List.copyOf(known);
  }

  static String name(String code, String language) {
    var country = code.equals("UK") ? "GB" : code;
    return Locale.of("", country).getDisplayCountry(Locale.of(language));
  }
}
