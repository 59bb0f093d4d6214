package io.github.zhiban.typeset.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/**
 * Emphasis dots (rule T27; CSS Text Decoration 3, {@code text-emphasis}). Flying Saucer does not know the property and
 * would drop it. So it travels as another inherited one that means nothing on paper: the shape of the mouse pointer.
 */
public final class Emphasis {
    private static final Pattern POINTER = Pattern.compile("(?<![\\w-])cursor\\s*:[^;{}]*");
    private static final Pattern PROPERTY =
            Pattern.compile("(?<![\\w-])(?:-epub-)?text-emphasis(-style|-position)?\\s*:([^;{}!]*)");
    private static final Set<String> DOTS = Set.of("dot", "filled dot", "dot filled");
    private static final Set<String> PLACES = Set.of("under", "under right", "right under", "under left", "left under");
    private static final String NAME = "text-emphasis";
    private static final String NONE = "none";

    private Emphasis() {}

    /** Whether the Han characters of a text have dots below. */
    public static boolean isOn(CalculatedStyle style) {
        return style.isIdent(CSSName.CURSOR, IdentValue.CROSSHAIR);
    }

    /** What is wrong with the value of a {@linkplain #isKnown known} property; {@code null} if it will be done. */
    static @Nullable String problem(String property, String value) {
        String asked = value.strip();
        boolean done =
                property.endsWith("-position") ? PLACES.contains(asked) : DOTS.contains(asked) || asked.equals(NONE);
        return done ? null : "The emphasis “" + asked + "” is not known: filled dots below are.";
    }

    /** Whether a property is one that this class takes care of. */
    static boolean isKnown(String property) {
        return property.equals(NAME) || property.equals(NAME + "-style") || property.equals(NAME + "-position");
    }

    /** A sheet as Flying Saucer can carry it. */
    static String carried(String css) {
        String free = POINTER.matcher(css).replaceAll("");
        return PROPERTY.matcher(free).replaceAll(found -> {
            if ("-position".equals(found.group(1))) {
                return "";
            }
            return DOTS.contains(found.group(2).strip()) ? "cursor: crosshair" : "cursor: auto";
        });
    }
}
