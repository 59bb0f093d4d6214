package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Mark;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree while it is being filled; it is written when its parent takes it (ISO 32000-1,
 * 14.7.2).
 */
final class StructureElement {
    private final String type;
    private final ObjectFile file;
    private final Dictionary dictionary;
    private final ObjectArray kids = new ObjectArray();
    private final Map<String, Dictionary> attributes = new LinkedHashMap<>();
    private @Nullable Reference reference;
    private int page = -1;
    private boolean startsWithLabel;
    private boolean hasLabels;

    StructureElement(String type, ObjectFile file) {
        this.type = type;
        this.file = file;
        this.dictionary = new Dictionary().name("S", type);
    }

    /**
     * The number by which others refer to it. To be asked for only of an element that holds something, for others are
     * not written.
     */
    Reference reference() {
        Reference known = reference;
        if (known == null) {
            known = file.reserve();
            reference = known;
        }
        return known;
    }

    boolean isEmpty() {
        return kids.isEmpty();
    }

    /** Adds a child, which must be complete: it is written. */
    void add(StructureElement child) {
        startsWithLabel |= isEmpty() && child.type.equals("Lbl");
        hasLabels |= child.startsWithLabel;
        kids.add(child.reference());
        child.write(reference());
    }

    /** Adds a child unless it is empty. */
    void addFilled(StructureElement child) {
        if (!child.isEmpty()) {
            add(child);
        }
    }

    /** Writes this element, which must be complete. */
    void write(Reference parent) {
        if (!attributes.isEmpty()) {
            ObjectArray all = new ObjectArray();
            attributes.values().forEach(all::add);
            dictionary.put(
                    "A", attributes.size() == 1 ? attributes.values().iterator().next() : all);
        }
        file.write(reference(), dictionary.put("P", parent).put("K", kids));
    }

    /** Whether this is a list some item of which has a label. */
    boolean hasLabels() {
        return hasLabels;
    }

    /** Adds content; the page of the first piece becomes the element's own. */
    void add(Mark mark) {
        if (page < 0) {
            page = mark.page();
            dictionary.put("Pg", file.page(page));
        }
        if (page == mark.page()) {
            kids.integer(mark.id());
        } else {
            kids.add(onPage("MCR", mark.page()).integer("MCID", mark.id()));
        }
    }

    void add(LinkAnnotations.Placed annotation) {
        kids.add(onPage("OBJR", annotation.page()).put("Obj", annotation.annotation()));
    }

    void set(String key, String text) {
        dictionary.text(key, text);
    }

    /**
     * Adds attributes of an owner such as {@code Table} (ISO 32000-1, 14.7.5); those that the element has already stay.
     */
    void addAttributes(String owner, Dictionary added) {
        attributes
                .computeIfAbsent(owner, first -> new Dictionary().name("O", owner))
                .addMissing(added);
    }

    private Dictionary onPage(String kind, int index) {
        return Dictionary.ofType(kind).put("Pg", file.page(index));
    }
}
