package io.github.zhiban.text;

import java.util.regex.Pattern;

/** The mark of what was left out (省略号; GB/T 15834, 4.11). */
public final class Ellipsis {
    /** Two characters wide, as it is written in Chinese. */
    public static final String MARK = "……";

    /** What would stand badly before the mark: white space, and an ellipsis of the author's. */
    private static final Pattern CUT_END = Pattern.compile("[\\s…·]+$");

    private Ellipsis() {}

    /** A text that was cut, with the mark behind it. */
    public static String after(String cut) {
        return CUT_END.matcher(cut).replaceFirst("") + MARK;
    }
}
