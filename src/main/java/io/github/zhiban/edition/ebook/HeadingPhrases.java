package io.github.zhiban.edition.ebook;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.text.TitleBreaker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where a heading may be broken: between its phrases alone, whatever runs it is written in. Asked once for each run, in
 * their order.
 */
final class HeadingPhrases {
    /** What stands for a formula among the characters. */
    static final String FORMULA = "\uFFFC";

    /** The widest phrase, in em: what a narrow screen has room for at the size of headings. */
    private static final double WIDEST = 7;

    private final String text;
    private final BitSet beginnings = new BitSet();
    private int at;

    HeadingPhrases(List<Inline> content) {
        text = PlainText.of(content, formula -> FORMULA);
        int from = text.length() - text.stripLeading().length();
        for (String phrase : TitleBreaker.phrases(text, WIDEST)) {
            beginnings.set(from);
            from += phrase.length();
        }
    }

    /** The pieces of the next run, between which a line may end; the first is empty where one may end before it. */
    List<String> next(String run) {
        int start = text.startsWith("\n", at) ? at + 1 : at;
        if (!text.startsWith(run, start)) {
            // What is struck out is no part of the heading's text.
            return List.of(run);
        }
        at = start + run.length();
        List<String> pieces = new ArrayList<>();
        int from = start;
        for (int next = beginnings.nextSetBit(Math.max(1, start)); next >= 0 && next < at; ) {
            pieces.add(text.substring(from, next));
            from = next;
            next = beginnings.nextSetBit(next + 1);
        }
        pieces.add(text.substring(from, at));
        return pieces;
    }
}
