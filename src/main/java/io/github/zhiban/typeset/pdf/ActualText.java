package io.github.zhiban.typeset.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * What is meant where the drawn glyphs do not say it (ISO 32000-1, 14.9.4).
 *
 * <p>Known as: replacement text, 实际文本.
 */
final class ActualText {
    /** The number of a character that no font has, drawn in its place. */
    private static final Pattern NUMBER = Pattern.compile("U\\+([0-9A-F]{4,6})");

    private ActualText() {}

    /**
     * What a piece of a text stands for; {@code null} where that is the piece itself. Private use characters mean
     * nothing by themselves and have to be said to be meant (PDF/A-2, 6.2.11.7.3).
     */
    static @Nullable String of(Text node, String piece) {
        if (node.getParentNode() instanceof Element parent && Dom.hasClass(parent, "missing")) {
            Matcher number = NUMBER.matcher(piece);
            return number.matches() ? Character.toString(Integer.parseInt(number.group(1), 16)) : null;
        }
        boolean privateUse =
                piece.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.PRIVATE_USE);
        return privateUse ? piece : null;
    }
}
