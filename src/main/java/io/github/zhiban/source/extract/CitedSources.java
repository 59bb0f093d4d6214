package io.github.zhiban.source.extract;

import io.github.zhiban.text.HanFolding;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The sources of an article: a part below a heading that says so. */
public final class CitedSources {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:[\\d一二三四五六七八九十]{1,3}[.、\\s]{1,2})?"
            + "(?:参考(?:文献|资料|书目|来源)|引用(?:文献)?|注释|references|bibliography|works cited|notes)[:：]?");

    private CitedSources() {}

    /** Whether a part of a page is one. */
    public static boolean are(Element part) {
        Element first = part.firstElementChild();
        return first != null
                && HeadingTags.is(first)
                && first.nextElementSibling() != null
                && HEADING.matcher(HanFolding.simplified(first.text().strip())).matches();
    }
}
