package io.github.zhiban.source.build;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Hands out ids that are ASCII XML names and unique in one article. */
public final class Slugs {
    private static final int LONGEST = 48;

    private final Map<String, Integer> taken = new HashMap<>();

    /** An id such as {@code sec-aigc} from a prefix and any text; a number tells apart what would be the same. */
    public String unique(String prefix, String text) {
        String cut = words(text.toLowerCase(Locale.ROOT));
        String slug = cut.isEmpty() ? prefix : prefix + "-" + cut;
        int count = taken.merge(slug, 1, Integer::sum);
        if (count == 1) {
            return slug;
        }
        return unique(slug, Integer.toString(count));
    }

    /** Its letters and digits, with a hyphen for what is between them. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(between && !words.isEmpty() ? "-" : "").append(c);
                between = false;
            } else {
                between = true;
            }
        }
        words.setLength(Math.min(LONGEST, words.length()));
        boolean cut = !words.isEmpty() && words.charAt(words.length() - 1) == '-';
        return cut ? words.substring(0, words.length() - 1) : words.toString();
    }
}
