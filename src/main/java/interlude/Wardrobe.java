package interlude;

import interlude.config.KioskConfig.Look.Theme;
import interlude.shell.WordReader;
import interlude.ui.kit.Look;
import interlude.ui.kit.Words;
import interlude.ui.theme.Fonts;
import interlude.ui.theme.Palette;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Colors, type and words, read once each.
final class Wardrobe implements Look.Wardrobe {
  private final Path fontFolder;
  private final WordReader reader;
  private Optional<Fonts> fonts = Optional.empty();
  private final Map<Theme, Palette> palettes = new HashMap<>();
  private final Map<String, Words> words = new HashMap<>();

  Wardrobe(Path fontFolder, WordReader reader) {
    this.fontFolder = fontFolder;
    this.reader = reader;
  }

  @Override
  public Palette palette(Theme theme) {
    return palettes.computeIfAbsent(
        theme, wanted -> wanted == Theme.DARK ? Palette.dark() : Palette.light());
  }

  @Override
  public Fonts fonts() {
    var loaded = fonts.orElseGet(() -> Fonts.load(fontFolder));
    fonts = Optional.of(loaded);
    return loaded;
  }

  @Override
  public Words words(String language) {
    return words.computeIfAbsent(language, wanted -> new Words(wanted, reader.read(wanted)));
  }
}
