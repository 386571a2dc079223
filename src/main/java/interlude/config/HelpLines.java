package interlude.config;

import java.time.LocalDate;
import java.util.List;

public record HelpLines(List<String> emergency, List<HelpRecord> crisis) {
  public static HelpLines of(KioskConfig config, LocalDate today) {
    return new HelpLines(List.of("911"), List.of());
  }
}
