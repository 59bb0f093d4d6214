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
        String words =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST).replaceAll("-$", "") : words;
        String slug = cut.isEmpty() ? prefix : prefix + "-" + cut;
        int count = taken.merge(slug, 1, Integer::sum);
        if (count == 1) {
            return slug;
        }
        return unique(slug, Integer.toString(count));
    }
}
