package interlude.ui.picture;

import interlude.picture.Reading;
import interlude.picture.Scene;
import interlude.ui.theme.Palette;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Draws picture files to PNG files, to be looked at: `OUTFOLDER [--dark] [--mirror] FILE.svg…`.
/// Words and numbers come from the deck beside each.
final class PictureShot {
  private static final Pattern HEAD = Pattern.compile("(?m)^---\\n(id:.*?)\\n---$", Pattern.DOTALL);

  private PictureShot() {}

  public static void main(String[] args) throws Exception {
    var options = List.of(args);
    Palette palette = options.contains("--dark") ? Palette.dark() : Palette.light();
    Framing framing = Framing.slice(VPos.TOP).mirrored(options.contains("--mirror"));
    Path out = Files.createDirectories(Path.of(args[0]));
    try {
      for (String arg : options.subList(1, args.length)) {
        if (!arg.startsWith("--")) {
          shoot(Path.of(arg), out, palette, framing);
        }
      }
    } finally {
      Platform.exit();
    }
  }

  private static void shoot(Path file, Path out, Palette palette, Framing framing)
      throws Exception {
    Reading reading = Drawn.reader().read(file.toString(), Files.readAllBytes(file));
    reading.problems().forEach(System.out::println);
    if (reading instanceof Reading.Usable(Scene scene, _)) {
      var labels = new HashMap<String, String>();
      var data = new HashMap<String, List<Double>>();
      readDeck(file, labels, data);
      scene.labelKeys().forEach(key -> labels.putIfAbsent(key, "[" + key + "]"));
      scene.dataKeys().forEach(key -> data.putIfAbsent(key, List.of(50.0, 50.0, 50.0, 50.0)));
      var filling = new Filling(palette, Drawn.LETTERING, labels, data);
      var image =
          Drawn.image(
              scene, filling, framing, (int) scene.view().width(), (int) scene.view().height());
      String name =
          file.toString().replace(Drawn.ASSETS + "/", "").replace('/', '_').replace(".svg", ".png");
      ImageIO.write(awt(image), "png", out.resolve(name).toFile());
    }
  }

  private static void readDeck(
      Path file, Map<String, String> labels, Map<String, List<Double>> data) throws Exception {
    Path deck = file.resolveSibling("deck.en.md");
    String name = file.getFileName().toString();
    if (Files.exists(deck)) {
      String text = Files.readString(deck);
      var head = HEAD.matcher(text);
      while (head.find()) {
        int end = text.indexOf("\n---", head.end());
        String body = text.substring(head.end(), end < 0 ? text.length() : end);
        if (body.contains(name)) {
          Map<String, Object> block =
              new YAMLMapper().readValue(head.group(1), new TypeReference<>() {});
          pairs(block.get("labels")).forEach((key, value) -> labels.put(key, value.toString()));
          pairs(block.get("data")).forEach((key, value) -> data.put(key, numbers(value)));
        }
      }
    }
  }

  private static Map<String, Object> pairs(Object block) {
    var pairs = new HashMap<String, Object>();
    if (block instanceof Map<?, ?> map) {
      map.forEach((key, value) -> pairs.put(key.toString(), value));
    }
    return pairs;
  }

  private static List<Double> numbers(Object value) {
    return ((List<?>) value).stream().map(number -> ((Number) number).doubleValue()).toList();
  }

  private static BufferedImage awt(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    return copy;
  }
}
