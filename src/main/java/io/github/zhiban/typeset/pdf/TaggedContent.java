package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.object.ObjectArray;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Marks what is drawn as the content of a node or as an artifact, and remembers which marks each node got (ISO 32000-1,
 * 14.6 and 14.8.2.2).
 *
 * <p>Known as: marked content, BDC, 标记内容.
 */
final class TaggedContent {
    private final IdentityHashMap<Node, Map<Part, List<Mark>>> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> furniture = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> withText = new IdentityHashMap<>();
    private final List<Integer> markCounts = new ArrayList<>();
    private ContentStream out = new ContentStream();
    private @Nullable Node open;
    private @Nullable Part openPart;
    /** Whether what is open stands for a text of its own, which what comes after it is no part of. */
    private boolean saysMore;

    private @Nullable Artifact openArtifact;
    private final IdentityHashMap<Node, ObjectArray> boxes = new IdentityHashMap<>();
    private boolean repeated;
    private boolean inMargin;
    private Artifact edge = Artifact.HEADER;

    /** Which part of a node's content something is. */
    enum Part {
        LABEL,
        BEFORE,
        CONTENT,
        AFTER
    }

    /** What means nothing to a reader who listens, and why it is there (ISO 32000-1, 14.8.2.2.2). */
    private enum Artifact {
        LAYOUT("/Type /Layout"),
        REPEATED("/Type /Pagination"),
        HEADER("/Type /Pagination /Subtype /Header"),
        FOOTER("/Type /Pagination /Subtype /Footer");

        private final String properties;

        Artifact(String properties) {
            this.properties = properties;
        }
    }

    /**
     * A piece of marked content.
     *
     * @param page counted from 0
     */
    record Mark(int page, int id) {}

    void beginPage(ContentStream stream) {
        out = stream;
        markCounts.add(0);
        openArtifact = null;
        open = null;
    }

    /** Running heads and page numbers from now on stand in the upper half of the page, or in the lower one. */
    void setUpperHalf(boolean upper) {
        edge = upper ? Artifact.HEADER : Artifact.FOOTER;
    }

    /** Whatever is drawn from now on stands in the margins of the page, or no longer does. */
    void setInMargin(boolean margin) {
        leave();
        inMargin = margin;
    }

    /** Whatever is drawn from now on has been drawn on an earlier page, or has not. */
    void setRepeated(boolean repeat) {
        leave();
        repeated = repeat;
    }

    /** What is drawn next belongs to a node. */
    void enter(@Nullable Node node, Part part) {
        if (node == null || !node.equals(open) || part != openPart || saysMore) {
            begin(node, part, "");
        }
    }

    /** What is drawn next belongs to a node and says something that its glyphs alone do not (ISO 32000-1, 14.9.4). */
    void enter(@Nullable Node node, Part part, String actualText) {
        byte[] text = actualText.getBytes(StandardCharsets.UTF_16BE);
        begin(node, part, "/ActualText <feff" + HexFormat.of().formatHex(text) + ">");
    }

    private void begin(@Nullable Node node, Part part, String property) {
        if (node == null || inMargin || isFurniture(node)) {
            enter(edge);
            return;
        }
        if (repeated) {
            enter(Artifact.REPEATED);
            return;
        }
        leave();
        open = node;
        openPart = part;
        saysMore = !property.isEmpty();
        int page = markCounts.size() - 1;
        int id = markCounts.get(page);
        markCounts.set(page, id + 1);
        marks.computeIfAbsent(node, added -> new EnumMap<>(Part.class))
                .computeIfAbsent(part, added -> new ArrayList<>())
                .add(new Mark(page, id));
        if (node instanceof Text) {
            Node at = node;
            while (at != null && withText.put(at, true) == null) {
                at = at.getParentNode();
            }
        }
        out.put("/Span <</MCID " + id + property + ">>").end("BDC");
    }

    /** What is drawn next is decoration. */
    void enterDecoration() {
        enter(Artifact.LAYOUT);
    }

    private void enter(Artifact artifact) {
        if (openArtifact != artifact) {
            leave();
            openArtifact = artifact;
            out.put("/Artifact <<" + artifact.properties + ">>").end("BDC");
        }
    }

    void leave() {
        if (open != null || openArtifact != null) {
            out.end("EMC");
        }
        open = null;
        openPart = null;
        saysMore = false;
        openArtifact = null;
    }

    /**
     * Whether text inside an element has been drawn already. Pictures do not count: they are drawn before the text of
     * their line.
     */
    boolean hasText(Element element) {
        return withText.containsKey(element);
    }

    /** Notes where something drawn stands, in points on its page. */
    void setBox(Node node, Rectangle2D area) {
        boxes.put(node, LinkAnnotations.rectangle(area));
    }

    @Nullable
    ObjectArray box(Node node) {
        return boxes.get(node);
    }

    List<Mark> marks(Node node, Part part) {
        return marks.getOrDefault(node, Map.of()).getOrDefault(part, List.of());
    }

    /** How many marks a page has; their ids count from 0. */
    int markCount(int page) {
        return markCounts.get(page);
    }

    int pageCount() {
        return markCounts.size();
    }

    /** Whether a node is part of the page rather than of the text: running heads and the like. */
    boolean isFurniture(Node node) {
        Boolean known = furniture.get(node);
        if (known == null) {
            known = (node instanceof Element element && Dom.hasClass(element, "furniture"))
                    || (node.getParentNode() != null && isFurniture(node.getParentNode()));
            furniture.put(node, known);
        }
        return known;
    }
}
