package io.github.zhiban.verify;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks in what a reader reads, outside of code and formulas, for markup that should have become something else.
 *
 * <p>Known as: leaked markup, 泄漏.
 */
final class Leaks {
    /** What only the program writes, and characters that none may hold. */
    private static final Pattern PRIVATE =
            Pattern.compile("zhiban-(?:formula|noteref|note)\\b|data-source-position|[\\uFDD0-\\uFDEF\\u001B]");
    /** What editors, sites and generators leave behind. */
    private static final Pattern LEFT = Pattern.compile("&nbsp;|\\[编辑]|(?m:^[ \\t]*复制代码[ \\t]*$)|\\\\begin\\{\\w"
            + "|\\[\\d{1,2}(?:;\\d{1,2})?m|\\$\\$[^$\\n]{1,200}\\$\\$|\\{%-? ?[a-z]|\\[\\[[^\\[\\]\\n]{1,"
            + "80}]](?!\\()|\\[\\^[\\w-]{1,40}]"
            + "|(?m:^[ \\t]*:::)|\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*(?!\\*)");

    private Leaks() {}

    static void report(String prose, Location at, Diagnostics findings) {
        Matcher leak = PRIVATE.matcher(prose);
        if (leak.find()) {
            findings.error(
                    VerifyCodes.MARKUP_LEAKED,
                    at,
                    "Markup of the program stands in the text: " + leak.group(),
                    "This is a fault of Zhiban: please report it with the article.");
        }
        Matcher left = LEFT.matcher(prose);
        if (left.find()) {
            findings.warning(
                    VerifyCodes.MARKUP_LEAKED,
                    at,
                    "Markup stands in the text: " + left.group().strip(),
                    "Take it out of the source, if it is not what the author means.");
        }
    }
}
