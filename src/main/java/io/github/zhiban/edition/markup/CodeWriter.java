package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.edition.markup.Highlighter.Span;
import io.github.zhiban.edition.markup.Measures.CodeType;
import io.github.zhiban.edition.template.Fragments;
import io.github.zhiban.text.Cells;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes program text. The text stays exact but for blanks at the ends of lines; where a line is wider than the page, an empty element
 * marks the place at which the style sheet wraps it and shows that it did.
 */
final class CodeWriter {
    /** Blank cells between the number of a line and its text. */
    private static final int NUMBER_GAP = 2;

    private static final int TAB = 4;
    /** What the mark of a wrapped line takes, in cells. */
    private static final int MARK = 4;
    /** A block of fewer lines is told by its shape; its lines need no numbers. */
    private static final int FEWEST_NUMBERED = 3;
    /** After these a line may be wrapped before a word, where there is no blank to wrap it at. */
    private static final String JOINTS = "([{&|=+:/<";
    /** How far back from the margin a wrap may look for a gap between words. */
    private static final double SLACK = 0.25;

    private final Markup out;
    private final Fragments fragments;
    private final Medium medium;
    private final Measures measures;
    private final PageLabels labels;
    private final Highlighter highlighter = new Highlighter();

    CodeWriter(Markup out, Fragments fragments, Medium medium, Measures measures, PageLabels labels) {
        this.out = out;
        this.fragments = fragments;
        this.medium = medium;
        this.measures = measures;
        this.labels = labels;
    }

    void write(Block.CodeBlock block, double room) {
        Language language = Language.of(block.language(), block.text());
        boolean brief = !measures.limited() && Brevity.of(block);
        String continued = measures.limited() ? labels.continued() : null;
        out.open(fragments.fill(
                "block/code",
                "class",
                brief ? "code brief" : "code",
                "continued",
                continued,
                "language",
                language.cssClass()));
        List<List<Span>> lines = highlighter.highlight(block.text(), language);
        int digits = digits(lines.size());
        CodeType type = measures.code();
        double cells = measures.limited()
                ? (room - type.frame()) / (type.size() * type.cell()) - (digits == 0 ? 0 : digits + NUMBER_GAP)
                : Double.POSITIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.text("\n");
            }
            if (digits > 0) {
                number(i + 1, digits);
            }
            line(lines.get(i), cells, block);
        }
        out.close();
    }

    /** How many digits the numbers of the lines need; 0 for lines without numbers. */
    private int digits(int lines) {
        return measures.codeNumbers() && lines >= FEWEST_NUMBERED
                ? Integer.toString(lines).length()
                : 0;
    }

    /** Furniture: whoever copies the code does not want them. */
    private void number(int line, int digits) {
        String number = Integer.toString(line);
        out.element("span", " ".repeat(digits - number.length()) + number + "  ", "class", "furniture line-number");
    }

    private void line(List<Span> spans, double cells, Block.CodeBlock block) {
        // Blanks at the end of a line show nowhere, but may be wider than the room that is left.
        String text = spans.stream().map(Span::text).reduce("", String::concat).stripTrailing();
        int begin = 0;
        int wrap = wrap(text, 0, cells);
        for (Span span : spans) {
            String cssClass = span.cssClass();
            int end = Math.min(text.length(), begin + span.text().length());
            int from = begin;
            while (wrap < end) {
                piece(text.substring(from, wrap), cssClass, block);
                out.open("span", "class", "furniture wrap").close();
                from = wrap;
                wrap = wrap(text, wrap, cells - MARK);
            }
            piece(text.substring(Math.min(from, end), end), cssClass, block);
            begin = end;
        }
    }

    private void piece(String text, @Nullable String cssClass, Block.CodeBlock block) {
        if (text.isEmpty()) {
            return;
        }
        if (cssClass == null) {
            medium.text(out, text, block.at());
            return;
        }
        out.open("span", "class", cssClass);
        medium.text(out, text, block.at());
        out.close();
    }

    /**
     * Where a line that begins at {@code from} has to end: between words if it can be, else inside a word where it is jointed, else
     * wherever the room ends. Blanks at the end of the text need no room.
     */
    private static int wrap(String text, int from, double room) {
        double width = 0;
        int gap = -1;
        int joint = -1;
        int end = text.stripTrailing().length();
        for (int i = from; i < end; ) {
            int c = text.codePointAt(i);
            width += c == '\t' ? TAB : Cells.of(c);
            if (width > room && i > from) {
                return gap > 0 ? gap : joint > 0 ? joint : i;
            }
            i += Character.charCount(c);
            if (width > room * (1 - SLACK) && (c == ' ' || c == ',' || c == ';' || c == '\t')) {
                gap = i;
            }
            if (width > room * (1 - SLACK) && isJoint(text, i)) {
                joint = i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isJoint(String text, int at) {
        return at < text.length()
                && JOINTS.indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
