package io.github.zhiban.source.dialect;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/**
 * Tells lines that an editor wrapped from lines that the author ended. Markdown joins both; the platforms that these articles come
 * from keep both, and their authors count on it.
 */
final class MarkdownLines extends AbstractVisitor {
    /** Nobody wraps lines shorter than this, in columns of half a Han character. */
    private static final int NARROWEST = 50;

    private final String[] lines;
    private boolean wrapped;

    /** Looks at the lines of the text that was parsed. */
    MarkdownLines(String text) {
        this.lines = text.split("\n", -1);
    }

    @Override
    public void visit(Paragraph paragraph) {
        wrapped = isWrapped(paragraph.getSourceSpans());
        visitChildren(paragraph);
    }

    @Override
    public void visit(SoftLineBreak end) {
        if (!wrapped) {
            HardLineBreak kept = new HardLineBreak();
            end.insertAfter(kept);
            end.unlink();
        }
    }

    /** All lines but the last are about equally long. */
    private boolean isWrapped(List<SourceSpan> spans) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int i = 0; i < spans.size() - 1; i++) {
            int columns = columns(lines[spans.get(i).getLineIndex()].strip());
            shortest = Math.min(shortest, columns);
            longest = Math.max(longest, columns);
        }
        return longest >= NARROWEST && shortest >= longest * 0.8;
    }

    private static int columns(String line) {
        return line.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
