package io.github.zhiban.verify.pdf;

import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.InkBoxes;
import io.github.zhiban.verify.reading.Mark;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No two characters are printed over one another: neither by lines that collide nor by doubled drawing. */
final class OverlapCheck implements PdfCheck {
    /** Share of the smaller glyph that another one covers. Tight setting stays well below. */
    private static final double COVERED = 0.35;

    /**
     * No kerning draws two glyphs nearer together than by this, in em: not even a full stop under the arm of a T, or
     * two slashes.
     */
    private static final double KERNING = 0.25;

    /** Points; no ink box is larger than a few cells. */
    private static final double CELL = 24;

    @Override
    public String name() {
        return "overlaps";
    }

    @Override
    public void check(PdfFile file, Diagnostics findings) {
        for (PageContent page : file.pages()) {
            check(page, file, findings);
        }
    }

    private static void check(PageContent page, PdfFile file, Diagnostics findings) {
        Map<Long, List<Placed>> grid = new HashMap<>();
        // One sentence a passage: where one letter is printed over others, most are.
        Set<Mark> told = new HashSet<>();
        for (Glyph glyph : page.glyphs()) {
            Box ink = InkBoxes.of(glyph);
            if (glyph.blank() || ink.area() <= 0) {
                continue;
            }
            Placed placed = new Placed(glyph, ink);
            Placed other = cover(placed, grid);
            if (other != null && told.add(glyph.mark())) {
                findings.error(
                        VerifyCodes.TEXT_OVERLAPS,
                        PdfCheck.page(file, page.number()),
                        "“" + glyph.text() + "” is printed over “" + other.glyph.text() + "”.",
                        "Give both more room in the style sheet, or smaller type.");
            }
        }
    }

    /** Notes a glyph and answers one that it covers. */
    private static @Nullable Placed cover(Placed placed, Map<Long, List<Placed>> grid) {
        Placed covered = null;
        for (long row = cell(placed.ink.top()); row <= cell(placed.ink.bottom()); row++) {
            for (long column = cell(placed.ink.left()); column <= cell(placed.ink.right()); column++) {
                List<Placed> here = grid.computeIfAbsent(row << 32 | (column & 0xFFFFFFFFL), key -> new ArrayList<>());
                for (Placed other : here) {
                    double smaller = Math.min(placed.ink.area(), other.ink.area());
                    if (placed.ink.overlap(other.ink) > COVERED * smaller && !isKerned(other.glyph, placed.glyph)) {
                        covered = other;
                    }
                }
                here.add(placed);
            }
        }
        return covered;
    }

    private static boolean isKerned(Glyph first, Glyph second) {
        double nearer = first.right() - second.left();
        return first.baseline() == second.baseline()
                && first.font().equals(second.font())
                && second.left() > first.left()
                && nearer < Math.min(KERNING * first.size(), first.advance());
    }

    private static long cell(double length) {
        return (long) Math.floor(length / CELL);
    }

    private record Placed(Glyph glyph, Box ink) {}
}
