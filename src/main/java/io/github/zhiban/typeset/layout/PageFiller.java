package io.github.zhiban.typeset.layout;

import io.github.zhiban.typeset.HousePolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Fills the feet of pages: where a figure went to the next page for want of a little room, its pictures are made smaller, and it comes
 * back with what leads in to it. Every figure moved is one more layout, so that very long documents get only some.
 *
 * <p>Known as: page break, 分页.
 */
final class PageFiller {
    /** The attribute of a picture that says how much smaller than it wants to be it is shown. */
    static final String SCALE = "data-scale";

    private static final double SMALLEST = 0.7;
    /** A page that is blank to so small a part needs nothing. */
    private static final double FULL = 0.06;
    /** What leads in to a figure is not more than this part of a page. */
    private static final double LONGEST_LEAD = 0.4;
    /** Layouts of a page, all in all. */
    private static final int MOST_PAGE_LAYOUTS = 8000;

    private static final int MOST_MOVES = 80;
    /** What figures keep from the text around them, in dots. */
    private static final double MARGIN = 10 * Galley.DOTS_PER_POINT;
    /** What headings keep from the text before them, in dots. */
    private static final double HEADING_MARGIN = 30 * Galley.DOTS_PER_POINT;
    /** What rounding to dots may cost. */
    private static final double SAFETY = 0.99;

    private final BlockBox root;
    private LayoutContext context;
    private boolean changed;

    private PageFiller(BlockBox root, LayoutContext context) {
        this.root = root;
        this.context = context;
    }

    /** Fills the pages of what was laid out; returns the context in which it is laid out now. */
    static LayoutContext fill(Proof proof, HousePolicies policies) {
        PageFiller filler = new PageFiller(proof.root(), proof.context());
        filler.fill();
        if (filler.changed) {
            ParagraphSetter.remeasure(proof.paragraphs(), PageFiller::isInShrunkFigure, filler.context, policies);
            filler.context = Proof.again(proof.root(), filler.context);
        }
        return filler.context;
    }

    private static boolean isInShrunkFigure(BlockBox block) {
        for (Box at = block; at != null; at = at.getParent()) {
            if (at instanceof BlockBox box && isFigure(box)) {
                return isShrunk(box);
            }
        }
        return false;
    }

    private static boolean isFigure(BlockBox box) {
        Element element = box.getElement();
        return element != null && element.getNodeName().equals("figure");
    }

    private void fill() {
        int page = 0;
        for (int moves = 1; moves <= MOST_MOVES; moves++) {
            List<PageBox> pages = Boxes.layer(root).getPages();
            if (moves * pages.size() > MOST_PAGE_LAYOUTS) {
                return;
            }
            List<Box> content = new ArrayList<>();
            List<BlockBox> figures = new ArrayList<>();
            collect(root, content, figures);
            Optional<Gap> gap = Optional.empty();
            while (page + 1 < pages.size()) {
                gap = gap(pages, page, content, figures);
                if (gap.isPresent()) {
                    break;
                }
                page++;
            }
            if (gap.isEmpty()) {
                return;
            }
            page = close(gap.get(), page) ? page : page + 1;
        }
    }

    /**
     * A figure that could come back.
     *
     * @param shrunk it and those on the page that are not smaller yet
     * @param scales how large all their pictures would be there, and how large with room for a margin that the break swallowed: that of
     *     the figure or that of a heading
     */
    private record Gap(BlockBox figure, List<BlockBox> shrunk, List<Double> scales) {}

    /** Lines and pictures, and the figures among them, from the first page to the last. */
    static void collect(Box box, List<Box> content, List<BlockBox> figures) {
        if (box instanceof LineBox || isPicture(box)) {
            content.add(box);
            return;
        }
        if (box instanceof BlockBox block) {
            if (block.getParent() != null && Boxes.style(block).isNonFlowContent()) {
                return;
            }
            if (isFigure(block)) {
                figures.add(block);
            }
        }
        box.getChildren().forEach(child -> collect(child, content, figures));
    }

    private static boolean isPicture(Box box) {
        return box instanceof BlockBox block && block.isReplaced();
    }

    private Optional<Gap> gap(List<PageBox> pages, int index, List<Box> content, List<BlockBox> figures) {
        PageBox page = pages.get(index);
        PageBox next = pages.get(index + 1);
        boolean alike = page.getContentWidth(context) == next.getContentWidth(context);
        int height = page.getBottom() - page.getTop();
        int room = page.getBottom() - end(page, content);
        if (!alike || room < FULL * height) {
            return Optional.empty();
        }
        Optional<BlockBox> first =
                figures.stream().filter(figure -> isOn(next, figure)).findFirst();
        PageBox above = next;
        int lead = 0;
        if (first.isEmpty() && index + 2 < pages.size()) {
            // What leads in to a figure as high as a page stands on a page alone.
            above = pages.get(index + 2);
            lead = end(next, content) - next.getTop();
            PageBox own = above;
            first = figures.stream().filter(figure -> isOn(own, figure)).findFirst();
        }
        if (first.isEmpty()
                || lead + first.get().getAbsY() - above.getTop() >= LONGEST_LEAD * height
                || isBrokenBefore(first.get(), above)
                || isBrokenBefore(first.get(), next)) {
            return Optional.empty();
        }
        List<BlockBox> before = figures.stream()
                .filter(it -> isOn(page, it) && it.getAbsY() + it.getHeight() <= page.getBottom())
                .filter(it -> !isShrunk(it))
                .toList();
        return gap(first.get(), before, above, room - lead);
    }

    /** Where the content of a page ends. */
    private static int end(PageBox page, List<Box> content) {
        return content.stream()
                .filter(box -> isOn(page, box))
                .mapToInt(box -> box.getAbsY() + box.getHeight())
                .max()
                .orElse(page.getBottom());
    }

    /** Whether the sheet asks for a new page where the figure or what it is in begins. */
    private static boolean isBrokenBefore(Box figure, PageBox page) {
        for (Box at = figure; at != null && at.getParent() != null; at = at.getParent()) {
            for (Box before = at; before != null && isOn(page, before); before = before.getPreviousSibling()) {
                if (Boxes.style(before).isForcePageBreakBefore()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOn(PageBox page, Box box) {
        return box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom();
    }

    /** The pictures of a figure and of those before it have to be so much smaller that it ends where the page does. */
    private static Optional<Gap> gap(BlockBox figure, List<BlockBox> before, PageBox next, int room) {
        int bottom = content(figure).stream()
                .mapToInt(line -> line.getAbsY() + line.getHeight())
                .max()
                .orElse(0);
        List<BlockBox> shrunk = new ArrayList<>(before);
        shrunk.add(figure);
        int pictures = shrunk.stream()
                .flatMap(it -> content(it).stream())
                .mapToInt(PageFiller::tallest)
                .sum();
        double excess = bottom - next.getTop() - SAFETY * room;
        double scale = 1 - excess / Math.max(1, pictures);
        double unit = 1 / Math.max(1.0, pictures);
        boolean helps = scale >= SMALLEST && scale < 1 && !isShrunk(figure);
        return helps
                ? Optional.of(
                        new Gap(figure, shrunk, List.of(scale, scale - MARGIN * unit, scale - HEADING_MARGIN * unit)))
                : Optional.empty();
    }

    private static List<Box> content(BlockBox figure) {
        List<Box> content = new ArrayList<>();
        collect(figure, content, new ArrayList<>());
        return content;
    }

    private static boolean isShrunk(BlockBox figure) {
        NodeList pictures = pictures(figure);
        return pictures.getLength() > 0 && ((Element) pictures.item(0)).hasAttribute(SCALE);
    }

    private static NodeList pictures(BlockBox figure) {
        return Objects.requireNonNull(figure.getElement()).getElementsByTagName("img");
    }

    /** How high the tallest picture of a line is. */
    private static int tallest(Box box) {
        if (isPicture(box)) {
            return box.getHeight();
        }
        Stream<?> inside = box instanceof InlineLayoutBox inline
                ? inline.getInlineChildren().stream()
                : box.getChildren().stream();
        return inside.filter(Box.class::isInstance)
                .mapToInt(child -> tallest((Box) child))
                .max()
                .orElse(0);
    }

    /** Makes the pictures smaller; as they were, should the figure stay where it is for another reason. */
    private boolean close(Gap gap, int page) {
        boolean closed =
                gap.scales().stream().filter(scale -> scale >= SMALLEST).anyMatch(scale -> close(gap, page, scale));
        changed |= closed;
        if (!closed) {
            close(gap, page, 1);
        }
        return closed;
    }

    private boolean close(Gap gap, int page, double scale) {
        gap.shrunk().forEach(figure -> scale(figure, scale));
        context = Proof.again(root, context);
        return gap.figure().getAbsY() < Boxes.layer(root).getPages().get(page).getBottom();
    }

    private static void scale(BlockBox figure, double scale) {
        NodeList pictures = pictures(figure);
        for (int i = 0; i < pictures.getLength(); i++) {
            if (scale == 1) {
                ((Element) pictures.item(i)).removeAttribute(SCALE);
            } else {
                ((Element) pictures.item(i)).setAttribute(SCALE, String.format(Locale.ROOT, "%.4f", scale));
            }
        }
    }
}
