package io.github.zhiban.text;

/**
 * Which of the characters {@code · – /} stand among Han and take half an em there (T12). The full-width solidus does
 * not: its ink fills its em. Immutable.
 *
 * <p>Known as: middle dot, 间隔号.
 */
public final class HalfCells {
    private static final double WIDTH = 0.5;

    private final LineCharacters characters;
    private final ParagraphText text;
    private final LongTokens tokens;

    public HalfCells(LineCharacters characters, LongTokens tokens) {
        this.characters = characters;
        this.text = characters.text();
        this.tokens = tokens;
    }

    public boolean has(int offset) {
        RunKind kind = text.kind(offset);
        if (tokens.isInToken(offset) || !(kind == RunKind.PROSE || kind == RunKind.UNBROKEN)) {
            return false;
        }
        return switch (text.charAt(offset)) {
            case '·', '‧', '–', '/' -> characters.inHanContext(offset) && !isDoubled(offset);
            case '・' -> true;
            default -> false;
        };
    }

    /** What a character gets at each side to take half an em; below 0 if it is wider, 0 if it is none of these. */
    public double pad(int offset) {
        return has(offset) ? (WIDTH * text.em(offset) - text.advance(offset)) / 2 : 0;
    }

    /** Two of them, as in {@code //}, are a sign of some language. */
    private boolean isDoubled(int offset) {
        char unit = text.charAt(offset);
        return (offset > 0 && text.charAt(offset - 1) == unit)
                || (offset + 1 < text.length() && text.charAt(offset + 1) == unit);
    }
}
