package io.github.zhiban.digest.text;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text with its dress: the runs of one paragraph, item or term. In {@link #text()} a formula is one {@link #FORMULA}
 * character, so that no heuristic looks inside it, and a break is a line feed. Deleted text, pictures and note references are
 * not there.
 */
public final class Passage {
    /** Stands for a formula. */
    public static final char FORMULA = '\ufffc';

    private final List<Inline> content;
    private final Location at;
    private final String text;
    private final List<Integer> formulaWidths = new ArrayList<>();

    /** A passage of these runs. */
    public Passage(List<Inline> content, Location at) {
        this.content = List.copyOf(content);
        this.at = at;
        this.text = PlainText.of(this.content, formula -> {
            formulaWidths.add(FormulaWidth.of(formula.tex()));
            return String.valueOf(FORMULA);
        });
    }

    /** The runs. */
    public List<Inline> content() {
        return content;
    }

    /** Whether some runs are nothing but a link: the name of another text. */
    public static boolean isLink(List<Inline> content) {
        return content.stream().anyMatch(run -> run instanceof Inline.Link)
                && content.stream()
                        .allMatch(run -> run instanceof Inline.Link
                                || run instanceof Inline.Anchor
                                || (run instanceof Inline.Text blank
                                        && blank.value().isBlank()));
    }

    /** Where it begins. */
    public Location at() {
        return at;
    }

    /** Its characters. */
    public String text() {
        return text;
    }

    /** A part of its runs. */
    public List<Inline> slice(Span part) {
        return InlineSlice.of(content, part);
    }

    /** How wide a part is, in half-widths. */
    public int width(Span part) {
        int width = Cells.of(part.of(text));
        int formula = 0;
        for (int i = 0; i < part.end(); i++) {
            if (text.charAt(i) == FORMULA && formula < formulaWidths.size()) {
                width += i >= part.start() ? formulaWidths.get(formula) - 1 : 0;
                formula++;
            }
        }
        return width;
    }
}
