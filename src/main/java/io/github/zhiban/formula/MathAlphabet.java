package io.github.zhiban.formula;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mathematical alphanumeric symbols of Unicode (block 1D400). MathML Core has no styles of letters but these.
 *
 * @param capitals where A is
 * @param smalls where a is
 * @param digits where 0 is; 0 when the alphabet has none
 * @param greek where capital alpha is; 0 when the alphabet has none
 */
record MathAlphabet(int capitals, int smalls, int digits, int greek) {
    private static final Map<String, MathAlphabet> BY_VARIANT = Map.ofEntries(
            Map.entry("bold", new MathAlphabet(0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8)),
            Map.entry("italic", new MathAlphabet(0x1D434, 0x1D44E, 0, 0x1D6E2)),
            Map.entry("bold-italic", new MathAlphabet(0x1D468, 0x1D482, 0, 0x1D71C)),
            Map.entry("script", new MathAlphabet(0x1D49C, 0x1D4B6, 0, 0)),
            Map.entry("bold-script", new MathAlphabet(0x1D4D0, 0x1D4EA, 0, 0)),
            Map.entry("fraktur", new MathAlphabet(0x1D504, 0x1D51E, 0, 0)),
            Map.entry("double-struck", new MathAlphabet(0x1D538, 0x1D552, 0x1D7D8, 0)),
            Map.entry("bold-fraktur", new MathAlphabet(0x1D56C, 0x1D586, 0, 0)),
            Map.entry("sans-serif", new MathAlphabet(0x1D5A0, 0x1D5BA, 0x1D7E2, 0)),
            Map.entry("bold-sans-serif", new MathAlphabet(0x1D5D4, 0x1D5EE, 0x1D7EC, 0x1D756)),
            Map.entry("sans-serif-italic", new MathAlphabet(0x1D608, 0x1D622, 0, 0)),
            Map.entry("sans-serif-bold-italic", new MathAlphabet(0x1D63C, 0x1D656, 0, 0x1D790)),
            Map.entry("monospace", new MathAlphabet(0x1D670, 0x1D68A, 0x1D7F6, 0)));

    /** Letters that Unicode had elsewhere before the block was made; the places in the block are empty. */
    private static final Map<Integer, Integer> ELSEWHERE = Map.ofEntries(
            Map.entry(0x1D455, 0x210E),
            Map.entry(0x1D49D, 0x212C),
            Map.entry(0x1D4A0, 0x2130),
            Map.entry(0x1D4A1, 0x2131),
            Map.entry(0x1D4A3, 0x210B),
            Map.entry(0x1D4A4, 0x2110),
            Map.entry(0x1D4A7, 0x2112),
            Map.entry(0x1D4A8, 0x2133),
            Map.entry(0x1D4AD, 0x211B),
            Map.entry(0x1D4BA, 0x212F),
            Map.entry(0x1D4BC, 0x210A),
            Map.entry(0x1D4C4, 0x2134),
            Map.entry(0x1D506, 0x212D),
            Map.entry(0x1D50B, 0x210C),
            Map.entry(0x1D50C, 0x2111),
            Map.entry(0x1D515, 0x211C),
            Map.entry(0x1D51D, 0x2128),
            Map.entry(0x1D53A, 0x2102),
            Map.entry(0x1D53F, 0x210D),
            Map.entry(0x1D545, 0x2115),
            Map.entry(0x1D547, 0x2119),
            Map.entry(0x1D548, 0x211A),
            Map.entry(0x1D549, 0x211D),
            Map.entry(0x1D551, 0x2124));

    /**
     * The alphabet that a {@code mathvariant} of MathML 3 asks for; {@code null} for {@code normal} and unknown ones.
     */
    static @Nullable MathAlphabet of(String variant) {
        return BY_VARIANT.get(variant);
    }

    /** The text in this alphabet; characters that it lacks stay. */
    String style(String text) {
        return text.codePoints()
                .map(this::style)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int style(int c) {
        int styled = c;
        if (c >= 'A' && c <= 'Z') {
            styled = capitals + c - 'A';
        } else if (c >= 'a' && c <= 'z') {
            styled = smalls + c - 'a';
        } else if (c >= '0' && c <= '9' && digits != 0) {
            styled = digits + c - '0';
        } else if (c >= 0x391 && c <= 0x3A9 && greek != 0) {
            styled = greek + c - 0x391;
        } else if (c >= 0x3B1 && c <= 0x3C9 && greek != 0) {
            styled = greek + 26 + c - 0x3B1;
        }
        return ELSEWHERE.getOrDefault(styled, styled);
    }
}
