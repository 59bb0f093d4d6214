package io.github.zhiban.typeset.layout;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Where Flying Saucer may break lines when it finds out how wide boxes are, and in code: after blanks and around Han.
 * Text that is set breaks at its line feeds alone.
 */
final class PlainBreaks implements LineBreakingStrategy {
    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        if (style.isIdent(CSSName.FONT_VARIANT, IdentValue.SMALL_CAPS)) {
            return BreakPoint::getDonePoint;
        }
        return new Breaks(text);
    }

    private static final class Breaks implements BreakPointsProvider {
        private final String text;
        private int at;

        private Breaks(String text) {
            this.text = text;
        }

        @Override
        public BreakPoint next() {
            for (at++; at < text.length(); at++) {
                if (isBreak(text.charAt(at - 1), text.charAt(at))) {
                    return new BreakPoint(at);
                }
            }
            return BreakPoint.getDonePoint();
        }

        private static boolean isBreak(char before, char after) {
            if (Character.isLowSurrogate(after)) {
                return false;
            }
            boolean blank = before == ' ' && after != ' ';
            return blank
                    || (isWide(before) && Character.isLetterOrDigit(after))
                    || (isWide(after) && before != ' ' && Character.isLetterOrDigit(before));
        }

        private static boolean isWide(char unit) {
            return Character.isIdeographic(unit);
        }
    }
}
