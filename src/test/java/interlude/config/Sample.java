package interlude.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

/// A sound config that uses every name there is, to be spoiled by one test after the other.
public final class Sample {
  private Sample() {}

  public static final String FULL =
      """
      { "$schema": "assets/schema/kiosk-config.schema.json",
        "clinic": {
          "name": "Riverside Clinic",
          "region": "US",
          "nameSources": false
        },
        "languages": ["en", "es"],
        "featured": [
          { "article": "mind-and-body", "on": true, "menu": true, "moreOften": true,
            "dwellSeconds": 12,
            "from": "2026-12-01",
            "until": "2026-12-31",
            "weekdays": ["mon", "fri"],
            "hours": ["08:00-12:00", "22:00-06:00"],
            "closedDays": ["2026-12-24"],
            "skipClosedDays": true
          },
          { "article": "spinal-cord", "on": false }
        ],
        "closedDays": ["2026-12-25"],
        "idle": { "seconds": 90, "warningSeconds": 30 },
        "look": { "theme": "dark", "textSize": 125, "motion": "calm", "accent": "#1B6E5A" },
        "screen": { "diagonalInches": 31.5, "viewingDistanceMm": 700 },
        "layout": { "lowReach": true },
        "sound": { "volumeCap": 40 },
        "notice": { "text": "The lab is closed.", "until": "2026-12-24T18:00", "style": "page" },
        "help": { "records": [
          { "service": "County Line", "call": "+1 (555) 010-0199", "text": "555 010", "hours": "24/7",
            "region": "us",
            "source": "county.example", "checkedOn": "2026-11-01", "reviewBy": "2027-04-30" }
        ] }
      }
      """;

  private static final Path NO_HOME = Path.of("no-such-folder");

  static ConfigResult read(String text) {
    return ConfigReader.read("kiosk-config.json", text.getBytes(UTF_8), NO_HOME);
  }

  public static KioskConfig accepted(String text) {
    var result = read(text);
    return assertInstanceOf(ConfigResult.Accepted.class, result, () -> result.problems().toString())
        .config();
  }

  static ConfigResult.Rejected rejected(String text) {
    return assertInstanceOf(ConfigResult.Rejected.class, read(text));
  }

  static KioskConfig salvaged(String text) {
    return rejected(text).salvage().orElseThrow();
  }

  /// The sample with one piece of it written otherwise.
  static String with(String piece, String otherwise) {
    assertTrue(FULL.contains(piece), "the sample does not hold " + piece);
    return FULL.replace(piece, otherwise);
  }

  static List<String> places(ConfigResult result) {
    return result.problems().stream().map(Problem::place).toList();
  }
}
