package io.github.zhiban.source.input;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.build.CharacterRepair;

/** Says so when a text holds characters that no edition can: they are removed where they stand. */
public final class ControlCharacters {
    private ControlCharacters() {}

    /** Reports how many there are, at the first of them. */
    public static void report(SourceText source, Diagnostics diagnostics) {
        String text = source.text();
        int count = 0;
        int first = 0;
        for (int i = 0; i < text.length(); ) {
            char unit = text.charAt(i);
            boolean common = (unit >= 0x20 && unit < 0x7F) || (unit >= 0xA0 && unit < 0xD800) || unit == '\n';
            int c = common ? unit : text.codePointAt(i);
            if (!common && c != 0xFFFD && CharacterRepair.isForbidden(c) && count++ == 0) {
                first = i;
            }
            i += Character.charCount(c);
        }
        if (count > 0) {
            String message = count == 1
                    ? "A control character was removed."
                    : count + " control characters were removed; the first was here.";
            diagnostics.info(SourceCodes.CONTROL_CHARACTERS, source.atOffset(first), message);
        }
    }
}
