package io.github.zhiban.source.build;

/** Which characters fill a square of their own, so that no space belongs next to them. */
final class Widths {
    private Widths() {}

    /** Han, kana, hangul excepted (Korean has spaces), full-width forms and CJK punctuation. */
    static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || (c >= 0x2E80 && c <= 0x30FF && c != 0x3000)
                || (c >= 0x3100 && c <= 0x312F)
                || (c >= 0x31A0 && c <= 0x33FF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || c == 0x2014
                || c == 0x2026;
    }
}
