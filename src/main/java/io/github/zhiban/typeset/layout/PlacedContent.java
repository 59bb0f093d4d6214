package io.github.zhiban.typeset.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/** What stands on pages as they are laid out now, in the order of the boxes. */
final class PlacedContent {
    private final List<PageBox> pages;
    private final int[] tops;
    private final List<Box> lines = new ArrayList<>();
    private final List<OnPage> onPages = new ArrayList<>();
    /** Where side heads stand whose text was not met yet. */
    private final List<LineBox> places = new ArrayList<>();

    /**
     * What begins on a page.
     *
     * @param lines lines of text and pictures
     */
    private record OnPage(
            List<Box> lines,
            List<BlockBox> figures,
            List<TableBox> tables,
            List<SideHead> sideHeads,
            List<BlockBox> rules) {}

    /**
     * A heading that floats beside the text that it keeps with.
     *
     * @param around the block that it stands in
     * @param text the first line of what follows it
     */
    record SideHead(BlockBox head, BlockBox around, Box text) {}

    private PlacedContent(List<PageBox> pages) {
        this.pages = pages;
        this.tops = pages.stream().mapToInt(PageBox::getTop).toArray();
        pages.forEach(page -> onPages.add(new OnPage(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
    }

    static PlacedContent of(BlockBox root) {
        PlacedContent content = new PlacedContent(Boxes.layer(root).getPages());
        content.collect(root);
        return content;
    }

    /** What stands in a box. */
    static List<Box> linesIn(BlockBox box) {
        PlacedContent content = new PlacedContent(List.of());
        content.collect(box);
        return content.lines;
    }

    List<PageBox> pages() {
        return pages;
    }

    /** Lines of text and pictures, on all pages. */
    List<Box> lines() {
        return lines;
    }

    private void collect(Box box) {
        if (box instanceof LineBox || isPicture(box)) {
            lines.add(box);
            pageOf(box).ifPresent(page -> page.lines.add(box));
            collectSideHeads(box);
            return;
        }
        if (box instanceof BlockBox block) {
            if (block.getParent() != null && Boxes.style(block).isNonFlowContent()) {
                return;
            }
            if (isFigure(block)) {
                units(block).forEach(unit -> pageAt(top(unit)).ifPresent(page -> page.figures.add(unit)));
            }
            if (isRule(block)) {
                pageOf(block).ifPresent(page -> page.rules.add(block));
            }
            if (block instanceof TableBox table) {
                pageOf(table).ifPresent(page -> page.tables.add(table));
            }
        }
        box.getChildren().forEach(this::collect);
    }

    private void collectSideHeads(Box line) {
        if (line.getHeight() > 0) {
            for (LineBox place : places) {
                if (place.getParent() instanceof BlockBox around) {
                    sideHeads(place)
                            .forEach(head -> pageOf(place)
                                    .ifPresent(page -> page.sideHeads.add(new SideHead(head, around, line))));
                }
            }
            places.clear();
        }
        if (line instanceof LineBox place && !sideHeads(place).isEmpty()) {
            places.add(place);
        }
    }

    /** The headings that float beside what follows a line, which is empty but for them. */
    static List<BlockBox> sideHeads(LineBox line) {
        return line.getNonFlowContent().stream()
                .filter(box -> Boxes.style(box).isFloated()
                        && Boxes.style(box).isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID))
                .map(BlockBox.class::cast)
                .toList();
    }

    private Optional<OnPage> pageOf(Box box) {
        return pageAt(box.getAbsY());
    }

    private Optional<OnPage> pageAt(int y) {
        int found = Arrays.binarySearch(tops, y);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && isOn(pages.get(index), y) ? Optional.of(onPages.get(index)) : Optional.empty();
    }

    /**
     * Where what can be seen of a figure begins: its box may begin on the page before, where nothing of it found room.
     */
    static int top(BlockBox figure) {
        return firstLine(figure).map(Box::getAbsY).orElse(figure.getAbsY());
    }

    private static Optional<Box> firstLine(Box box) {
        return box instanceof LineBox || isPicture(box)
                ? Optional.of(box)
                : box.getChildren().stream()
                        .flatMap(child -> firstLine(child).stream())
                        .findFirst();
    }

    private OnPage on(PageBox page) {
        return onPages.get(Arrays.binarySearch(tops, page.getTop()));
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

    private static boolean isRule(BlockBox block) {
        Element element = block.getElement();
        return element != null && !block.isAnonymous() && element.getNodeName().equals("hr");
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
        return isOn(page, box.getAbsY());
    }

    /** Whether a figure begins on a page, for those who see it. */
    static boolean beginsOn(PageBox page, BlockBox figure) {
        return isOn(page, top(figure));
    }

    private static boolean isOn(PageBox page, int y) {
        return y >= page.getTop() && y < page.getBottom();
    }

    /** Where the content of a page ends. */
    int end(PageBox page) {
        return on(page).lines.stream()
                .mapToInt(box -> box.getAbsY() + box.getHeight())
                .max()
                .orElse(page.getBottom());
    }

    /** How much of a page is blank at its end, in dots. */
    int room(PageBox page) {
        return page.getBottom() - end(page);
    }

    /** The figures that begin on a page. */
    List<BlockBox> figures(PageBox page) {
        return List.copyOf(on(page).figures);
    }

    /** The first figure that begins on a page. */
    Optional<BlockBox> figure(PageBox page) {
        return on(page).figures.stream().findFirst();
    }

    /** The lines of text and pictures of a page. */
    List<Box> lines(PageBox page) {
        return List.copyOf(on(page).lines);
    }

    /** What comes first on a page. */
    Optional<Box> first(PageBox page) {
        return on(page).lines.stream().findFirst();
    }

    /** What comes last on a page. */
    Optional<Box> last(PageBox page) {
        List<Box> all = on(page).lines;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The tables that begin on a page. */
    List<TableBox> tables(PageBox page) {
        return List.copyOf(on(page).tables);
    }

    /** The rule that stands at the head of a page, above all text: the page parts already what it would part. */
    Optional<BlockBox> ruleAtHead(PageBox page) {
        int top = first(page).map(Box::getAbsY).orElse(Integer.MAX_VALUE);
        return on(page).rules.stream().filter(rule -> rule.getAbsY() <= top).findFirst();
    }

    /** The headings that float beside text and stand on a page. */
    List<SideHead> sideHeads(PageBox page) {
        return List.copyOf(on(page).sideHeads);
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
