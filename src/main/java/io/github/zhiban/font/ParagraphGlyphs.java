package io.github.zhiban.font;

import com.ibm.icu.lang.UCharacter;
import io.github.zhiban.text.BidiLevels;
import io.github.zhiban.text.CharacterClass;
import io.github.zhiban.text.CharacterScript;
import io.github.zhiban.text.Clusters;
import io.github.zhiban.text.FullWidth;
import io.github.zhiban.text.Invisibles;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which glyph each character of a paragraph is drawn with, and how wide it is. */
public final class ParagraphGlyphs {
    private static final int HYPHEN = '-';
    private static final String SOFT_HYPHEN = "\u00AD";

    private final String text;
    private final float dots;
    private final BitSet fullWidth;
    private final @Nullable Typeface[] faces;
    private final int[] glyphs;
    private final double[] advances;
    private final float[] sizes;
    private final Clusters clusters;
    private final @Nullable BidiLevels levels;
    private final Map<Integer, ShapedCluster> shaped = new HashMap<>(2);

    private ParagraphGlyphs(String text, float dots, boolean code) {
        this.text = text;
        clusters = Clusters.of(text);
        levels = clusters.areNone() ? null : code ? BidiLevels.ofCode(text) : BidiLevels.of(text);
        this.dots = dots;
        fullWidth = FullWidth.of(text);
        faces = new Typeface[text.length()];
        glyphs = new int[text.length()];
        advances = new double[text.length()];
        sizes = new float[text.length()];
    }

    /**
     * The glyphs of a text of several runs.
     *
     * @param ends where each run ends
     * @param fonts of the runs; {@code null} for what draws nothing
     * @param dots units of the fonts' sizes that make a point
     */
    public static ParagraphGlyphs of(
            String text, List<Integer> ends, List<? extends @Nullable SizedFont> fonts, float dots) {
        return choose(new ParagraphGlyphs(text, dots, false), ends, fonts);
    }

    /** The glyphs of a line that may stand on grids of cells, in the unit of the fonts' sizes. */
    static ParagraphGlyphs ofLine(String text, List<Integer> ends, List<? extends SizedFont> fonts) {
        boolean code = fonts.stream().anyMatch(font -> font.stack().grid().isOn());
        return choose(new ParagraphGlyphs(text, 1, code), ends, fonts);
    }

    private static ParagraphGlyphs choose(
            ParagraphGlyphs glyphs, List<Integer> ends, List<? extends @Nullable SizedFont> fonts) {
        int start = 0;
        for (int i = 0; i < ends.size(); i++) {
            SizedFont font = fonts.get(i);
            if (font != null) {
                glyphs.chooseAll(start, ends.get(i), font);
            }
            start = ends.get(i);
        }
        return glyphs;
    }

    private void chooseAll(int start, int end, SizedFont font) {
        if (!clusters.areNone()) {
            chooseClusters(start, end, font);
            return;
        }
        for (int i = start, codePoint; i < end; i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            choose(i, codePoint, font);
        }
    }

    private void chooseClusters(int start, int end, SizedFont font) {
        int at = start;
        while (at < end) {
            int next = Math.min(end, clusters.end(at));
            boolean connected = Clusters.isConnected(text.codePointAt(at));
            if (connected) {
                next = wordEnd(at, end, font);
            }
            if (!connected && Character.charCount(text.codePointAt(at)) == next - at) {
                choose(at, text.codePointAt(at), font);
            } else if (!shape(at, next, font)) {
                for (int i = at, codePoint; i < next; i += Character.charCount(codePoint)) {
                    codePoint = text.codePointAt(i);
                    choose(i, codePoint, font);
                }
            }
            at = next;
        }
    }

    /** Where the connected letters of one script, face and direction end that start at an offset. */
    private int wordEnd(int start, int end, SizedFont font) {
        Typeface face = font.stack().face(cluster(start, end), false);
        int at = start;
        while (at < end
                && CharacterScript.of(text.codePointAt(at)) == CharacterScript.of(text.codePointAt(start))
                && isBackward(at) == isBackward(start)
                && font.stack().face(cluster(at, end), false).equals(face)) {
            at = clusters.end(at);
        }
        return Math.min(Math.max(at, clusters.end(start)), end);
    }

    private String cluster(int start, int end) {
        return text.substring(start, Math.min(end, clusters.end(start)));
    }

    /** Where the cluster begins that an offset belongs to. */
    private int start(int offset) {
        int start = offset;
        while (start > 0 && clusters.joins(start)) {
            start--;
        }
        return start;
    }

    private boolean isBackward(int offset) {
        return levels != null && (levels.level(offset) & 1) != 0;
    }

    /** Lets the face shape a stretch of clusters; whether it could. */
    private boolean shape(int start, int end, SizedFont font) {
        String part = text.substring(start, end);
        Typeface face = font.stack().face(cluster(start, end), fullWidth.get(start));
        if (!face.covers(part)) {
            return false;
        }
        for (ShapedCluster cluster : shape(face, part, start)) {
            int at = start + cluster.start();
            faces[at] = face;
            glyphs[at] = cluster.glyph();
            sizes[at] = font.size();
            advances[at] = cluster.advance() * font.size() / 1000 / dots;
            shaped.put(at, cluster);
        }
        return faces[start] != null;
    }

    private List<ShapedCluster> shape(Typeface face, String part, int start) {
        int first = part.codePointAt(0);
        int rest = Character.charCount(first);
        if (rest < part.length()
                && Clusters.isVariationSelector(part.codePointAt(rest))
                && rest + Character.charCount(part.codePointAt(rest)) == part.length()) {
            int glyph = face.glyph(first, part.codePointAt(rest));
            return List.of(new ShapedCluster(0, glyph, null, face.advance(glyph)));
        }
        return face.shape(part, offset -> !clusters.joins(start + offset), isBackward(start));
    }

    private void choose(int at, int codePoint, SizedFont font) {
        if (codePoint < ' ' || Invisibles.isIgnorable(codePoint)) {
            return;
        }
        Typeface face = font.stack().face(codePoint, fullWidth.get(at));
        Typeface before = at > 0 && isBackward(at) ? faces[start(at - 1)] : null;
        if (codePoint == ' ' && before != null && before.covers(codePoint)) {
            // The words of a line stay one string.
            face = before;
        }
        faces[at] = face;
        glyphs[at] = face.glyph(isBackward(at) ? UCharacter.getMirror(codePoint) : codePoint);
        sizes[at] = font.size();
        float width = isDash(at) ? DashStroke.ADVANCE : face.advance(glyphs[at]);
        advances[at] = width * font.size() / 1000 / dots;
    }

    /** The same with what a sheet puts between characters; the halves of a dash and of an ellipsis stay one. */
    public double kern(int offset, double spacing) {
        boolean halves = offset + 1 < faces.length && isHalf(offset) && text.charAt(offset) == text.charAt(offset + 1);
        return kern(offset) + (halves ? 0 : spacing);
    }

    /** Whether a character may be the half of a mark of two em. */
    private boolean isHalf(int offset) {
        return switch (CharacterClass.of(text.charAt(offset), fullWidth.get(offset))) {
            case DASH, ELLIPSIS -> true;
            default -> false;
        };
    }

    /** By how much a character and the next are drawn together or apart, in points. */
    public double kern(int offset) {
        int next = offset + 1;
        Typeface face = faces[offset];
        if (face == null
                || next >= faces.length
                || shaped.containsKey(offset)
                || shaped.containsKey(next)
                || isBlank(offset)
                || isBlank(next)
                || !face.equals(faces[next])
                || sizes[next] != sizes[offset]) {
            return 0;
        }
        return face.kerning(glyphs[offset], glyphs[next]) * sizes[offset] / 1000 / dots;
    }

    /** The advance of the character at an offset, in points; 0 for what draws nothing. */
    public double advance(int offset) {
        return advances[offset];
    }

    /** The width of a stretch of text by itself, in points. */
    public double width(int from, int to) {
        double sum = 0;
        for (int offset = from; offset < to; offset++) {
            sum += advances[offset];
        }
        return sum;
    }

    /** The advance of the hyphen of a run, in points. */
    public double hyphenAdvance(SizedFont font) {
        Typeface face = font.stack().face(HYPHEN, false);
        return face.advance(face.glyph(HYPHEN)) * font.size() / 1000 / dots;
    }

    /** The hyphen of a run; it copies out as a soft one, which is no part of the word. */
    public PlacedGlyph hyphen(SizedFont font, float x) {
        Typeface face = font.stack().face(HYPHEN, false);
        return new PlacedGlyph(face, face.glyph(HYPHEN), SOFT_HYPHEN, x, 1, 0);
    }

    /**
     * The glyph of the character at an offset, or {@code null} where it draws nothing.
     *
     * @param x its origin, from the left edge of the line
     */
    public @Nullable PlacedGlyph place(int offset, float x) {
        Typeface face = faces[offset];
        if (face == null) {
            return null;
        }
        ShapedCluster cluster = shaped.get(offset);
        if (cluster != null) {
            return new PlacedGlyph(
                    face, cluster.glyph(), textOf(offset), x, 1, 0, cluster.assembly(), isBackward(offset));
        }
        String character = face.character(glyphs[offset], text.codePointAt(offset));
        return isDash(offset)
                ? DashStroke.place(face, x, sizes[offset])
                : new PlacedGlyph(face, glyphs[offset], character, x, 1, 0).running(isBackward(offset));
    }

    /** What a shaped cluster stands for: also those after it that are drawn with it, as in a ligature. */
    private String textOf(int start) {
        int end = clusters.end(start);
        while (end < text.length() && faces[end] == null && Clusters.isConnected(text.codePointAt(end))) {
            end = clusters.end(end);
        }
        return text.substring(start, end);
    }

    /** The offsets of a stretch in the order of their cells, from left to right; a cluster stands at its start. */
    int[] inCells(int start, int end) {
        return levels == null ? IntStream.range(start, end).toArray() : levels.visualOrder(start, end);
    }

    /**
     * The glyph of the character at an offset in the middle of its cells.
     *
     * @param x where its first cell begins, in the unit of the font's size
     */
    @Nullable
    PlacedGlyph onGrid(int offset, float x, CodeGrid grid) {
        Typeface face = faces[offset];
        if (face == null) {
            return null;
        }
        ShapedCluster cluster = shaped.get(offset);
        float own = cluster == null ? face.advance(glyphs[offset]) : cluster.advance();
        float start = x + (grid.advance(own) - own) / 2 * sizes[offset] / 1000;
        String character = cluster == null ? face.character(glyphs[offset], text.codePointAt(offset)) : textOf(offset);
        Assembly assembly = cluster == null ? null : cluster.assembly();
        return new PlacedGlyph(face, glyphs[offset], character, start, 1, 0, assembly, isBackward(offset));
    }

    private boolean isBlank(int offset) {
        return text.charAt(offset) == ' ' || text.charAt(offset) == '\u00A0';
    }

    private boolean isDash(int offset) {
        return DashStroke.isHalf(text.charAt(offset)) && fullWidth.get(offset);
    }
}
