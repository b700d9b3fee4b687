package dev.bindery.generator.docs.text;

import dev.bindery.generator.emitter.poet.HtmlTags;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What remains of CommonMark where no marks can be. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Node document) {
        PlainText plain = new PlainText();
        document.accept(plain);
        return plain.text.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        text.append(' ');
        visitChildren(paragraph);
        text.append(' ');
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(FencedCodeBlock block) {
        text.append(' ').append(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        text.append(' ').append(block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        text.append(HtmlTags.without(inline.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        text.append(' ').append(HtmlTags.without(block.getLiteral()));
    }
}
