package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * What stands on pages as they are laid out now, in the order of the boxes.
 *
 * @param lines lines of text and pictures
 * @param heads tables with a head
 */
record PlacedContent(List<PageBox> pages, List<Box> lines, List<BlockBox> figures, List<TableBox> heads) {

    static PlacedContent of(BlockBox root) {
        PlacedContent content = new PlacedContent(
                Boxes.layer(root).getPages(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        content.collect(root);
        return content;
    }

    /** What stands in a box. */
    static List<Box> linesIn(BlockBox box) {
        PlacedContent content = new PlacedContent(List.of(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        content.collect(box);
        return content.lines;
    }

    private void collect(Box box) {
        if (box instanceof LineBox || isPicture(box)) {
            lines.add(box);
            return;
        }
        if (box instanceof BlockBox block) {
            if (block.getParent() != null && Boxes.style(block).isNonFlowContent()) {
                return;
            }
            if (isFigure(block)) {
                figures.addAll(units(block));
            }
            if (block instanceof TableBox table) {
                heads.add(table);
            }
        }
        box.getChildren().forEach(this::collect);
    }

    /** What of a figure comes to a page as a whole: each of its rows, or all of it. */
    private static List<BlockBox> units(BlockBox figure) {
        List<BlockBox> rows = figure.getChildren().stream()
                .filter(child -> child instanceof BlockBox && child.getElement() != null && isRow(child.getElement()))
                .map(BlockBox.class::cast)
                .toList();
        return rows.size() < 2 ? List.of(figure) : rows;
    }

    private static boolean isRow(Element element) {
        return element.getAttribute("class").equals("row");
    }

    static boolean isPicture(Box box) {
        return box instanceof BlockBox block && block.isReplaced();
    }

    /** Whether a box is that of a figure; what is around its picture belongs to the same element. */
    static boolean isFigure(Box box) {
        Element element = box.getElement();
        return element != null && !box.isAnonymous() && element.getNodeName().equals("figure");
    }

    static boolean isOn(PageBox page, Box box) {
        return box.getAbsY() >= page.getTop() && box.getAbsY() < page.getBottom();
    }

    /** Where the content of a page ends. */
    int end(PageBox page) {
        return lines.stream()
                .filter(box -> isOn(page, box))
                .mapToInt(box -> box.getAbsY() + box.getHeight())
                .max()
                .orElse(page.getBottom());
    }

    /** How much of a page is blank at its end, in dots. */
    int room(PageBox page) {
        return page.getBottom() - end(page);
    }

    /** The first figure that begins on a page. */
    Optional<BlockBox> figure(PageBox page) {
        return figures.stream().filter(figure -> isOn(page, figure)).findFirst();
    }

    /** What comes first on a page. */
    Optional<Box> first(PageBox page) {
        return lines.stream().filter(box -> isOn(page, box)).findFirst();
    }

    /** What comes last on a page. */
    Optional<Box> last(PageBox page) {
        return lines.stream().filter(box -> isOn(page, box)).reduce((one, other) -> other);
    }

    /** The tables that begin on a page. */
    List<TableBox> tables(PageBox page) {
        return heads.stream().filter(table -> isOn(page, table)).toList();
    }

    /** The figure that something stands in. */
    static Optional<BlockBox> figureOf(Box box) {
        for (Box at = box; at != null; at = at.getParent()) {
            if (at instanceof BlockBox block && isFigure(block)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    static int height(PageBox page) {
        return page.getBottom() - page.getTop();
    }
}
