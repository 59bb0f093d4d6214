package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.text.BreakOpportunities;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that the lines of a narrow screen cannot be filled with evenly: where a long word or a formula has no room, what
 * stands before it is spread over the line, or ends short of it. The style sheet chooses the latter, below two widths.
 */
final class UnevenLines {
    private static final String UNEVEN = "uneven";
    private static final String VERY_UNEVEN = "very-uneven";

    /**
     * In em: a word with its punctuation that the characters of a phone's line can make room for without standing
     * apart.
     */
    private static final double WIDEST = 3.3;
    /** What the line loses of that for each list and quotation around it. */
    private static final double INSET = 0.75;

    private static final double LEAST = 2.5;
    /** In em: a word that even lines of a page held across, or of vertical ones, have no room for. */
    private static final double VERY_WIDE = 4.5;

    private static final Set<String> INSETS = Set.of("ol", "ul", "dd", "blockquote", "aside");

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:[a-zA-Z]+|.)");
    private static final Pattern UNSEEN = Pattern.compile("[\\s{}^_&]");

    private UnevenLines() {}

    /** The class of a block that is about to be written; {@code null} for one whose lines are even. */
    static @Nullable String of(List<Inline> content, Markup out) {
        double inset = INSET * out.depth(INSETS);
        String text = PlainText.of(content, formula -> signs(formula.tex()));
        double unit = BreakOpportunities.widestUnit(text);
        return unit > Math.max(WIDEST, VERY_WIDE - inset)
                ? VERY_UNEVEN
                : unit > Math.max(LEAST, WIDEST - inset) ? UNEVEN : null;
    }

    /** A word about as wide as a formula. */
    private static String signs(String tex) {
        String signs = COMMAND.matcher(tex).replaceAll("x");
        return "x".repeat(UNSEEN.matcher(signs).replaceAll("").length());
    }
}
