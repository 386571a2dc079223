package interlude.config;

import interlude.config.KioskConfig.Clinic;
import interlude.config.KioskConfig.Display;
import interlude.config.KioskConfig.Idle;
import interlude.config.KioskConfig.Look;
import interlude.config.KioskConfig.Sound;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the parts of a config in the order of the file. What is wrong or left out becomes the
/// plain config's.
///
/// @param home the folder in which the clinic's mark lies
record ConfigParts(Path home) {

  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\\d{3}))?");
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Map<String, Look.Theme> THEMES =
      Map.of("light", Look.Theme.LIGHT, "dark", Look.Theme.DARK);
  private static final Map<String, Look.Motion> MOTIONS =
      Map.of("full", Look.Motion.FULL, "calm", Look.Motion.CALM);

  KioskConfig read(Part file) {
    file.value("$schema").text(500, "");
    var clinic = clinic(file);
    var languages = languages(file.value("languages"));
    var featured = FeaturedParts.read(file);
    var config =
        new KioskConfig(
            clinic,
            languages,
            featured,
            idle(file.part("idle")),
            look(file.part("look")),
            display(file),
            sound(file.part("sound")),
            HelpParts.read(file, clinic.region()),
            NoticePart.read(file.part("notice")),
            SchedulePart.days(file.value("closedDays")));
    warnOfNoHelp(file, config);
    file.finish();
    return config;
  }

  private Clinic clinic(Part file) {
    var whole = file.required("clinic", "Write \"clinic\": { \"name\": \"...\" }.");
    var part = whole.part();
    var clinic =
        new Clinic(
            part.required("name", "Write \"name\": and the clinic's name as visitors know it.")
                .filled(60),
            MarkFile.read(part.value("mark"), home),
            Region.read(part.value("region"), whole.isTwice()),
            part.value("nameSources").flag(true));
    part.finish();
    return clinic;
  }

  private static void warnOfNoHelp(Part file, KioskConfig config) {
    var region = config.clinic().region();
    if (!region.isEmpty()
        && !CrisisTable.shipped().knows(region)
        && config.helpRecords().isEmpty()) {
      file.part("clinic")
          .value("region")
          .warning(
              "The program has no help numbers for "
                  + region
                  + "; visitors are told to ask the staff.",
              "Add a record with a number under \"help\", \"records\".");
    }
  }

  private static List<String> languages(Value list) {
    var languages = new ArrayList<String>();
    for (var item : list.items(20)) {
      var language = item.text(LANGUAGE, "Write its short code, such as \"en\" or \"es\".", "");
      if (languages.contains(language)) {
        item.warning("The language \"" + language + "\" stands twice.", "Delete one of the two.");
      } else if (!language.isEmpty()) {
        languages.add(language);
      }
    }
    if (list.isEmptyList()) {
      list.error("The list of languages is empty.", "Write at least [\"en\"], or delete the line.");
    }
    return languages.isEmpty() ? KioskConfig.PLAIN.languages() : languages;
  }

  private static Idle idle(Part part) {
    var plain = KioskConfig.PLAIN.idle();
    int seconds = part.value("seconds").whole(15, 600, (int) plain.limit().toSeconds());
    int warning = part.value("warningSeconds").whole(20, 120, (int) plain.warning().toSeconds());
    part.finish();
    return new Idle(Duration.ofSeconds(seconds), Duration.ofSeconds(warning));
  }

  private static Look look(Part part) {
    var plain = KioskConfig.PLAIN.look();
    var look =
        new Look(
            part.value("theme").oneOf(THEMES, plain.theme()),
            textSize(part.value("textSize"), plain.textSize()),
            part.value("motion").oneOf(MOTIONS, plain.motion()),
            part.value("accent")
                .text(
                    COLOR,
                    "Write # and six digits or letters from A to F, such as \"#1B6E5A\".",
                    plain.accent()));
    part.finish();
    return look;
  }

  private static int textSize(Value value, int otherwise) {
    int size = value.whole(100, 150, otherwise);
    if (size % 25 == 0) {
      return size;
    }
    value.error(
        "\"textSize\" is " + size + ", and there is no such size.", "Write 100, 125 or 150.");
    return otherwise;
  }

  private static Display display(Part file) {
    var plain = KioskConfig.PLAIN.display();
    var screen = file.part("screen");
    var layout = file.part("layout");
    var display =
        new Display(
            screen.value("diagonalInches").number(7, 110, plain.diagonalInches()),
            screen.value("viewingDistanceMm").whole(300, 3000, plain.viewingDistanceMm()),
            layout.value("lowReach").flag(plain.lowReach()));
    screen.finish();
    layout.finish();
    return display;
  }

  private static Sound sound(Part part) {
    var sound =
        new Sound(part.value("volumeCap").whole(0, 100, KioskConfig.PLAIN.sound().volumeCap()));
    part.finish();
    return sound;
  }
}
