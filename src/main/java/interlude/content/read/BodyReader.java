package interlude.content.read;

import interlude.content.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Takes a slide's Markdown apart into [Block]s. Says of each what it is, not whether the slide may
/// have it.
final class BodyReader {
  private static final int DEEPEST = 8;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TaskListItemsExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .build();
  private static final Pattern PICTURED = Pattern.compile("(.*?)\\s*\\{#([^{}]*)}");
  private static final String REMEDY =
      "A slide has # a title, > a key message, - facts, ![a picture](file.svg) and ### questions.";

  private final List<Block> blocks = new ArrayList<>();
  private final Names names;
  private final int linesBefore;

  private BodyReader(Names names, int linesBefore) {
    this.names = names;
    this.linesBefore = linesBefore;
  }

  /// @param linesBefore how many lines of the file stand above the text
  static List<Block> read(String text, int linesBefore, Names names) {
    var reader = new BodyReader(names, linesBefore);
    for (var node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
      reader.add(node);
    }
    return reader.blocks;
  }

  private void add(Node node) {
    switch (node) {
      case Heading title when title.getLevel() == 1 ->
          blocks.add(new Block.Title(text(title), line(title)));
      case Heading question when question.getLevel() == 3 -> addQuestion(question);
      case BlockQuote quote when holdsOnlyWords(quote) ->
          blocks.add(new Block.Message(text(quote.getFirstChild()), line(quote)));
      case BulletList list -> addList(list);
      case Paragraph words
          when words.getFirstChild() instanceof Image image && image.getNext() == null ->
          addPicture(image, line(words));
      case Paragraph words -> blocks.add(new Block.Words(text(words), line(words)));
      case HtmlBlock html
          when html.getLiteral().matches("(?s)<!--.*-->\\s*") -> {} // a note to whoever writes
      default -> stray("This is no part of a slide.", REMEDY, line(node));
    }
  }

  private void addQuestion(Node heading) {
    var text = text(heading);
    var pictured = PICTURED.matcher(text);
    blocks.add(
        pictured.matches()
            ? new Block.Question(pictured.group(1), pictured.group(2), line(heading))
            : new Block.Question(text, "", line(heading)));
  }

  private void addPicture(Image image, int line) {
    var alt = text(image);
    var caption = image.getTitle() == null ? "" : names.in(image.getTitle());
    blocks.add(new Block.Picture(image.getDestination(), alt, caption, line));
  }

  private void addList(BulletList list) {
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var mark = item.getFirstChild() instanceof TaskListItemMarker found ? found : null;
      var words = mark == null ? item.getFirstChild() : mark.getNext();
      if (!(words instanceof Paragraph) || words.getNext() != null) {
        stray(
            "A line of a list may only hold words.",
            "Write - and the words, with no list or paragraph inside.",
            line(item));
      } else if (mark == null) {
        blocks.add(new Block.Fact(text(words), line(item)));
      } else {
        addOption(words, mark.isChecked());
      }
    }
  }

  /// The reason may stand right below the last choice; Markdown then takes it for the choice's
  /// second line.
  private void addOption(Node words, boolean right) {
    var reason = new Paragraph();
    var end = words.getFirstChild();
    while (end != null && !(end instanceof SoftLineBreak && isUnindented(end.getNext()))) {
      end = end.getNext();
    }
    int reasonLine = end == null ? 0 : line(end.getNext());
    for (var node = end == null ? null : end.getNext(); node != null; node = end.getNext()) {
      reason.appendChild(node);
    }
    blocks.add(new Block.Option(text(words), right, line(words)));
    if (reason.getFirstChild() != null) {
      blocks.add(new Block.Words(text(reason, reasonLine), reasonLine));
    }
  }

  private static boolean isUnindented(Node node) {
    return node != null
        && !node.getSourceSpans().isEmpty()
        && node.getSourceSpans().getFirst().getColumnIndex() == 0;
  }

  private static boolean holdsOnlyWords(Node node) {
    return node.getFirstChild() instanceof Paragraph words && words.getNext() == null;
  }

  private String text(Node node) {
    return text(node, line(node));
  }

  private String text(Node node, int line) {
    return InlineText.of(node, line, names, blocks);
  }

  private void stray(String what, String remedy, int line) {
    blocks.add(new Block.Stray(what, remedy, line));
  }

  private int line(Node node) {
    var spans = node.getSourceSpans();
    return linesBefore + (spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1);
  }
}
