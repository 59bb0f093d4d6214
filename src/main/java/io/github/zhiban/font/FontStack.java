package io.github.zhiban.font;

import io.github.zhiban.font.Face.Role;
import io.github.zhiban.text.Clusters;
import io.github.zhiban.text.FullWidth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The faces that a style draws from, best first, and which of them draws a given character. Only real weights and real
 * italics are used, never slanted or emboldened ones (typography rule T26). Shared by all threads.
 *
 * <p>Known as: font fallback, 字体回退.
 */
public final class FontStack {
    /** Decisions are kept in rows of so many code points. */
    private static final int ROW = 256;

    private static final int ROWS = (Character.MAX_CODE_POINT + 1) / ROW;

    /** What marks among Han take at least, in 1/1000 em; narrower ones are Latin. */
    private static final float HALF_WIDTH = 450;

    private final List<Choice> choices;
    private final boolean bold;
    private final boolean italic;
    /**
     * What was decided, by code point, with the context in Han behind that in Latin. Threads may miss what others
     * decided, and decide the same.
     */
    private final @Nullable Row[] decided = new @Nullable Row[2 * ROWS];

    private record Row(@Nullable Typeface[] faces) {}

    /** Made when it is first asked for; two threads may both make one, and either does. */
    private @Nullable CodeGrid grid;

    /** @param requested whether the style asked for the face, by name or by kind; the others only stand in */
    record Choice(Face face, Supplier<Typeface> typeface, boolean requested) {}

    FontStack(List<Choice> choices, boolean bold, boolean italic) {
        this.choices = List.copyOf(choices);
        this.bold = bold;
        this.italic = italic;
    }

    /**
     * The face that draws a character: the first that has a glyph for it. Characters of both worlds, such as curly
     * quotes, come from a Han face among Han and from a Latin face among Latin (rule T28). Where no face has a glyph it
     * is the first of all, whose box for missing glyphs then shows.
     *
     * @param han whether the character stands among Han
     */
    public Typeface face(int codePoint, boolean han) {
        int number = codePoint / ROW + (han ? ROWS : 0);
        Row row = decided[number];
        if (row == null) {
            row = new Row(new @Nullable Typeface[ROW]);
            decided[number] = row;
        }
        Typeface known = row.faces[codePoint % ROW];
        if (known == null) {
            known = decide(codePoint, han);
            row.faces[codePoint % ROW] = known;
        }
        return known;
    }

    /**
     * The face that draws a cluster, which never mixes faces: that of its first character if it has all others as well,
     * else the first that has them all; an emoji face for what asks to be an emoji. Where no face has them all it is
     * that of the first character.
     */
    public Typeface face(String cluster, boolean han) {
        boolean picture = Clusters.isPicture(cluster);
        boolean text = Clusters.isTextStyle(cluster);
        Typeface first = face(cluster.codePointAt(0), han);
        if ((!picture || first.role() == Role.EMOJI)
                && (!text || first.role() != Role.EMOJI)
                && first.covers(cluster)) {
            return first;
        }
        Typeface other = null;
        for (Choice choice : choices) {
            Typeface typeface = choice.typeface.get();
            if (typeface.covers(cluster)) {
                if ((choice.face.role() == Role.EMOJI) == picture) {
                    return typeface;
                }
                other = other == null ? typeface : other;
            }
        }
        return other == null ? first : other;
    }

    /** Whether any face has a glyph for a character. Private use characters mean nothing outside their own font. */
    public boolean covers(int codePoint) {
        return face(codePoint, false).covers(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE;
    }

    /** The cells of text in these faces. */
    CodeGrid grid() {
        CodeGrid known = grid;
        if (known == null) {
            known = CodeGrid.measured(this);
            grid = known;
        }
        return known;
    }

    private Typeface decide(int codePoint, boolean han) {
        boolean ambiguous = FullWidth.isShared(codePoint) && codePoint != '/';
        boolean emoji = Character.isEmojiPresentation(codePoint);
        if (emoji) {
            for (Choice choice : choices) {
                if (choice.face.role() == Role.EMOJI && choice.typeface.get().covers(codePoint)) {
                    return choice.typeface.get();
                }
            }
        }
        if (italic && !bold && Character.isIdeographic(codePoint)) {
            for (Choice choice : choices) {
                if (choice.face.role() == Role.HAN_KAI && choice.typeface.get().covers(codePoint)) {
                    return choice.typeface.get();
                }
            }
        }
        if (Clusters.isConnected(codePoint)) {
            // Faces of mathematics have such letters as symbols, which do not connect.
            for (Choice choice : choices) {
                boolean letters = choice.requested || choice.face.role() == Role.FALLBACK;
                if (letters && choice.typeface.get().covers(codePoint)) {
                    return choice.typeface.get();
                }
            }
        }
        for (int pass = 0; pass < 2; pass++) {
            for (Choice choice : choices) {
                boolean suits = pass == 1
                        || (ambiguous ? suits(choice, codePoint, han) : choice.requested || choice.face.weight() < 600);
                if (suits && choice.typeface.get().covers(codePoint)) {
                    return choice.typeface.get();
                }
            }
        }
        return choices.getFirst().typeface.get();
    }

    private static boolean suits(Choice choice, int codePoint, boolean han) {
        return switch (choice.face.role()) {
            case HAN_SERIF, HAN_SANS -> han;
            // The Kai face has narrow quotes and dots: they come from the Song face instead.
            case HAN_KAI -> han && isWideEnough(choice.typeface.get(), codePoint);
            case LATIN_SERIF, LATIN_SANS, MONO -> !han;
            case EMOJI, SYMBOLS, MATH, FALLBACK -> false;
        };
    }

    private static boolean isWideEnough(Typeface typeface, int codePoint) {
        return typeface.advance(typeface.glyph(codePoint)) >= HALF_WIDTH;
    }
}
