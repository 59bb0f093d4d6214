package io.github.zhiban.typeset.layout;

import io.github.zhiban.text.ParagraphText;
import io.github.zhiban.text.line.SetLine;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.InlineText;

/**
 * A paragraph whose lines have been chosen and written into its inline boxes, so that Flying Saucer makes the same
 * lines when it lays the block out again.
 */
final class SetParagraph {
    private final ParagraphSource source;
    private final List<SetLine> lines;
    private final int width;
    private final IdentityHashMap<String, int[]> offsets;
    private final IdentityHashMap<String, ParagraphSource.Piece> pieces;

    /** @param width the measure in dots */
    SetParagraph(ParagraphSource source, List<SetLine> lines, int width) {
        this.source = source;
        this.lines = lines;
        this.width = width;
        this.offsets = new IdentityHashMap<>(source.pieces().size());
        this.pieces = new IdentityHashMap<>(source.pieces().size());
    }

    /** Whether the block no longer has the width for which the lines were chosen. */
    boolean isStale() {
        return source.block().getContentWidth() != width;
    }

    ParagraphSource source() {
        return source;
    }

    /** The text that a piece now has, with line feeds where lines end; notes where its characters came from. */
    String rewrite(ParagraphSource.Piece piece) {
        String old = piece.box().getText();
        StringBuilder fresh = new StringBuilder();
        int[] from = new int[2 * old.length() + 2];
        for (int i = 0; i < old.length(); i++) {
            int offset = piece.start() + i;
            if (!piece.lineBreak() && startsLine(offset)) {
                from[fresh.length()] = -1;
                fresh.append('\n');
            }
            from[fresh.length()] = offset;
            fresh.append(old.charAt(i));
        }
        int end = piece.start() + old.length();
        if (end < source.text().length()
                && source.text().text().charAt(end) == ParagraphText.OBJECT
                && startsLine(end)) {
            from[fresh.length()] = -1;
            fresh.append('\n');
        }
        String master = fresh.toString();
        offsets.put(master, Arrays.copyOf(from, master.length()));
        pieces.put(master, piece);
        return master;
    }

    /** Whether a line begins at an offset because the one before it is full. */
    private boolean startsLine(int offset) {
        int line = indexOf(offset);
        return line > 0
                && lines.get(line - 1).next() == offset
                && source.text().text().charAt(offset - 1) != ParagraphText.LINE_SEPARATOR;
    }

    /** The line that holds an offset. */
    int indexOf(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).next() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    SetLine line(int index) {
        return lines.get(index);
    }

    int lineCount() {
        return lines.size();
    }

    /**
     * Where in the paragraph the characters of a text on a line came from; -1 for line feeds. {@code null} for text of
     * others.
     */
    int @Nullable [] offsets(InlineText text) {
        return offsets.get(text.getMasterText());
    }

    ParagraphSource.@Nullable Piece piece(InlineText text) {
        return pieces.get(text.getMasterText());
    }
}
