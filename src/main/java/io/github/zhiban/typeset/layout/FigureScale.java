package io.github.zhiban.typeset.layout;

import io.github.zhiban.picture.PictureKind;
import io.github.zhiban.picture.PreparedPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * How much smaller pictures have to be for a figure to come back to the page before it.
 *
 * @param figure the one that comes back
 * @param shrunk it and those on the page that are not smaller yet
 * @param scales how large all their pictures would be, and how large with room for a margin that the break swallowed:
 *     that of the figure or that of a heading
 */
record FigureScale(BlockBox figure, List<BlockBox> shrunk, List<Double> scales) {
    /** The attribute of a picture that says how much smaller than it wants to be it is shown. */
    static final String SCALE = "data-scale";

    private static final double SMALLEST = 0.7;
    /** The same where the page would be blank to a quarter else, of what says as much when it is smaller. */
    private static final double SMALLEST_ON_BLANK = 0.5;

    private static final double BLANK = 0.25;
    /** What has type that is too small already does not get much smaller where a page is nearly full. */
    private static final double SMALLEST_OF_SMALL = 0.85;
    /** The smallest type that is read without pain, in points. */
    private static final double LEGIBLE = 5;
    /** Type that shrinks further than usual stays this large, in points. */
    private static final double LEGIBLE_ON_BLANK = 5.5;
    /** A page that is blank to so small a part needs nothing. */
    private static final double FULL = 0.06;
    /** What leads in to a figure is not more than this part of a page. */
    private static final double LONGEST_LEAD = 0.4;
    /** What figures keep from the text around them, in dots. */
    private static final double MARGIN = 10 * Galley.DOTS_PER_POINT;
    /** What headings keep from the text before them, in dots. */
    private static final double HEADING_MARGIN = 30 * Galley.DOTS_PER_POINT;
    /** What rounding to dots may cost. */
    private static final double SAFETY = 0.99;

    /** The scale that fills a page; empty where its end is as it should be, or no figure can come back. */
    static Optional<FigureScale> at(PlacedContent content, int index, LayoutContext context) {
        List<PageBox> pages = content.pages();
        PageBox page = pages.get(index);
        PageBox next = pages.get(index + 1);
        boolean alike = page.getContentWidth(context) == next.getContentWidth(context);
        int height = PlacedContent.height(page);
        int room = content.room(page);
        if (!alike || room < FULL * height) {
            return Optional.empty();
        }
        Optional<BlockBox> first = content.figure(next);
        PageBox above = next;
        int lead = 0;
        if (first.isEmpty() && index + 2 < pages.size()) {
            // What leads in to a figure as high as a page stands on a page alone.
            above = pages.get(index + 2);
            lead = content.end(next) - next.getTop();
            first = content.figure(above);
        }
        if (first.isEmpty()
                || lead + PlacedContent.top(first.get()) - above.getTop() >= LONGEST_LEAD * height
                || isBrokenBefore(first.get(), above)
                || isBrokenBefore(first.get(), next)) {
            return Optional.empty();
        }
        List<BlockBox> before = content.figures(page).stream()
                .filter(it -> it.getAbsY() + it.getHeight() <= page.getBottom())
                .filter(it -> !isShrunk(it))
                .filter(it -> stripsOf(it)
                        .filter(strips -> strips.getAbsY() < page.getTop())
                        .isEmpty())
                .toList();
        boolean goesOn = stripsOf(first.get())
                .filter(strips -> strips.getAbsY() < page.getTop())
                .isPresent();
        return goesOn ? Optional.empty() : of(first.get(), before, above, room - lead, room >= BLANK * height);
    }

    /** The figure whose strips are parts of one picture, and so have one scale, that a row stands in. */
    private static Optional<BlockBox> stripsOf(BlockBox row) {
        return PlacedContent.figureOf(row).filter(FigureScale::isInPieces);
    }

    private static boolean isInPieces(BlockBox figure) {
        return Objects.requireNonNull(figure.getElement()).getAttribute("class").contains("pieces");
    }

    /** Whether the sheet asks for a new page where the figure or what it is in begins. */
    static boolean isBrokenBefore(Box figure, PageBox page) {
        for (Box at = figure; at != null && at.getParent() != null; at = at.getParent()) {
            for (Box before = at;
                    before != null && PlacedContent.isOn(page, before);
                    before = before.getPreviousSibling()) {
                if (Boxes.style(before).isForcePageBreakBefore()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The pictures of a figure and of those before it have to be so much smaller that it ends where the page does. */
    private static Optional<FigureScale> of(
            BlockBox figure, List<BlockBox> before, PageBox next, int room, boolean blank) {
        if (isShrunk(figure)) {
            return Optional.empty();
        }
        List<BlockBox> shrunk = new ArrayList<>(before);
        shrunk.add(figure);
        double excess = bottom(figure, next) - next.getTop() - SAFETY * room;
        List<Double> scales = scales(shrunk, excess, blank);
        if (scales.isEmpty()) {
            // Those that would become illegible stay as they are; others may do without their help.
            double least = smallest(figure, blank);
            shrunk.removeIf(it -> it != figure && smallest(it, blank) > least);
            scales = scales(shrunk, excess, blank);
        }
        return scales.isEmpty() ? Optional.empty() : Optional.of(new FigureScale(figure, shrunk, scales));
    }

    /** Where what comes back with a figure ends: a quote or an item that no page break may part does so as a whole. */
    private static int bottom(BlockBox figure, PageBox page) {
        int bottom = PlacedContent.linesIn(figure).stream()
                .mapToInt(line -> line.getAbsY() + line.getHeight())
                .max()
                .orElse(0);
        for (Box at = figure.getParent(); at != null && at.getParent() != null; at = at.getParent()) {
            if (PlacedContent.isOn(page, at) && Boxes.style(at).isIdent(CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID)) {
                bottom = Math.max(bottom, at.getAbsY() + at.getHeight());
            }
        }
        return bottom;
    }

    private static List<Double> scales(List<BlockBox> shrunk, double excess, boolean blank) {
        int pictures = shrunk.stream()
                .flatMap(it -> PlacedContent.linesIn(it).stream())
                .mapToInt(FigureScale::tallest)
                .sum();
        double least =
                shrunk.stream().mapToDouble(it -> smallest(it, blank)).max().orElse(1);
        double scale = 1 - excess / Math.max(1, pictures);
        double unit = 1 / Math.max(1.0, pictures);
        return Stream.of(scale, scale - MARGIN * unit, scale - HEADING_MARGIN * unit)
                .filter(each -> each >= least && each < 1)
                .toList();
    }

    /** How small the pictures of a figure may be. */
    private static double smallest(BlockBox figure, boolean blank) {
        return PlacedContent.linesIn(figure).stream()
                .flatMap(FigureScale::shown)
                .mapToDouble(picture -> smallest(picture, blank))
                .max()
                .orElse(SMALLEST);
    }

    private static Stream<PlacedPicture> shown(Box box) {
        return box instanceof BlockBox block && block.getReplacedElement() instanceof PictureElement element
                ? Stream.of(element.picture())
                : Boxes.inside(box).stream().flatMap(FigureScale::shown);
    }

    private static double smallest(PlacedPicture picture, boolean blank) {
        double type = picture.typeSize();
        if (type == 0) {
            return blank && isPhotograph(picture.source()) ? SMALLEST_ON_BLANK : SMALLEST;
        }
        double usual = type < LEGIBLE ? SMALLEST_OF_SMALL : Math.clamp(LEGIBLE / type, SMALLEST, 1);
        return blank ? Math.clamp(LEGIBLE_ON_BLANK / type, SMALLEST_ON_BLANK, SMALLEST) : usual;
    }

    /** Whether a picture without type is a photograph, be it of a thing on white paper. */
    private static boolean isPhotograph(PreparedPicture picture) {
        return picture.traits().kind() == PictureKind.PHOTOGRAPH
                || picture.mediaType().equals("image/jpeg");
    }

    static boolean isInShrunkFigure(BlockBox block) {
        return PlacedContent.figureOf(block).filter(FigureScale::isShrunk).isPresent();
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
        if (PlacedContent.isPicture(box)) {
            return box.getHeight();
        }
        return Boxes.inside(box).stream().mapToInt(FigureScale::tallest).max().orElse(0);
    }

    /** Makes the pictures so much smaller; 1 for as they were. */
    void set(double scale) {
        for (BlockBox each : shrunk) {
            NodeList pictures = pictures(stripsOf(each).orElse(each));
            for (int i = 0; i < pictures.getLength(); i++) {
                if (scale == 1) {
                    ((Element) pictures.item(i)).removeAttribute(SCALE);
                } else {
                    ((Element) pictures.item(i)).setAttribute(SCALE, String.format(Locale.ROOT, "%.4f", scale));
                }
            }
        }
    }
}
