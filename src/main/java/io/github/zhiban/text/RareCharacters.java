package io.github.zhiban.text;

import static java.lang.Character.UnicodeBlock.ALCHEMICAL_SYMBOLS;
import static java.lang.Character.UnicodeBlock.BRAILLE_PATTERNS;
import static java.lang.Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;
import static java.lang.Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT;
import static java.lang.Character.UnicodeBlock.CJK_STROKES;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G;
import static java.lang.Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H;
import static java.lang.Character.UnicodeBlock.GEOMETRIC_SHAPES_EXTENDED;
import static java.lang.Character.UnicodeBlock.IDEOGRAPHIC_DESCRIPTION_CHARACTERS;
import static java.lang.Character.UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS;
import static java.lang.Character.UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A;
import static java.lang.Character.UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B;
import static java.lang.Character.UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_ARROWS;
import static java.lang.Character.UnicodeBlock.MISCELLANEOUS_TECHNICAL;
import static java.lang.Character.UnicodeBlock.MUSICAL_SYMBOLS;
import static java.lang.Character.UnicodeBlock.SUPPLEMENTAL_ARROWS_A;
import static java.lang.Character.UnicodeBlock.SUPPLEMENTAL_ARROWS_B;
import static java.lang.Character.UnicodeBlock.SUPPLEMENTAL_ARROWS_C;
import static java.lang.Character.UnicodeBlock.SUPPLEMENTAL_MATHEMATICAL_OPERATORS;
import static java.lang.Character.UnicodeBlock.TAI_XUAN_JING_SYMBOLS;
import static java.lang.Character.UnicodeBlock.YIJING_HEXAGRAM_SYMBOLS;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * Characters that the fonts of reading devices commonly lack. Emoji are not among them: devices have them in colour,
 * which is better than any face of ours.
 */
public final class RareCharacters {
    private static final Set<UnicodeBlock> BLOCKS = Set.of(
            ALCHEMICAL_SYMBOLS,
            BRAILLE_PATTERNS,
            CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT,
            CJK_RADICALS_SUPPLEMENT,
            CJK_STROKES,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G,
            CJK_UNIFIED_IDEOGRAPHS_EXTENSION_H,
            GEOMETRIC_SHAPES_EXTENDED,
            IDEOGRAPHIC_DESCRIPTION_CHARACTERS,
            MATHEMATICAL_ALPHANUMERIC_SYMBOLS,
            MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A,
            MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B,
            MISCELLANEOUS_SYMBOLS_AND_ARROWS,
            MISCELLANEOUS_TECHNICAL,
            MUSICAL_SYMBOLS,
            SUPPLEMENTAL_ARROWS_A,
            SUPPLEMENTAL_ARROWS_B,
            SUPPLEMENTAL_ARROWS_C,
            SUPPLEMENTAL_MATHEMATICAL_OPERATORS,
            TAI_XUAN_JING_SYMBOLS,
            YIJING_HEXAGRAM_SYMBOLS);

    private RareCharacters() {}

    public static boolean contains(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        return block != null && BLOCKS.contains(block) && !Character.isEmojiPresentation(codePoint);
    }
}
