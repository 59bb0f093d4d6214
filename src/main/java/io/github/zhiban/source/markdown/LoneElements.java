package io.github.zhiban.source.markdown;

import io.github.zhiban.source.build.RepairElements;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/**
 * HTML on lines of its own: a picture or a link is a paragraph, which does not run into the next one; other elements
 * keep the lines that they came from.
 */
final class LoneElements extends AbstractVisitor {
    private static final Pattern INLINE = Pattern.compile("(?i)\\s*<(?:img|a|span|font)\\b[^\\n]*\\s*");
    private static final Pattern TAG = Pattern.compile("^([ \\t]*<[A-Za-z][A-Za-z0-9]*)(?=[\\s>])");

    @Override
    public void visit(HtmlBlock block) {
        if (!INLINE.matcher(block.getLiteral()).matches()) {
            block.setLiteral(placed(block));
            return;
        }
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(block.getSourceSpans());
        HtmlInline html = new HtmlInline();
        html.setLiteral(block.getLiteral());
        paragraph.appendChild(html);
        block.insertBefore(paragraph);
        block.unlink();
    }

    private static String placed(HtmlBlock block) {
        String[] lines = block.getLiteral().split("\n", -1);
        List<SourceSpan> spans = block.getSourceSpans();
        for (int i = 0; i < Math.min(lines.length, spans.size()); i++) {
            String at = (spans.get(i).getLineIndex() + 1) + ":" + (spans.get(i).getColumnIndex() + 1);
            lines[i] = TAG.matcher(lines[i]).replaceFirst("$1 " + RepairElements.POSITION + "=\"" + at + "\"");
        }
        return String.join("\n", lines);
    }
}
