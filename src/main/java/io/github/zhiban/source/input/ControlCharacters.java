package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.build.Characters;

/** Says so when a text holds characters that no edition can: they are removed where they stand. */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** Reports how many there are, at the first of them. */
    public static void report(SourceText source, Diagnostics diagnostics) {
        int line = 1;
        int lineStart = 0;
        int count = 0;
        int firstLine = 0;
        int firstColumn = 0;
        String text = source.text();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (c != 0xFFFD && c != '\r' && Characters.isForbidden(c) && count++ == 0) {
                firstLine = line;
                firstColumn = i - lineStart + 1;
            }
            i += Character.charCount(c);
        }
        if (count > 0) {
            String message = count == 1
                    ? "A control character was removed."
                    : count + " control characters were removed; the first was here.";
            diagnostics.info(SourceCodes.CONTROL_CHARACTERS, source.at(firstLine, firstColumn), message);
        }
    }
}
