package interlude.content.read;

import interlude.config.Problem;
import interlude.config.Problem.Matter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Gathers what is wrong with one file. Keeps the first two hundred; a file with more is not the
/// work of a hand.
public final class Problems {
  private static final int MOST = 200;
  private static final int LONGEST = 160;

  private final String file;
  private final Matter matter;
  private final List<Problem> found = new ArrayList<>();
  private int errors;

  /// @param file as people know it: with its folder, without the path to that
  public Problems(String file) {
    this(file, Matter.WRITING);
  }

  /// @param matter what most of them are about
  public Problems(String file, Matter matter) {
    this.file = file;
    this.matter = matter;
  }

  /// @param line counted from 1; 0 for the file as a whole
  /// @param part the slide or key; empty for none
  public void error(int line, String part, String what, String remedy) {
    error(matter, line, part, what, remedy);
  }

  public void error(Matter about, int line, String part, String what, String remedy) {
    errors++;
    add(Problem.error(place(line, part), shown(what), remedy).about(about));
  }

  public void warning(int line, String part, String what, String remedy) {
    warning(matter, line, part, what, remedy);
  }

  public void warning(Matter about, int line, String part, String what, String remedy) {
    add(Problem.warning(place(line, part), shown(what), remedy).about(about));
  }

  /// Takes over what somebody else found.
  public void addAll(Collection<Problem> others) {
    errors += (int) others.stream().filter(Problem::isError).count();
    others.forEach(this::add);
  }

  /// How many errors there are so far: a part is sound if reading it added none.
  public int errors() {
    return errors;
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  private void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    }
  }

  private String place(int line, String part) {
    return file + (line > 0 ? ":" + line : "") + (part.isEmpty() ? "" : " (" + shown(part) + ")");
  }

  /// As one line that can be read: a file may hold anything.
  private static String shown(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
  }
}
