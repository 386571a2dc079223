package interlude.content.read;

import interlude.content.Names;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The plain words of a paragraph or heading. Emphasis is dropped; what has no words is remembered
/// as stray.
final class InlineText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> strays = new ArrayList<>();
  private final int line;

  private InlineText(int line) {
    this.line = line;
  }

  /// The words of `parent`'s children, names put in; what is stray goes to `strays`.
  static String of(Node parent, int line, Names names, List<Block> strays) {
    var inline = new InlineText(line);
    inline.visitChildren(parent);
    strays.addAll(inline.strays);
    var words = inline.text.toString().strip();
    if (!Names.areWhole(words)) {
      strays.add(
          new Block.Stray(
              "A name is not written in full.",
              "Write {{the name|the words that stand for it}}.",
              line));
    }
    return names.in(words);
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(Image node) {
    stray(
        "A picture stands in the midst of words.",
        "Give it a line of its own, with an empty line above.");
  }

  @Override
  public void visit(Link node) {
    stray(
        "A link stands here; the kiosk opens none.",
        "Write the words alone, and the source as [@KEY].");
  }

  @Override
  public void visit(HtmlInline node) {
    stray("HTML stands here.", "Write the words alone.");
  }

  private void stray(String what, String remedy) {
    strays.add(new Block.Stray(what, remedy, line));
  }
}
