package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Mark;
import io.github.zhiban.typeset.pdf.object.Dictionary;
import io.github.zhiban.typeset.pdf.object.ObjectArray;
import io.github.zhiban.typeset.pdf.object.ObjectFile;
import io.github.zhiban.typeset.pdf.object.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The way back from marked content and annotations to their structure elements (ISO 32000-1, 14.7.4.4). The key of a
 * page is its number, counted from 0; those of annotations come after.
 */
final class ParentTree {
    private final List<@Nullable Reference[]> owners = new ArrayList<>();
    private final SortedMap<Integer, Reference> annotationOwners = new TreeMap<>();

    ParentTree(TaggedContent tags) {
        for (int page = 0; page < tags.pageCount(); page++) {
            owners.add(new Reference[tags.markCount(page)]);
        }
    }

    void own(Mark mark, StructureElement owner) {
        owners.get(mark.page())[mark.id()] = owner.reference();
    }

    void own(LinkAnnotations.Placed annotation, StructureElement owner) {
        annotationOwners.put(annotation.key(), owner.reference());
    }

    /** Adds itself to the root of the structure tree. */
    void write(Dictionary root, ObjectFile file) {
        ObjectArray numbers = new ObjectArray();
        for (int page = 0; page < owners.size(); page++) {
            numbers.integer(page).add(file.add(array(owners.get(page))));
        }
        annotationOwners.forEach((key, owner) -> numbers.integer(key).add(owner));
        int next = annotationOwners.isEmpty() ? owners.size() : annotationOwners.lastKey() + 1;
        root.put("ParentTree", new Dictionary().put("Nums", numbers)).integer("ParentTreeNextKey", next);
    }

    private static ObjectArray array(@Nullable Reference[] owners) {
        ObjectArray array = new ObjectArray();
        for (Reference owner : owners) {
            if (owner == null) {
                array.nothing();
            } else {
                array.add(owner);
            }
        }
        return array;
    }
}
