package io.github.zhiban.verify.reading;

/** Where in its em box a character has ink, near enough to tell a collision from tight setting. */
public final class InkBoxes {
    private static final double CAP_HEIGHT = 0.66;

    private InkBoxes() {}

    /** The part of the glyph that is likely to be black. */
    public static Box of(Glyph glyph) {
        double left = glyph.left();
        double right = glyph.right();
        int character = glyph.character();
        if (glyph.advance() > 0.9 * glyph.size()) {
            double half = glyph.advance() / 2;
            switch (blankHalf(character)) {
                case LEFT -> left += half;
                case RIGHT -> right -= half;
                case BOTH -> {
                    left += half / 2;
                    right -= half / 2;
                }
                case NEITHER -> {
                    // Fills its em box.
                }
            }
        }
        double top = glyph.baseline() - CAP_HEIGHT * glyph.size();
        double bottom = glyph.baseline();
        if (isLow(character)) {
            top = glyph.baseline() - 0.15 * glyph.size();
        }
        return new Box(left, top, Math.max(left, right), bottom);
    }

    private static Half blankHalf(int character) {
        return switch (character) {
            case '“', '‘', '「', '『', '（', '《', '〈', '【', '〖', '〔', '［', '｛' -> Half.LEFT;
            case '”', '’', '」', '』', '）', '》', '〉', '】', '〗', '〕', '］', '｝', '，', '。', '、', '．' -> Half.RIGHT;
            case '：', '；', '！', '？' -> Half.RIGHT;
            case '·', '‧', '・' -> Half.BOTH;
            default -> Half.NEITHER;
        };
    }

    private static boolean isLow(int character) {
        return switch (character) {
            case ',', '.', '_', '，', '。', '、', '．' -> true;
            default -> false;
        };
    }

    private enum Half {
        LEFT,
        RIGHT,
        BOTH,
        NEITHER
    }
}
