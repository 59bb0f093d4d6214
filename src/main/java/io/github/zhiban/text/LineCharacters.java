package io.github.zhiban.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The classes of a paragraph's characters in their context. Immutable. */
public final class LineCharacters {
    private final ParagraphText text;
    private final CharacterClass[] classes;

    private final BitSet hanContext;
    private final @Nullable BidiLevels levels;

    private LineCharacters(ParagraphText text, CharacterClass[] classes, BitSet hanContext) {
        this.levels = BidiLevels.of(text.text());
        this.text = text;
        this.classes = classes;
        this.hanContext = hanContext;
    }

    public static LineCharacters of(ParagraphText text) {
        BitSet fullWidth = FullWidth.of(text.text());
        Clusters clusters = Clusters.of(text.text());
        CharacterClass[] classes = new CharacterClass[text.length()];
        for (int i = 0; i < classes.length; i++) {
            if (clusters.joins(i)) {
                classes[i] = CharacterClass.JOINED;
            } else {
                classes[i] = clusters.isPicture(i) ? CharacterClass.WIDE : classify(text, i, fullWidth.get(i));
            }
        }
        return new LineCharacters(text, classes, fullWidth);
    }

    private static CharacterClass classify(ParagraphText text, int offset, boolean fullWidth) {
        InlineObject object = text.object(offset);
        if (object != null) {
            return switch (object) {
                case FORMULA -> CharacterClass.FORMULA;
                case PICTURE -> CharacterClass.PICTURE;
            };
        }
        if (text.kind(offset) == RunKind.ANNOTATION && offset > 0) {
            return CharacterClass.JOINED;
        }
        char unit = text.charAt(offset);
        if (Character.isLowSurrogate(unit) && offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1))) {
            return CharacterClass.JOINED;
        }
        CharacterClass found = CharacterClass.of(text.text().codePointAt(offset), fullWidth);
        return found == CharacterClass.JOINED && offset == 0 ? CharacterClass.SYMBOL : found;
    }

    public ParagraphText text() {
        return text;
    }

    /** Which way the characters run; {@code null} where all run from left to right. */
    public @Nullable BidiLevels levels() {
        return levels;
    }

    public int length() {
        return classes.length;
    }

    public CharacterClass at(int offset) {
        return classes[offset];
    }

    public boolean is(int offset, CharacterClass wanted) {
        return classes[offset] == wanted;
    }

    /** Whether a character of both worlds stands among Han characters (T28). */
    public boolean inHanContext(int offset) {
        return hanContext.get(offset);
    }

    /** The first offset of the character that the unit at an offset belongs to. */
    public int base(int offset) {
        int base = offset;
        while (base > 0 && classes[base] == CharacterClass.JOINED) {
            base--;
        }
        return base;
    }

    /** The first offset of the next character, or the length. */
    public int following(int offset) {
        int next = offset + 1;
        while (next < classes.length && classes[next] == CharacterClass.JOINED) {
            next++;
        }
        return next;
    }

    /**
     * The offset after the last character before {@code offset} that is not a breaking space, but not below
     * {@code from}.
     */
    public int trimmedEnd(int from, int offset) {
        int end = offset;
        while (end > from && classes[end - 1] == CharacterClass.SPACE) {
            end--;
        }
        return end;
    }
}
