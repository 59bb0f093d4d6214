package io.github.zhiban.digest.rank;

import io.github.zhiban.article.Block;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.digest.text.LeadNumbers;
import io.github.zhiban.text.Cells;
import java.util.regex.Pattern;

/** Questions that an author puts himself and what he answers, which says nothing without them. */
final class Answers {
    private static final int WIDEST = 40;

    private static final Pattern ANSWER = Pattern.compile("\\s*(?:回答|答案?|A)\\s*[：:]\\s*");
    private static final Pattern ASKING = Pattern.compile("^\\s*(?:问题?\\s*\\d{0,3}|Q\\s*\\d{0,3})\\s*[：:]\\s*");

    private Answers() {}

    /** Whether a text begins with the mark of an answer. */
    static boolean opens(String text) {
        return ANSWER.matcher(text).lookingAt();
    }

    /** Whether a text is the mark of an answer and nothing else. */
    static boolean isBare(String text) {
        return ANSWER.matcher(text).matches();
    }

    static boolean isBare(Block block) {
        return block instanceof Block.Paragraph it && isBare(PlainText.of(it.content()));
    }

    /** The question that a text asks; empty when it asks none. */
    static String question(String text) {
        var stripped = text.strip();
        boolean asks = stripped.endsWith("？") || stripped.endsWith("?");
        var marked = ASKING.matcher(stripped);
        return asks || marked.find()
                ? LeadNumbers.clean(ASKING.matcher(stripped).replaceFirst(""))
                : "";
    }

    /** Whether a question can stand before its answer. */
    static boolean fits(String question) {
        return !question.isEmpty() && Cells.of(question) <= WIDEST;
    }
}
