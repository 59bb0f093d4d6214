package io.github.zhiban.source.markdown;

import io.github.zhiban.text.Marks;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Chinese sentences behind four spaces are paragraphs whose first line is indented, not the code that CommonMark takes
 * them for.
 */
final class IndentedProse extends AbstractVisitor {

    private final Fences fences;

    IndentedProse(Fences fences) {
        this.fences = fences;
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        List<String> lines = code.getLiteral().lines().map(fences::written).toList();
        if (!lines.stream().filter(line -> !line.isBlank()).allMatch(IndentedProse::isProse)) {
            return;
        }
        List<SourceSpan> spans = code.getSourceSpans();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Paragraph paragraph = new Paragraph();
                paragraph.setSourceSpans(i < spans.size() ? List.of(spans.get(i)) : spans);
                paragraph.appendChild(new Text(lines.get(i).strip()));
                code.insertBefore(paragraph);
            }
        }
        code.unlink();
    }

    /** A line mostly of Han characters, with a mark of punctuation: a comment in code has signs before it. */
    private static boolean isProse(String line) {
        long han = line.codePoints().filter(Character::isIdeographic).count();
        long all = line.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        return Marks.any(Marks.OF_PROSE, line)
                && Character.isIdeographic(line.strip().codePointAt(0))
                && han * 2 > all;
    }
}
