package io.github.zhiban.diagnostics;

/**
 * Text of unknown origin, such as names of files, as a terminal or a report may show it: characters that would move the
 * cursor, end the line or turn the direction of what follows stand as their numbers.
 */
public final class PrintableText {
    private PrintableText() {}

    /** The text in one line, everything in it visible. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(PrintableText::isHarmful)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                printable.append("\\u%04X".formatted(c));
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    /** Controls, ends of lines, and what overrides the direction of text (Unicode Technical Report 36, 2.8). */
    private static boolean isHarmful(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xD800 && c <= 0xDFFF);
    }
}
