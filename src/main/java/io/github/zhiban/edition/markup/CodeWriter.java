package io.github.zhiban.edition.markup;

import io.github.zhiban.article.Block;
import io.github.zhiban.edition.markup.Highlighter.Span;
import io.github.zhiban.edition.template.Fragments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes program text. The text stays exact but for blanks at the ends of lines; the page wraps what is wider than it.
 */
final class CodeWriter {
    /** A block of fewer lines is told by its shape; its lines need no numbers. */
    private static final int FEWEST_NUMBERED = 3;

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

    void write(Block.CodeBlock block) {
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
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.text("\n");
            }
            if (digits > 0) {
                number(i + 1, digits);
            }
            line(lines.get(i), block);
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

    private void line(List<Span> spans, Block.CodeBlock block) {
        // Blanks at the end of a line show nowhere, but may be wider than the room that is left.
        int left = spans.stream()
                .map(Span::text)
                .reduce("", String::concat)
                .stripTrailing()
                .length();
        for (Span span : spans) {
            String text = span.text().substring(0, Math.min(left, span.text().length()));
            piece(text, span.cssClass(), block);
            left -= text.length();
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
}
