package io.github.zhiban.source.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Paragraph;

/**
 * A picture or a link that is written in HTML on lines of its own is a paragraph, which does not run into the next
 * one.
 */
final class LoneElements extends AbstractVisitor {
    private static final Pattern INLINE = Pattern.compile("(?i)\\s*<(?:img|a|span|font)\\b[^\\n]*\\s*");

    @Override
    public void visit(HtmlBlock block) {
        if (INLINE.matcher(block.getLiteral()).matches()) {
            Paragraph paragraph = new Paragraph();
            paragraph.setSourceSpans(block.getSourceSpans());
            HtmlInline html = new HtmlInline();
            html.setLiteral(block.getLiteral());
            paragraph.appendChild(html);
            block.insertBefore(paragraph);
            block.unlink();
        }
    }
}
