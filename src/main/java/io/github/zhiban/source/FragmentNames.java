package io.github.zhiban.source;

import io.github.zhiban.text.PercentEncoding;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what may be the name of a place in a file that a link leads to, in Markdown and in HTML. */
final class FragmentNames {
    private static final Pattern AFTER_SIGN =
            Pattern.compile("(?<=[\\w/)\\p{IsHan}])(?:#|\\?id=)([^\\s\"'<>()\\[\\]#&]{1,200})");

    private FragmentNames() {}

    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = AFTER_SIGN.matcher(text);
        while (matcher.find()) {
            names.add(PercentEncoding.decoded(matcher.group(1)));
        }
        return names;
    }
}
