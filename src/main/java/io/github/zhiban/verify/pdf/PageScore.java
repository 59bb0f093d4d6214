package io.github.zhiban.verify.pdf;

import io.github.zhiban.article.ChineseNumerals;
import io.github.zhiban.verify.RuleCount;
import io.github.zhiban.verify.reading.Box;
import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.Ink;
import io.github.zhiban.verify.reading.OutlineEntry;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well the pages of a file are made up, as counts: they tell layouts and articles apart, they forbid nothing. Only
 * pages before the last are judged by how full they are and by how they end.
 */
public final class PageScore {
    /** A page with less than this share of its text area used is not full. */
    private static final double FULL = 0.75;

    /** Lines closer than this are one, in points. */
    private static final double SAME_LINE = 2;

    private static final double THIN_RULE = 1.5;
    private static final double SHORT_RULE = 0.3;
    private static final int LONGEST_HEAD = 40;
    /** So many Han below each other, each alone on its line, are a column too narrow for words. */
    private static final int COLUMN = 3;

    private static final Pattern NUMBER = Pattern.compile("第?([一二三四五六七八九十]{1,3})[、.．：，章节 ].*");

    private final Map<String, long[]> counts = new LinkedHashMap<>();

    private PageScore() {}

    /** The counts of a file, in a fixed order. */
    public static List<RuleCount> of(PdfFile file) {
        PageScore score = new PageScore();
        int last = file.pages().size();
        for (PageContent page : file.pages()) {
            score.page(page, page.number() < last);
        }
        score.numbers(file.outline());
        return score.counts.entrySet().stream()
                .map(count -> new RuleCount(count.getKey(), count.getValue()[0], count.getValue()[1]))
                .toList();
    }

    private void note(String rule, boolean kept) {
        long[] count = counts.computeIfAbsent(rule, unused -> new long[2]);
        count[0]++;
        count[1] += kept ? 1 : 0;
    }

    private void page(PageContent page, boolean inner) {
        NavigableMap<Double, List<Glyph>> lines = lines(page);
        if (lines.isEmpty()) {
            return;
        }
        Box area = page.textArea();
        double bottom = lines.lastKey();
        double top = lines.firstKey();
        double inked = bottom;
        boolean ruleAtEdge = false;
        for (Ink ink : page.inks()) {
            if (area.contains(ink.box(), 1)) {
                boolean rule = ink.box().height() <= THIN_RULE
                        && ink.box().width() < SHORT_RULE * area.width()
                        && Math.abs(ink.box().left() + ink.box().right() - area.left() - area.right()) < 2 * SAME_LINE;
                ruleAtEdge |= rule
                        && page.number() > 1
                        && (ink.box().top() > bottom || ink.box().bottom() < top - SAME_LINE * 8);
                inked = Math.max(inked, ink.box().bottom());
            }
        }
        note("PAGE_EDGE_WITHOUT_RULE", !ruleAtEdge);
        note("HAN_IN_ROWS", longestColumn(lines) < COLUMN);
        if (inner) {
            note("PAGE_FULL", inked - area.top() >= FULL * area.height());
            note(
                    "LAST_LINE_LEADS_NOWHERE",
                    inked > bottom + SAME_LINE * 4 || !isHead(lines.lastEntry().getValue()));
        }
    }

    /** The glyphs of the text area by the baselines that they share. */
    private static NavigableMap<Double, List<Glyph>> lines(PageContent page) {
        NavigableMap<Double, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.mark().artifact() || glyph.blank()) {
                continue;
            }
            Double near = lines.floorKey(glyph.baseline() + SAME_LINE);
            boolean same = near != null && near > glyph.baseline() - SAME_LINE;
            lines.computeIfAbsent(same && near != null ? near : glyph.baseline(), unused -> new ArrayList<>())
                    .add(glyph);
        }
        return lines;
    }

    /** Whether a line looks like a heading of what comes next. */
    private static boolean isHead(List<Glyph> line) {
        return line.size() < LONGEST_HEAD
                && line.stream().allMatch(glyph -> glyph.font().name().contains("Bold"))
                && !"。；，、"
                        .contains(line.stream()
                                .max(Comparator.comparingDouble(Glyph::left))
                                .map(Glyph::text)
                                .orElse("。"));
    }

    private static int longestColumn(Map<Double, List<Glyph>> lines) {
        Map<Long, double[]> columns = new LinkedHashMap<>();
        int longest = 0;
        for (Map.Entry<Double, List<Glyph>> line : lines.entrySet()) {
            for (Glyph glyph : line.getValue()) {
                if (!Character.isIdeographic(glyph.character()) || hasNeighbour(glyph, line.getValue())) {
                    continue;
                }
                double[] column = columns.computeIfAbsent(Math.round(glyph.left()), unused -> new double[2]);
                boolean below = line.getKey() - column[0] <= 2 * glyph.size();
                column[1] = below ? column[1] + 1 : 1;
                column[0] = line.getKey();
                longest = Math.max(longest, (int) column[1]);
            }
        }
        return longest;
    }

    private static boolean hasNeighbour(Glyph glyph, List<Glyph> line) {
        double reach = 0.5 * glyph.size();
        return line.stream()
                .anyMatch(other ->
                        other != glyph && other.right() > glyph.left() - reach && other.left() < glyph.right() + reach);
    }

    /** Whether Chinese numbers of bookmarks on one level go on from each other. */
    private void numbers(List<OutlineEntry> outline) {
        Map<Integer, Integer> before = new LinkedHashMap<>();
        for (OutlineEntry entry : outline) {
            before.keySet().removeIf(level -> level > entry.level());
            Matcher number = NUMBER.matcher(entry.title().strip());
            if (number.matches()) {
                int now = ChineseNumerals.parse(number.group(1));
                note("NUMBERS_GO_ON", now == 1 || now == before.getOrDefault(entry.level(), 0) + 1);
                before.put(entry.level(), now);
            }
        }
    }
}
