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

    /** Points; the ink box of type for reading is no larger than a few cells. */
    private static final double CELL = 24;

    /** Cells. What covers more is met by all glyphs of its page, not by its neighbours in the grid. */
    private static final long MOST_CELLS = 16;

    /** More of that size have no room on a page beside each other; files made to exhaust the reader have thousands. */
    private static final int MOST_LARGE = 64;

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
        Printed printed = new Printed();
        // One sentence a passage: where one letter is printed over others, most are.
        Set<Mark> told = new HashSet<>();
        for (Glyph glyph : page.glyphs()) {
            Box ink = InkBoxes.of(glyph);
            if (glyph.blank() || ink.area() <= 0) {
                continue;
            }
            Placed other = printed.add(new Placed(glyph, ink));
            if (other != null && told.add(glyph.mark())) {
                findings.error(
                        VerifyCodes.TEXT_OVERLAPS,
                        PdfCheck.page(file, page.number()),
                        "“" + glyph.text() + "” is printed over “" + other.glyph.text() + "”.",
                        "Give both more room in the style sheet, or smaller type.");
            }
        }
    }

    /** The glyphs of a page so far, by the cells of a grid that they touch. */
    private static final class Printed {
        private final Map<Long, List<Placed>> grid = new HashMap<>();
        private final List<Placed> all = new ArrayList<>();
        private final List<Placed> large = new ArrayList<>();

        /** Notes a glyph and answers one that it covers. */
        @Nullable
        Placed add(Placed placed) {
            Placed covered = placed.coveredOf(large);
            long rows = cell(placed.ink.bottom()) - cell(placed.ink.top()) + 1;
            long columns = cell(placed.ink.right()) - cell(placed.ink.left()) + 1;
            if (rows > MOST_CELLS || columns > MOST_CELLS || rows * columns > MOST_CELLS) {
                if (large.size() < MOST_LARGE) {
                    covered = covered == null ? placed.coveredOf(all) : covered;
                    large.add(placed);
                }
                return covered;
            }
            all.add(placed);
            for (long row = cell(placed.ink.top()); row <= cell(placed.ink.bottom()); row++) {
                for (long column = cell(placed.ink.left()); column <= cell(placed.ink.right()); column++) {
                    List<Placed> here =
                            grid.computeIfAbsent(row << 32 | (column & 0xFFFFFFFFL), key -> new ArrayList<>());
                    Placed other = placed.coveredOf(here);
                    covered = other == null ? covered : other;
                    here.add(placed);
                }
            }
            return covered;
        }
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

    private record Placed(Glyph glyph, Box ink) {
        /** The last of some glyphs that this one covers. */
        @Nullable
        Placed coveredOf(List<Placed> others) {
            Placed covered = null;
            for (Placed other : others) {
                double smaller = Math.min(ink.area(), other.ink.area());
                if (ink.overlap(other.ink) > COVERED * smaller && !isKerned(other.glyph, glyph)) {
                    covered = other;
                }
            }
            return covered;
        }
    }
}
