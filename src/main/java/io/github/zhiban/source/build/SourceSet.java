package io.github.zhiban.source.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code srcset} of a picture (HTML, 4.8.4.2.1). */
final class SourceSet {
    private static final Pattern CANDIDATE =
            Pattern.compile("\\s*([^\\s,][^\\s]*[^\\s,]|[^\\s,])(?:\\s+([0-9.]{1,9})([wx]))?\\s*(?:,|$)");

    private SourceSet() {}

    /** The address of the widest or densest candidate; empty when there is none. */
    static String largest(String set) {
        String best = "";
        double most = -1;
        Matcher candidate = CANDIDATE.matcher(set);
        while (candidate.find()) {
            double size = candidate.group(2) == null ? 1 : number(candidate.group(2));
            if (size > most) {
                most = size;
                best = candidate.group(1);
            }
        }
        return best;
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException twoDots) {
            return 0;
        }
    }
}
