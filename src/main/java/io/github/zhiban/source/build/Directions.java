package io.github.zhiban.source.build;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which way text runs, as elements say it ({@code dir}, {@code bdi}, {@code bdo}), in the characters that Unicode has
 * for it (UAX #9, 2): the marks of direction, isolates and overrides. So every edition knows it without markup.
 */
final class Directions {
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    private Directions() {}

    /**
     * A character and that which ends what it says.
     *
     * @param open before the content
     * @param close after it
     */
    record Control(char open, char close) {}

    /** What surrounds the content of an inline element; {@code null} where it says nothing. */
    static @Nullable Control around(Element e) {
        String tag = e.normalName();
        String direction = e.attr("dir").toLowerCase(Locale.ROOT);
        boolean stated = direction.equals("rtl") || direction.equals("ltr");
        if (!e.hasText() || !(stated || tag.equals("bdi") || direction.equals("auto"))) {
            return null;
        }
        boolean right = direction.equals("rtl");
        if (tag.equals("bdo") && stated) {
            return new Control(right ? '\u202E' : '\u202D', '\u202C');
        }
        return new Control(stated ? right ? '\u2067' : '\u2066' : '\u2068', '\u2069');
    }

    /**
     * What begins a paragraph whose container states a direction; 0 where none does. The direction of the whole page
     * says nothing.
     */
    static char ofParagraph(Node start) {
        for (Node at = start; at != null; at = at.parent()) {
            if (at instanceof Element e && e.isBlock() && e.hasAttr("dir") && !isPage(e.normalName())) {
                return switch (e.attr("dir").toLowerCase(Locale.ROOT)) {
                    case "rtl" -> RIGHT_TO_LEFT_MARK;
                    case "ltr" -> LEFT_TO_RIGHT_MARK;
                    default -> 0;
                };
            }
        }
        return 0;
    }

    private static boolean isPage(String tag) {
        return tag.equals("html") || tag.equals("body");
    }
}
