package io.github.zhiban.edition.ebook;

import io.github.zhiban.edition.markup.Markup;
import io.github.zhiban.epub.Book.Chapter;
import io.github.zhiban.formula.MathTree;
import io.github.zhiban.formula.MathWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes formulas fit any screen: reading apps do not break them, and pages have no scroll bars. What is wider than a
 * phone's line at the largest type shrinks with the screen; what would have to shrink too far is broken before its
 * relations, into lines below each other.
 */
public final class FormulaFit {
    /**
     * In em: a narrower formula fits every line. A phone of 360 pixels at twice the usual type has lines of 10 em, and
     * indents.
     */
    private static final double NARROW = 4;
    /**
     * In em: a formula on a line of its own that is wider is broken. On a phone at the usual type a line has about 20
     * em.
     */
    private static final double BROKEN = 30;

    private static final double LINE = 24;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LISTS = Set.of("ol", "ul", "dd");
    private static final Set<String> QUOTES = Set.of("blockquote", "aside");
    /** What lists and quotations take of a line, in em, as the style sheet has it. */
    private static final double LIST = 2.1;

    private static final double QUOTE = 2.4;
    /** What the indent of a paragraph and a mark behind the formula take. */
    private static final double FIRST_LINE = 3;

    private static final String LINE_OF_ITS_OWN = "94cqi";
    private static final String PAGE = "84vw";
    /** Fonts of readers differ. */
    private static final double MARGIN = 1.08;

    private FormulaFit() {}

    /**
     * The formula so that it fits.
     *
     * @param out where it is about to be written
     */
    static String fit(String mathml, Markup out) {
        Optional<MathTree> tree = MathTree.parse(mathml, 0);
        if (tree.isEmpty()) {
            return mathml;
        }
        double width = MARGIN * MathWidth.of(tree.get());
        if (tree.get().isDisplay() && width > BROKEN) {
            List<List<MathTree>> lines = lines(tree.get());
            if (lines.size() > 1) {
                double widest =
                        lines.stream().mapToDouble(FormulaFit::width).max().orElse(width) * MARGIN + 2;
                return scaled(broken(mathml, lines), widest, room(out, true));
            }
        }
        return width <= NARROW
                ? mathml
                : scaled(mathml, width, room(out, tree.get().isDisplay()));
    }

    /** The chapters of a book in vertical lines, where formulas stand across the page and have its width. */
    public static List<Chapter> acrossVerticalPages(List<Chapter> chapters) {
        return chapters.stream()
                .map(chapter -> new Chapter(
                        chapter.fileName(), chapter.xhtml().replace("calc(" + LINE_OF_ITS_OWN, "calc(" + PAGE)))
                .toList();
    }

    private static String scaled(String mathml, double width, String room) {
        String size = String.format(Locale.ROOT, "min(1em, calc(%s / %.1f))", room, width);
        return mathml.replaceFirst("^<math", "<math style=\"font-size: " + size + "\"");
    }

    /**
     * How wide a formula may be, in CSS: what is measured is its own line, or for formulas in text the section that
     * they are in.
     */
    private static String room(Markup out, boolean display) {
        if (out.isWithin(CELLS)) {
            return "45cqi";
        }
        if (display) {
            return LINE_OF_ITS_OWN;
        }
        double indents = FIRST_LINE + LIST * out.depth(LISTS) + QUOTE * out.depth(QUOTES);
        return String.format(Locale.ROOT, "(97cqi - %.1fem)", indents);
    }

    /**
     * The rows of a formula, each but the first beginning with a relation; one row where there is no relation to break
     * at.
     */
    private static List<List<MathTree>> lines(MathTree formula) {
        List<MathTree> content = formula.children();
        while (content.size() == 1
                && List.of("mrow", "mstyle").contains(content.getFirst().name())) {
            content = content.getFirst().children();
        }
        List<List<MathTree>> lines = new ArrayList<>();
        List<MathTree> line = new ArrayList<>();
        List<MathTree> segment = new ArrayList<>();
        for (MathTree part : content) {
            if (MathWidth.isRelation(part)) {
                add(segment, line, lines);
            }
            segment.add(part);
        }
        add(segment, line, lines);
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    private static void add(List<MathTree> segment, List<MathTree> line, List<List<MathTree>> lines) {
        if (!line.isEmpty() && width(line) + width(segment) > LINE) {
            lines.add(List.copyOf(line));
            line.clear();
        }
        line.addAll(segment);
        segment.clear();
    }

    private static double width(List<MathTree> parts) {
        return parts.stream().mapToDouble(MathWidth::of).sum();
    }

    private static String broken(String mathml, List<List<MathTree>> lines) {
        StringBuilder out = new StringBuilder(mathml.substring(0, mathml.indexOf('>') + 1));
        out.append("<mtable displaystyle=\"true\" columnalign=\"left\">");
        for (int i = 0; i < lines.size(); i++) {
            out.append("<mtr><mtd><mrow>");
            if (i > 0) {
                out.append("<mspace width=\"2em\"/>");
            }
            List<MathTree> line = lines.get(i);
            out.append(mathml, line.getFirst().from(), line.getLast().to());
            out.append("</mrow></mtd></mtr>");
        }
        return out.append("</mtable></math>").toString();
    }
}
