package interlude.picture;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the bytes of a picture file into a tree. Nothing outside the bytes is ever opened: no
/// document type, no entity but XML's own five. Refuses what is not XML and what breaks a cap.
final class DocumentReader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private final Vocabulary vocabulary;
  private final Map<String, Element> ids = new LinkedHashMap<>();
  private final Set<String> claimed = new HashSet<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int elements;

  private DocumentReader(String file, Findings findings) {
    this.vocabulary = new Vocabulary(file, findings);
  }

  static Document read(String file, byte[] bytes, Findings findings) {
    if (bytes.length > Caps.BYTES) {
      throw new Refusal(
          0, "The file is larger than 2 MB.", "Simplify the picture, or export a PNG.");
    }
    var reader = new DocumentReader(file, findings);
    return new Document(
        file,
        reader.root(bytes),
        Collections.unmodifiableMap(reader.ids),
        new ConcurrentHashMap<>());
  }

  private Element root(byte[] bytes) {
    try {
      return root(factory().createXMLStreamReader(new StringReader(text(bytes))));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw new Refusal(
          line, "The file is not well-formed XML.", "Export it once more, as plain SVG.");
    }
  }

  /// Pictures are UTF-8. Decoded here, because the parser writes to standard error about bytes that
  /// are not.
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  private Element root(XMLStreamReader xml) throws XMLStreamException {
    var above = new Open("", Map.of(), 0, true);
    open.push(above);
    while (xml.hasNext()) {
      int line = xml.getLocation().getLineNumber();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().words |= !xml.isWhiteSpace();
        case XMLStreamConstants.DTD ->
            throw new Refusal(
                line, "The file has a DOCTYPE.", "Remove the DOCTYPE line, or save as plain SVG.");
        default -> {}
      }
    }
    Element root = above.children.getFirst();
    if (!root.name().equals("svg")) {
      throw new Refusal(root.line(), "The file is not an SVG picture.", "Export it as plain SVG.");
    }
    return root;
  }

  private void start(XMLStreamReader xml) {
    int line = xml.getLocation().getLineNumber();
    if (open.size() > Caps.DEPTH) {
      throw new Refusal(line, "Elements are nested more than 64 deep.", "Flatten the groups.");
    }
    if (++elements > Caps.ELEMENTS) {
      throw new Refusal(
          line, "The file has more than 40,000 elements.", "Simplify it, or export a PNG.");
    }
    var attributes = attributes(xml);
    String id = attributes.getOrDefault("id", "").strip();
    open.push(new Open(name(xml), attributes, line, id.isEmpty() || claimed.add(id)));
  }

  private void end() {
    Open ended = open.pop();
    Element element = ended.done();
    if (vocabulary.accepts(element)) {
      open.element().children.add(element);
      if (!ended.first) {
        vocabulary.repeated(element);
      } else if (!element.id().isEmpty()) {
        ids.put(element.id(), element);
      }
    }
  }

  private static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    boolean own = space == null || space.isEmpty() || space.equals(SVG);
    return own ? xml.getLocalName() : xml.getPrefix() + ":" + xml.getLocalName();
  }

  /// Attributes of other programs are dropped without a word; the old form of `href` counts.
  private static Map<String, String> attributes(XMLStreamReader xml) {
    var attributes = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      boolean own =
          space == null
              || space.isEmpty()
              || space.equals(XLINK) && xml.getAttributeLocalName(i).equals("href");
      if (own) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  /// An element whose end has not been read yet.
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final boolean first;
    private final List<Element> children = new ArrayList<>();
    private boolean words;

    /// @param first of its id in the file
    Open(String name, Map<String, String> attributes, int line, boolean first) {
      this.name = name;
      this.attributes = attributes;
      this.line = line;
      this.first = first;
    }

    Element done() {
      return new Element(name, attributes, List.copyOf(children), line, words);
    }
  }
}
