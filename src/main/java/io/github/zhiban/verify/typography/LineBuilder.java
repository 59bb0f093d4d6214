package io.github.zhiban.verify.typography;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the glyphs of a block, given in logical order, into lines. */
final class LineBuilder {
    /** A step down or back of more than this share of an em begins a line. */
    private static final double NEW_LINE = 0.6;

    /** Readings above their base, and emphasis dots, are smaller than this share of the text. */
    private static final double ANNOTATION = 0.72;

    private static final int SOFT_HYPHEN = '\u00AD';

    private final List<TextLine> lines = new ArrayList<>();
    private final List<TextGlyph> current = new ArrayList<>();
    private @Nullable TextGlyph anchor;

    /** The lines of one block. */
    static List<TextLine> lines(List<TextGlyph> glyphs) {
        LineBuilder builder = new LineBuilder();
        for (TextGlyph glyph : glyphs) {
            if (glyph.glyph().upright()) {
                builder.add(glyph);
            }
        }
        builder.finishLine();
        return builder.lines;
    }

    private void add(TextGlyph glyph) {
        TextGlyph before = anchor;
        if (before != null) {
            double em = Math.max(before.size(), glyph.size());
            double down = glyph.glyph().baseline() - before.glyph().baseline();
            boolean back = glyph.left() < before.right() - NEW_LINE * em;
            if (glyph.page() != before.page() || (down > 0.3 * em && back) || down > NEW_LINE * em) {
                finishLine();
            } else if (down < -NEW_LINE * before.size() && glyph.size() < ANNOTATION * before.size()) {
                return;
            } else if (down < -NEW_LINE * em && back) {
                finishLine();
            }
        }
        current.add(glyph);
        anchor = anchor == null || current.size() == 1 || glyph.size() >= 0.9 * anchor.size() ? glyph : moved(glyph);
    }

    /** A smaller glyph moves the pen but not the baseline. */
    private TextGlyph moved(TextGlyph glyph) {
        TextGlyph line = anchor == null ? glyph : anchor;
        return Math.abs(glyph.glyph().baseline() - line.glyph().baseline()) > 0.05 * line.size() ? line : glyph;
    }

    /** A soft hyphen that is drawn shows a hyphen. */
    private static boolean isBlank(TextGlyph glyph) {
        return glyph.glyph().blank() && glyph.character() != SOFT_HYPHEN;
    }

    private void finishLine() {
        int from = 0;
        int to = current.size();
        while (from < to && isBlank(current.get(from))) {
            from++;
        }
        while (to > from && isBlank(current.get(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(TextLine.of(current.get(from).page(), current.subList(from, to), from > 0, to < current.size()));
        }
        current.clear();
        anchor = null;
    }
}
