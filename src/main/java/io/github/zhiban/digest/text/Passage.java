package io.github.zhiban.digest.text;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.text.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Running text with its dress: the runs of one paragraph, item or term. In {@link #text()} a formula is one
 * {@link #FORMULA} character, so that no heuristic looks inside it, and a break is a line feed. Deleted text, pictures
 * and note references are not there.
 */
public final class Passage {
    /** Stands for a formula. */
    public static final char FORMULA = '\ufffc';

    private final List<Inline> content;
    private final Location at;
    private final String text;
    /** How wide each formula is, by its place. */
    private final TreeMap<Integer, Integer> formulaWidths = new TreeMap<>();

    /** A passage of these runs. */
    public Passage(List<Inline> content, Location at) {
        this.content = List.copyOf(content);
        this.at = at;
        List<Integer> widths = new ArrayList<>();
        this.text = PlainText.of(this.content, formula -> {
            widths.add(FormulaWidth.of(formula.tex()));
            return String.valueOf(FORMULA);
        });
        int place = -1;
        for (int width : widths) {
            place = text.indexOf(FORMULA, place + 1);
            formulaWidths.put(place, width);
        }
    }

    /** The runs. */
    public List<Inline> content() {
        return content;
    }

    /** Whether some runs are nothing but a link, and signs beside it: the name of another text. */
    public static boolean isLink(List<Inline> content) {
        return content.stream().anyMatch(run -> run instanceof Inline.Link)
                && content.stream()
                        .allMatch(run -> run instanceof Inline.Link
                                || run instanceof Inline.Anchor
                                || (run instanceof Inline.Text signs
                                        && signs.value().codePoints().noneMatch(Character::isLetterOrDigit)));
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
        return slices(List.of(part)).getFirst();
    }

    /** Several parts of its runs, one after another, none over another. */
    public List<List<Inline>> slices(List<Span> parts) {
        return InlineSlice.of(content, parts);
    }

    /** How wide a part is, in half-widths. */
    public int width(Span part) {
        int width = Cells.of(part.of(text));
        for (int formula : formulaWidths.subMap(part.start(), part.end()).values()) {
            width += formula - 1;
        }
        return width;
    }
}
