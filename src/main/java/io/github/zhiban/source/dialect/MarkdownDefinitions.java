package io.github.zhiban.source.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Lists of terms, as kramdown and CSDN's editor have them: a line, and below it lines that begin with a colon and a space. */
final class MarkdownDefinitions extends AbstractVisitor {
    private static final Pattern SIGN = Pattern.compile(":[ \\t]+(?=\\S)");

    @Override
    public void visit(Paragraph paragraph) {
        List<List<Node>> lines = lines(paragraph);
        boolean definition = lines.size() > 1
                && !isMeaning(lines.getFirst())
                && lines.stream().skip(1).allMatch(MarkdownDefinitions::isMeaning);
        if (definition) {
            for (int i = 0; i < lines.size(); i++) {
                paragraph.insertBefore(html(i == 0 ? "<dl><dt>" : "<dd>"));
                paragraph.insertBefore(line(lines.get(i), paragraph));
                paragraph.insertBefore(html(i == 0 ? "</dt>" : "</dd>"));
            }
            paragraph.insertBefore(html("</dl>"));
            paragraph.unlink();
        }
    }

    private static List<List<Node>> lines(Paragraph paragraph) {
        List<List<Node>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                lines.add(new ArrayList<>());
            } else {
                lines.getLast().add(child);
            }
        }
        return lines;
    }

    private static boolean isMeaning(List<Node> line) {
        return !line.isEmpty()
                && line.getFirst() instanceof Text text
                && SIGN.matcher(text.getLiteral()).lookingAt();
    }

    private static Node line(List<Node> nodes, Paragraph from) {
        Paragraph line = new Paragraph();
        line.setSourceSpans(from.getSourceSpans());
        if (isMeaning(nodes) && nodes.getFirst() instanceof Text text) {
            text.setLiteral(SIGN.matcher(text.getLiteral()).replaceFirst(""));
        }
        nodes.forEach(line::appendChild);
        return line;
    }

    private static Node html(String tag) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(tag);
        return html;
    }
}
