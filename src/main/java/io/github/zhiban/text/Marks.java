package io.github.zhiban.text;

/**
 * Punctuation (标点) by what it does in a sentence, for whoever reads text. What it is to a line, kinsoku (禁则) and
 * squeeze (标点挤压), {@link CharacterClass} says.
 */
public final class Marks {
    /** End a sentence or a part of one that could stand alone (GB/T 15834, 4.1 to 4.3 and 4.6). */
    public static final String ENDS = "。！？；";

    public static final String LATIN_ENDS = ";!?";

    /** Part the clauses of a sentence. */
    public static final String PAUSES = "，；,;";

    public static final String COLONS = "：:";

    /** End what is stated. */
    public static final String FULL_STOPS = "。！.!";

    public static final String DASHES = "—–-";

    /** Part what is listed. */
    public static final String LISTING = "，,、";

    /** Call or ask. */
    public static final String CALLS = "！？!?";

    /** What a sentence of running text has in it, and a term, a command or a line of code has not. */
    public static final String OF_PROSE = ENDS + "，、：";

    /** Commas of all scripts, as Readability counts them to tell prose from menus. */
    public static final String COMMAS = ",،﹐︐︑⹁⸴⸲，、。；";

    /** Stand between a number or a letter and what it numbers. */
    public static final String AFTER_NUMBERS = ".．、)）:：";

    /**
     * Open what {@link #CLOSING} closes at the same place of the string. Single quotes are apostrophes too, and not
     * here.
     */
    public static final String OPENING = "（(《〈「『“【〔［[{｛";

    public static final String CLOSING = "）)》〉」』”】〕］]}｝";

    private Marks() {}

    /** Whether one of some marks stands in a text. */
    public static boolean any(String marks, CharSequence text) {
        return text.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** Whether no bracket is left open or closed that was not opened. */
    public static boolean isBalanced(CharSequence text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSING.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth == 0;
    }
}
