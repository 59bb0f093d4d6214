package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.CodeGrid;
import io.github.zhiban.font.Typeface;
import io.github.zhiban.text.FullWidth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;

/**
 * Wraps the lines of code that are wider than their block: between words if it can be, else inside a word where it is
 * jointed, else where the room ends. An empty element of the class {@value #WRAP} marks the place; the sheet says what
 * shows there.
 *
 * <p>Known as: 代码折行.
 */
final class CodeLines {
    private static final String WRAP = "wrap";

    /** Cells of a tabulator. */
    private static final int TAB = 4;
    /** What the mark of a wrapped line takes, in cells. */
    private static final int MARK = 4;
    /** After these a line may be wrapped before a word, where there is no blank to wrap it at. */
    private static final String JOINTS = "([{&|=+:/<";
    /** How far back from the margin a wrap may look for a gap between words. */
    private static final double SLACK = 0.25;
    /** The same where no more than so many characters would be left for the next line. */
    private static final double MOST_SLACK = 0.5;

    private static final int FEW = 3;

    private final StyledFont font;
    private final CodeGrid grid;
    private final double cell;
    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Double> wideWidths = new HashMap<>();
    /** Which characters of the block stand in Han context, and how many of the block are read. */
    private final BitSet fullWidth;

    private int read;
    private final List<Place> line = new ArrayList<>();
    private final List<Place> wraps = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double furniture;

    /**
     * A character of a text.
     *
     * @param wide whether it stands in Han context
     */
    private record Place(Text node, int offset, boolean wide) {}

    private CodeLines(StyledFont font, String block) {
        this.fullWidth = FullWidth.of(block);
        this.font = font;
        this.grid = CodeGrid.of(font.stack());
        this.cell = width(' ', false);
    }

    /** Wraps what is too wide in a document that is laid out, and makes the boxes of such blocks anew. */
    static void wrap(Box box, LayoutContext context) {
        Element pre = box.getElement();
        if (pre != null
                && box instanceof BlockBox block
                && pre.getNodeName().equals("pre")
                && classes(pre).contains("code")
                && !box.isAnonymous()) {
            StyledFont font = StyledFont.of(context.getSharedContext().getStyle(code(pre)), context);
            if (new CodeLines(font, pre.getTextContent()).wrap(pre, block.getContentWidth())) {
                block.removeAllChildren();
                block.setChildrenContentType(BlockBox.ContentType.UNKNOWN);
                block.ensureChildren(context);
            }
            return;
        }
        Boxes.inside(box).forEach(child -> wrap(child, context));
    }

    private static List<String> classes(Element element) {
        return List.of(element.getAttribute("class").split(" ", -1));
    }

    private static Element code(Element pre) {
        return pre.getFirstChild() instanceof Element code ? code : pre;
    }

    private boolean wrap(Element pre, int room) {
        collect(pre, false, room);
        endLine(room);
        for (Place wrap : wraps.reversed()) {
            insert(wrap, pre);
        }
        return !wraps.isEmpty();
    }

    private void collect(Node node, boolean inFurniture, int room) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text run) {
                collect(run, inFurniture, room);
            } else if (child instanceof Element element) {
                collect(element, inFurniture || classes(element).contains("furniture"), room);
            }
        }
    }

    private void collect(Text run, boolean inFurniture, int room) {
        String data = run.getData();
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            boolean wide = fullWidth.get(read++);
            if (inFurniture) {
                furniture += width(c, wide);
            } else if (c == '\n') {
                endLine(room);
            } else {
                line.add(new Place(run, i, wide));
                text.append(c);
            }
        }
    }

    /**
     * Notes where the line that is read has to be wrapped. Blanks at its end show nowhere, but may be wider than the
     * room.
     */
    private void endLine(int room) {
        String whole = text.toString().stripTrailing();
        double left = room - furniture;
        for (int at = next(whole, 0, left); at < whole.length(); at = next(whole, at, left - MARK * cell)) {
            wraps.add(line.get(at));
        }
        line.clear();
        text.setLength(0);
        furniture = 0;
    }

    /** Where a line that begins at {@code from} ends; the length of the text where it needs no wrap. */
    private int next(String whole, int from, double room) {
        double width = 0;
        int gap = -1;
        int joint = -1;
        int far = -1;
        for (int i = from; i < whole.length(); ) {
            int c = whole.codePointAt(i);
            if (i > from && !line.get(i).node().equals(line.get(i - 1).node())) {
                // Flying Saucer takes each text for whole dots, and loses a line feed behind a line that is too wide.
                width = Math.ceil(width);
            }
            width += c == '\t' ? TAB * cell : width(c, line.get(i).wide());
            if (Math.ceil(width) > room && i > from) {
                boolean few = whole.length() - i <= FEW;
                return gap > 0 ? gap : joint > 0 ? joint : few && far > 0 ? far : i;
            }
            i += Character.charCount(c);
            boolean near = width > room * (1 - SLACK);
            boolean isGap = c == ' ' || c == ',' || c == ';' || c == '\t';
            boolean isJoint = isJoint(whole, i);
            gap = near && isGap ? i : gap;
            joint = near && isJoint ? i : joint;
            far = (isGap || isJoint) && width > room * (1 - MOST_SLACK) ? i : far;
        }
        return whole.length();
    }

    private static boolean isJoint(String whole, int at) {
        return at < whole.length()
                && JOINTS.indexOf(whole.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(whole.codePointAt(at));
    }

    /** In dots, not rounded: a line has many characters. */
    private double width(int codePoint, boolean wide) {
        return (wide ? wideWidths : widths).computeIfAbsent(codePoint, c -> measured(c, wide));
    }

    private double measured(int codePoint, boolean wide) {
        Typeface face = font.stack().face(codePoint, wide);
        float own = face.advance(face.glyph(codePoint));
        return grid.advance(own) * font.size() / 1000.0 + (grid.isOn() ? 0 : font.spacing());
    }

    /** Parts the elements of tokens around a place, so that the mark stands in none of them. */
    private static void insert(Place at, Element pre) {
        Document document = pre.getOwnerDocument();
        Node before = at.offset() == 0 ? at.node() : at.node().splitText(at.offset());
        while (before.getParentNode() instanceof Element parent
                && !parent.equals(pre)
                && !parent.getNodeName().equals("code")) {
            Node rest = parent.cloneNode(false);
            for (Node moved = before; moved != null; ) {
                Node next = moved.getNextSibling();
                rest.appendChild(moved);
                moved = next;
            }
            parent.getParentNode().insertBefore(rest, parent.getNextSibling());
            before = rest;
        }
        Element mark = document.createElement("span");
        mark.setAttribute("class", "furniture " + WRAP);
        before.getParentNode().insertBefore(mark, before);
    }
}
