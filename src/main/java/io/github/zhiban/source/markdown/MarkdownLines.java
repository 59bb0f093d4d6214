package io.github.zhiban.source.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;

/**
 * Tells lines that an editor wrapped from lines that the author ended. Markdown joins both; the platforms that these
 * articles come from keep both, and their authors count on it.
 */
final class MarkdownLines extends AbstractVisitor {
    /** Nobody wraps lines shorter than this, in columns of half a Han character. */
    private static final int NARROWEST = 50;

    /** What a line that the author ended ends with. */
    private static final Pattern LINE_END = Pattern.compile("[。！？!?…：:；;.][”’」』）)\\]】]*$");

    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[。！？][”’」』）]?\\s*[\\p{IsHan}\\w]");
    /** Two lines may be anything; a machine wraps more of them. */
    private static final int FEWEST = 3;

    private final Fences fences;
    private final String[] lines;
    private boolean wrapped;

    /** Looks at the lines of the text that was parsed, as they were written. */
    MarkdownLines(String text, Fences fences) {
        this.fences = fences;
        this.lines = text.split("\n", -1);
    }

    @Override
    public void visit(Paragraph paragraph) {
        wrapped = paragraph.getParent() instanceof MarkdownNotes.Note || isWrapped(paragraph.getSourceSpans());
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

    /** All lines but the last are about equally long, or sentences end inside of lines and none at the end of one. */
    private boolean isWrapped(List<SourceSpan> spans) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        boolean ends = false;
        boolean inside = false;
        for (int i = 0; i < spans.size(); i++) {
            String line = fences.written(lines[spans.get(i).getLineIndex()].strip());
            inside |= SENTENCE_INSIDE.matcher(line).find();
            if (i < spans.size() - 1) {
                int columns = columns(line);
                shortest = Math.min(shortest, columns);
                longest = Math.max(longest, columns);
                ends |= LINE_END.matcher(line).find();
            }
        }
        return (longest >= NARROWEST && shortest >= longest * 0.8) || (spans.size() >= FEWEST && inside && !ends);
    }

    private static int columns(String line) {
        return line.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
