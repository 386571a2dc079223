package interlude.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what one part of a picture refers to.
final class References {
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\)");
  private static final Pattern PART =
      Pattern.compile("((?:\\.\\./)?(?:articles/)?parts\\.svg)?#(.+)");

  /// What a reference leads to, and the file it stands in.
  record Target(Document document, Element element) {}

  private References() {}

  /// @param reference such as `url(#frame)`, never out of the file
  static Element inside(Document document, String reference) {
    Matcher url = URL.matcher(reference);
    if (!url.matches()) {
      throw unknown(reference);
    }
    return document.find(url.group(1)).orElseThrow(() -> unknown(reference));
  }

  /// @param reference such as `#sun` or `../parts.svg#bell-ring`
  static Target part(Document document, String reference, Parts parts) {
    Matcher part = PART.matcher(reference);
    if (!part.matches()) {
      throw new Fault(
          "It may not refer to “%s”.".formatted(brief(reference)),
          "Refer to a part of this file (#id) or of the parts file (../parts.svg#id).");
    }
    Document from = part.group(1) == null ? document : parts.document(part.group(1));
    return new Target(from, from.find(part.group(2)).orElseThrow(() -> unknown(reference)));
  }

  private static Fault unknown(String reference) {
    return new Fault("There is no “%s”.".formatted(brief(reference)), "Check the id it names.");
  }

  private static String brief(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
