package io.github.zhiban.source.build;

import java.util.Set;

/** Elements that mean nothing beyond what stands in them. */
final class PlainElements {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "center",
            "address",
            "form",
            "fieldset",
            "body",
            "details",
            "hgroup",
            "nav",
            "figcaption",
            "legend",
            "caption",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "dialog",
            "search");
    private static final Set<String> INLINES = Set.of(
            "span",
            "font",
            "a",
            "abbr",
            "acronym",
            "big",
            "small",
            "bdi",
            "bdo",
            "data",
            "time",
            "label",
            "nobr",
            "output",
            "button",
            "picture",
            "map",
            "area",
            "source",
            "track",
            "noscript",
            "blink",
            "basefont",
            "rb",
            "rt",
            "rp",
            "rtc",
            "col",
            "colgroup",
            "wbr",
            "param",
            "optgroup",
            "option",
            "select",
            "meter",
            "progress",
            "slot",
            "marquee",
            "html",
            "image",
            "input",
            "canvas",
            "object",
            "applet",
            "menuitem",
            "content");

    private PlainElements() {}

    /** Whether an element only parts what is in it from what is around it. */
    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    /** Whether an element is part of a line: HTML's own, one of a namespace or one that a platform made up. */
    static boolean isInline(String tag) {
        return INLINES.contains(tag) || tag.indexOf('-') >= 0 || tag.indexOf(':') >= 0;
    }
}
