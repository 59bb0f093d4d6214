package io.github.zhiban.typeset.layout;

import io.github.zhiban.text.line.SetLine;
import io.github.zhiban.typeset.LayoutScore;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** Counts what makes pages look wrong. */
final class PageCensus {
    private static final double BLANK = 0.25;
    private static final int COLUMN = 3;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "caption");
    private static final Set<String> LEADS = Set.of("lead", "lead-in");

    private final List<PageBox> pages;
    private final int[] tops;
    private final @Nullable Box[] first;
    private final @Nullable Box[] last;

    private PageCensus(List<PageBox> pages) {
        this.pages = pages;
        this.tops = pages.stream().mapToInt(PageBox::getTop).toArray();
        this.first = new @Nullable Box[pages.size()];
        this.last = new @Nullable Box[pages.size()];
    }

    static LayoutScore of(BlockBox root, List<SetParagraph> paragraphs) {
        PageCensus census = new PageCensus(Boxes.layer(root).getPages());
        List<Box> content = PlacedContent.of(root).lines();
        content.forEach(census::add);
        return census.score(census.edgeRules(root), singleColumns(paragraphs));
    }

    private int page(Box box) {
        int found = Arrays.binarySearch(tops, box.getAbsY());
        return Math.clamp(found >= 0 ? found : -found - 2, 0, tops.length - 1);
    }

    private void add(Box box) {
        int page = page(box);
        Box top = first[page];
        if (top == null || box.getAbsY() < top.getAbsY()) {
            first[page] = box;
        }
        Box bottom = last[page];
        if (bottom == null || end(box) >= end(bottom)) {
            last[page] = box;
        }
    }

    private static int end(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    private double filled(int page) {
        PageBox at = pages.get(page);
        Box box = last[page];
        return box == null ? 0 : Math.clamp((end(box) - at.getTop()) / (double) (at.getBottom() - at.getTop()), 0, 1);
    }

    private LayoutScore score(int edgeRules, int singleColumns) {
        double blank = 0;
        int blankPages = 0;
        int stranded = 0;
        int inner = pages.size() - 1;
        for (int page = 0; page < inner; page++) {
            double here = 1 - filled(page);
            blank += here;
            blankPages += here > BLANK ? 1 : 0;
            stranded += leads(last[page]) ? 1 : 0;
        }
        double average = inner == 0 ? 0 : blank / inner;
        return new LayoutScore(
                pages.size(),
                rounded(average),
                blankPages,
                rounded(filled(Math.max(0, inner))),
                stranded,
                singleColumns,
                edgeRules);
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    /** Whether a box is of a heading, or of what leads in to what comes next. */
    private static boolean leads(@Nullable Box box) {
        for (Box at = box; at != null; at = at.getParent()) {
            Element element = at.getElement();
            if (element != null) {
                boolean leads = HEADINGS.contains(element.getNodeName())
                        || Arrays.stream(element.getAttribute("class").split(" "))
                                .anyMatch(LEADS::contains);
                if (leads) {
                    return true;
                }
            }
        }
        return false;
    }

    private int edgeRules(Box box) {
        int count = 0;
        Element element = box.getElement();
        if (element != null && element.getNodeName().equals("hr")) {
            int page = page(box);
            Box top = first[page];
            Box bottom = last[page];
            boolean opens = page > 0 && (top == null || box.getAbsY() <= top.getAbsY());
            boolean closes = page + 1 < pages.size() && (bottom == null || box.getAbsY() >= end(bottom));
            count += opens || closes ? 1 : 0;
        }
        for (Box child : box.getChildren()) {
            count += edgeRules(child);
        }
        return count;
    }

    private static int singleColumns(List<SetParagraph> paragraphs) {
        int count = 0;
        for (SetParagraph paragraph : paragraphs) {
            String text = paragraph.source().text().text();
            int run = 0;
            for (int i = 0; i < paragraph.lineCount() && run < COLUMN; i++) {
                SetLine line = paragraph.line(i);
                boolean single = line.end() - line.start() == 1 && Character.isIdeographic(text.charAt(line.start()));
                run = single ? run + 1 : 0;
            }
            count += run >= COLUMN ? 1 : 0;
        }
        return count;
    }
}
