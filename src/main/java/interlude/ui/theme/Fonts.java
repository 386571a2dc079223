package interlude.ui.theme;

import interlude.config.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The kiosk's type, Atkinson Hyperlegible Next, in the five weights it is set in. A face that is
/// missing is stood in for by the system's own, so that words always show. Sizes are in pixels.
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
    private final String fullName;
    private final FontWeight weight;

    Face(String file, String style, FontWeight weight) {
      this.file = "AtkinsonHyperlegibleNext_" + file + ".ttf";
      this.fullName = FAMILY + " " + style;
      this.weight = weight;
    }
  }

  private static final String FAMILY = "Atkinson Hyperlegible Next";

  private final Map<Face, String> names;
  private final List<Problem> problems;

  private Fonts(Map<Face, String> names, List<Problem> problems) {
    this.names = names;
    this.problems = List.copyOf(problems);
  }

  /// Registers the faces with JavaFX, for style sheets as well. Call it once, before the first text
  /// is laid out.
  ///
  /// @param folder `assets/fonts`
  public static Fonts load(Path folder) {
    var names = new EnumMap<Face, String>(Face.class);
    var problems = new ArrayList<Problem>();
    for (Face face : Face.values()) {
      if (isLoaded(folder.resolve(face.file))) {
        names.put(face, face.fullName);
      } else {
        problems.add(
            Problem.warning(
                folder.resolve(face.file).toString(),
                "The font cannot be read.",
                "Put the file back."));
      }
    }
    return new Fonts(names, problems);
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
    return font(Face.EXTRA_BOLD, px);
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
