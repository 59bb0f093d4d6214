package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Mark;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;

/** The way back from marked content and annotations to their structure elements (ISO 32000-1, 14.7.4.4). */
final class ParentTree {
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final List<PDPage> pages;
    private final List<COSArray> owners = new ArrayList<>();
    private final COSArray annotationOwners = new COSArray();
    private int annotations;

    ParentTree(TaggedContent tags, List<PDPage> pages) {
        this.pages = pages;
        for (int page = 0; page < pages.size(); page++) {
            COSArray owner = new COSArray();
            for (int id = 0; id < tags.markCount(page); id++) {
                owner.add(COSNull.NULL);
            }
            owners.add(owner);
        }
    }

    void own(Mark mark, StructureElement owner) {
        owners.get(mark.page()).set(mark.id(), owner.dictionary());
    }

    /** Gives an annotation its key. */
    void own(COSDictionary annotation, StructureElement owner) {
        int key = pages.size() + annotations++;
        annotation.setInt(COSName.STRUCT_PARENT, key);
        annotationOwners.add(COSInteger.get(key));
        annotationOwners.add(owner.dictionary());
    }

    /** Adds itself to the root of the structure tree, and gives the pages their keys. */
    void write(COSDictionary root) {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            pages.get(page).setStructParents(page);
            numbers.add(COSInteger.get(page));
            numbers.add(owners.get(page));
        }
        numbers.addAll(annotationOwners);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(PARENT_TREE, parents);
        root.setInt(PARENT_TREE_NEXT_KEY, pages.size() + annotations);
    }
}
