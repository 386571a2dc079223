package interlude.content;

import interlude.config.KioskConfig;
import java.time.LocalDateTime;
import java.util.List;

public final class Playlist {
  private Playlist() {}

  public static List<String> lap(KioskConfig config, Library library, LocalDateTime at) {
    return config.featured().stream().filter(f -> f.on()).map(f -> f.article()).filter(id -> library.find(id).isPresent()).toList();
  }

  public static LocalDateTime nextChange(KioskConfig config, LocalDateTime at) {
    return LocalDateTime.MAX;
  }

  public static List<Article> menu(KioskConfig config, Library library) {
    return config.featured().stream().filter(f -> f.menu()).flatMap(f -> library.find(f.article()).stream()).toList();
  }
}
