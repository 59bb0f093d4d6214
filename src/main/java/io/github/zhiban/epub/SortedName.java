package io.github.zhiban.epub;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as libraries file it. Chinese names begin with the family's, and so do names that hold any Han character; of
 * Western ones the last word goes first. Names of organisations and accounts stay as they are.
 */
final class SortedName {
    private static final Pattern WESTERN =
            Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}) (\\p{Lu}\\p{Ll}[\\p{L}'’-]+)");

    private static final Pattern ARTICLE = Pattern.compile("(?i)(the|an?) (\\p{L}.*)");

    private SortedName() {}

    /** A title as libraries file it: an English article stands at its end. */
    static String ofTitle(String title) {
        Matcher article = ARTICLE.matcher(title.strip());
        return article.matches() ? article.group(2) + ", " + article.group(1) : title.strip();
    }

    static String of(String name) {
        Matcher western = WESTERN.matcher(name.strip());
        return western.matches() ? western.group(2) + ", " + western.group(1) : name.strip();
    }
}
