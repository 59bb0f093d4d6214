package io.github.zhiban.digest.text;

import io.github.zhiban.text.Cells;
import io.github.zhiban.text.Marks;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into clauses: after commas, colons and dashes that stand outside brackets and quotation marks. */
final class ClauseSplitter {
    private static final String MARKS = Marks.PAUSES + Marks.COLONS;

    private ClauseSplitter() {}

    /** The clauses in order, each with its final mark; together they are the sentence. */
    static List<Span> split(String text, QuotationDepth nesting, Span sentence) {
        var clauses = new ArrayList<Span>();
        int start = sentence.start();
        for (int i = sentence.start(); i < sentence.end() - 1; i++) {
            if (nesting.depth(i) == nesting.depth(sentence.start()) && ends(text, i)) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        clauses.add(new Span(start, sentence.end()));
        return List.copyOf(clauses);
    }

    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        char next = text.charAt(i + 1);
        if (c == '—') {
            return next != '—' && i > 0 && text.charAt(i - 1) == '—';
        }
        if (MARKS.indexOf(c) < 0) {
            return false;
        }
        return c > 0x7f
                || Character.isWhitespace(next)
                || (i > 0 && Cells.isWide(text.charAt(i - 1)) && Cells.isWide(next));
    }
}
