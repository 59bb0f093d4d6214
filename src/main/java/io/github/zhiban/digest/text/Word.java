package io.github.zhiban.digest.text;

import io.github.zhiban.text.HanFolding;

/**
 * A word of a text.
 *
 * @param text folded, see {@link HanFolding}
 * @param tag the part of speech in the tag set of Peking University; {@code nx} for Latin, {@code m} for digits
 * @param at where it stands
 */
public record Word(String text, String tag, Span at) {

    /** Whether it can say what is done or what something is like. */
    public boolean isPredicate() {
        return tag.startsWith("v") || tag.startsWith("a");
    }

    /** Whether it says what is done, and is not as often the name of an action. */
    public boolean isVerb() {
        return tag.startsWith("v") && !tag.equals("vn") && !tag.equals("vg");
    }

    /** Whether it names something. */
    public boolean isNominal() {
        return tag.startsWith("n")
                || tag.equals("vn")
                || tag.equals("an")
                || tag.equals("l")
                || tag.equals("j")
                || tag.equals("b");
    }

    /** Whether it carries meaning of its own, so that it may count when texts are compared. */
    public boolean isContent() {
        boolean open = isNominal() || isPredicate() || tag.equals("i") || tag.equals("t") || tag.equals("z");
        return open && text.length() > 1 && !StopWords.contains(text);
    }
}
