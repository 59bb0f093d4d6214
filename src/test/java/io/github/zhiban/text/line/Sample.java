package io.github.zhiban.text.line;

import io.github.zhiban.text.FullWidth;
import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.RunStyle;
import java.util.BitSet;
import java.util.List;

/** Paragraphs in a make-believe font of 10 points: Han 10, a Latin letter or digit 5, a space 2.5, a hyphen 3. */
public final class Sample {
    public static final double EM = 10;
    public static final RunStyle PROSE = RunStyle.prose(EM, 3);

    private Sample() {}

    public static ParagraphText of(String text) {
        return builder().append(text, PROSE, advances(text)).build();
    }

    public static ParagraphText.Builder builder() {
        return ParagraphText.builder();
    }

    public static java.util.function.IntToDoubleFunction advances(String text) {
        BitSet fullWidth = FullWidth.of(text);
        return offset -> advance(text, offset, fullWidth);
    }

    private static double advance(String text, int offset, BitSet fullWidth) {
        char unit = text.charAt(offset);
        if (Character.isLowSurrogate(unit) || Character.getType(unit) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (unit == ' ' || unit == '\u00A0') {
            return 2.5;
        }
        if (unit == '/' || (FullWidth.isShared(unit) && !fullWidth.get(offset))) {
            return 4;
        }
        return unit < 0x1100 && !FullWidth.isShared(unit) ? 5 : EM;
    }

    /** Sets a text on a measure in em. */
    public static List<SetLine> set(String text, LinePolicy policy, double ems) {
        return LineSetter.set(of(text), policy, Measure.of(ems * EM));
    }

    /** The lines of a text as strings. */
    public static List<String> lines(String text, LinePolicy policy, double ems) {
        return set(text, policy, ems).stream()
                .map(line -> text.substring(line.start(), line.end()) + (line.hyphenated() ? "-" : ""))
                .toList();
    }

    /** One line that is wide enough. */
    public static SetLine line(String text) {
        return set(text, LinePolicy.body(), 100).getFirst();
    }

    /** How far it is from one occurrence's origin to the next character's, in em. */
    public static double step(SetLine line, String text, String character) {
        int offset = text.indexOf(character);
        return (line.origin(offset + 1) - line.origin(offset)) / EM;
    }

    /** The white space between a character and the next, in em. */
    public static double gapAfter(SetLine line, int offset) {
        return (line.left(offset + 1) - line.right(offset)) / EM;
    }

    /** Where a line ends, in em, its hyphen included. */
    public static double end(SetLine line) {
        return (line.hyphenOrigin() + (line.hyphenated() ? PROSE.hyphen() : 0)) / EM;
    }
}
