package io.github.zhiban.source.extract;

import org.jsoup.nodes.Element;

/** HeadingTags by their tags. */
final class HeadingTags {
    private HeadingTags() {}

    static boolean is(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
