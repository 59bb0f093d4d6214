package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.layout.Frames;
import io.github.zhiban.typeset.pdf.TaggedContent.Mark;
import io.github.zhiban.typeset.pdf.TaggedContent.Part;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes elements of one structure tree, gives them what was marked for them, and remembers names that are not standard.
 */
final class StructureMaker {
    /** The attribute with which a document names a structure type of its own. */
    private static final String NAME = "data-role";

    private final TaggedContent tags;
    private final ObjectFile file;
    private final Frames frames;
    private final ParentTree parents;
    private final NavigableMap<String, String> named = new TreeMap<>(Map.of("Em", "Span", "Strong", "Span"));

    StructureMaker(TaggedContent tags, Frames frames, ObjectFile file) {
        this.tags = tags;
        this.frames = frames;
        this.file = file;
        this.parents = new ParentTree(tags);
    }

    /** Whether the document gives an element a name of its own. */
    static boolean isNamed(Element element) {
        return element.hasAttribute(NAME);
    }

    /** An element of a standard type that comes from no element of the document. */
    StructureElement plain(String type) {
        return new StructureElement(type, file);
    }

    /**
     * An element of a standard type, or of one that the document names and the role map explains (ISO 32000-1, 14.7.3).
     */
    StructureElement of(Element element, String type) {
        String name = element.getAttribute(NAME);
        StructureElement created = name.isEmpty() ? plain(type) : named(name, type);
        if (element.hasAttribute("lang") && !element.getNodeName().equals("html")) {
            created.set("Lang", element.getAttribute("lang"));
        }
        frames.of(element).ifPresent(frame -> {
            created.addAttributes("Layout", StructureAttributes.ofFrame(frame));
            Dictionary hang = StructureAttributes.ofHang(frame);
            if (!hang.isEmpty()) {
                created.addAttributes(StructureAttributes.CSS, hang);
            }
        });
        return created;
    }

    /** An element of a type that the role map explains. */
    StructureElement named(String name, String type) {
        named.put(name, type);
        return plain(name);
    }

    /** Gives an element what was drawn for a part of a node. */
    void addMarks(StructureElement owner, Node node, Part part) {
        for (Mark mark : tags.marks(node, part)) {
            owner.add(mark);
            parents.own(mark, owner);
        }
    }

    /** Gives an element an annotation that covers it. */
    void addAnnotation(StructureElement owner, LinkAnnotations.Placed annotation) {
        owner.add(annotation);
        parents.own(annotation, owner);
    }

    /** Notes where something drawn stands, and whether it has its lines for itself (ISO 32000-1, 14.8.5.4). */
    void setBox(StructureElement drawn, Element element, boolean block) {
        ObjectArray box = tags.box(element);
        if (box != null) {
            drawn.addAttributes("Layout", StructureAttributes.ofBox(box, block));
        }
    }

    /** Completes the root: what the names mean, and the way back from content. */
    void finish(Dictionary root) {
        Dictionary map = new Dictionary();
        named.forEach(map::name);
        parents.write(root.put("RoleMap", map), file);
    }
}
