package interlude.ui.theme;

import interlude.config.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The kiosk's type in the five weights it is set in: Atkinson Hyperlegible Next, and Vazirmatn for
/// the Arabic script. A face that is missing is stood in for by the system's own, so that words
/// always show. Sizes are in pixels.
public final class Fonts {

  /// A face that the design uses, lightest first. JavaFX knows some of them as families of their
  /// own, so a font is always asked for by its full name.
  private enum Face {
    REGULAR("400Regular", "Regular", FontWeight.NORMAL),
    MEDIUM("500Medium", "Medium", FontWeight.MEDIUM),
    SEMI_BOLD("600SemiBold", "SemiBold", FontWeight.SEMI_BOLD),
    BOLD("700Bold", "Bold", FontWeight.BOLD),
    EXTRA_BOLD("800ExtraBold", "ExtraBold", FontWeight.EXTRA_BOLD);

    private final String file;
    private final String style;
    private final FontWeight weight;

    Face(String file, String style, FontWeight weight) {
      this.file = file;
      this.style = style;
      this.weight = weight;
    }
  }

  /// A family of faces for some scripts.
  private enum Family {
    LATIN("Atkinson Hyperlegible Next", EnumSet.allOf(Face.class)),
    /// Its digits need no face of their own.
    ARABIC("Vazirmatn", EnumSet.complementOf(EnumSet.of(Face.EXTRA_BOLD)));

    private final String family;
    private final Set<Face> faces;

    Family(String family, Set<Face> faces) {
      this.family = family;
      this.faces = faces;
    }

    Path file(Path folder, Face face) {
      return folder.resolve(family.replace(" ", "") + "_" + face.file + ".ttf");
    }

    String fullName(Face face) {
      return family + " " + face.style;
    }
  }

  private final Map<Face, String> names;
  private final List<Problem> problems;
  private final Optional<Fonts> arabic;

  private Fonts(Map<Face, String> names, List<Problem> problems, Optional<Fonts> arabic) {
    this.names = names;
    this.problems = List.copyOf(problems);
    this.arabic = arabic;
  }

  /// The type for the Arabic script.
  public Fonts arabic() {
    return arabic.orElse(this);
  }

  /// Registers the faces with JavaFX, for style sheets as well. Call it once, before the first text
  /// is laid out: what Pango has not been told of when it shapes its first word, it never finds,
  /// and a face that comes later is shaped with the measures of another.
  ///
  /// @param folder `assets/fonts`
  public static Fonts load(Path folder) {
    var arabic = load(folder, Family.ARABIC, Optional.empty());
    return load(folder, Family.LATIN, Optional.of(arabic));
  }

  private static Fonts load(Path folder, Family family, Optional<Fonts> arabic) {
    var names = new EnumMap<Face, String>(Face.class);
    var problems = new ArrayList<Problem>();
    for (Face face : family.faces) {
      var file = family.file(folder, face);
      if (isLoaded(file)) {
        names.put(face, family.fullName(face));
      } else {
        problems.add(
            Problem.warning(file.toString(), "The font cannot be read.", "Put the file back."));
      }
    }
    return new Fonts(names, problems, arabic);
  }

  public Font regular(double px) {
    return font(Face.REGULAR, px);
  }

  public Font medium(double px) {
    return font(Face.MEDIUM, px);
  }

  public Font semibold(double px) {
    return font(Face.SEMI_BOLD, px);
  }

  public Font bold(double px) {
    return font(Face.BOLD, px);
  }

  public Font extrabold(double px) {
    return font(names.containsKey(Face.EXTRA_BOLD) ? Face.EXTRA_BOLD : Face.BOLD, px);
  }

  /// The faces that are missing, one problem each.
  public List<Problem> problems() {
    return problems;
  }

  private Font font(Face face, double px) {
    String name = names.get(face);
    return name == null ? Font.font("System", face.weight, px) : new Font(name, px);
  }

  private static boolean isLoaded(Path file) {
    return Files.isReadable(file) && Font.loadFont(file.toUri().toString(), 1) != null;
  }
}
