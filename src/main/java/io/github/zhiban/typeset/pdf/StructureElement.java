package io.github.zhiban.typeset.pdf;

import io.github.zhiban.typeset.pdf.TaggedContent.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of the structure tree while it is being filled (ISO 32000-1, 14.7.2). */
final class StructureElement {
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName MCID = COSName.MCID;

    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final Map<String, COSDictionary> objects = new LinkedHashMap<>();
    private final List<PDPage> pages;
    private int page = -1;

    StructureElement(String type, List<PDPage> pages) {
        this.pages = pages;
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.K, kids);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    boolean isEmpty() {
        return kids.size() == 0;
    }

    void add(StructureElement child) {
        child.dictionary.setItem(COSName.P, dictionary);
        kids.add(child.dictionary);
    }

    /** Adds a child unless it is empty. */
    void addFilled(StructureElement child) {
        if (!child.isEmpty()) {
            add(child);
        }
    }

    /** Whether this is a list some item of which has a label. */
    boolean hasLabels() {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary item
                    && item.getDictionaryObject(COSName.K) instanceof COSArray parts
                    && parts.getObject(0) instanceof COSDictionary first
                    && "Lbl".equals(first.getNameAsString(COSName.S))) {
                return true;
            }
        }
        return false;
    }

    /** Adds content; the page of the first piece becomes the element's own. */
    void add(Mark mark) {
        if (page < 0) {
            page = mark.page();
            dictionary.setItem(COSName.PG, pages.get(page));
        }
        if (page == mark.page()) {
            kids.add(COSInteger.get(mark.id()));
        } else {
            COSDictionary reference = reference(MCR, mark.page());
            reference.setInt(MCID, mark.id());
            kids.add(reference);
        }
    }

    /** Adds an annotation. */
    void add(COSDictionary annotation, int onPage) {
        COSDictionary reference = reference(OBJR, onPage);
        reference.setItem(OBJ, annotation);
        kids.add(reference);
    }

    void set(String key, COSBase value) {
        dictionary.setItem(COSName.getPDFName(key), value);
    }

    void set(String key, String text) {
        dictionary.setString(COSName.getPDFName(key), text);
    }

    /** Adds attributes of an owner such as {@code Table} (ISO 32000-1, 14.7.5); those that the element has already stay. */
    void addAttributes(String owner, COSDictionary attributes) {
        COSDictionary own = objects.get(owner);
        if (own != null) {
            attributes.entrySet().forEach(each -> {
                if (!own.containsKey(each.getKey())) {
                    own.setItem(each.getKey(), each.getValue());
                }
            });
            return;
        }
        attributes.setName(COSName.O, owner);
        attributes.setDirect(true);
        objects.put(owner, attributes);
        COSArray all = new COSArray(List.copyOf(objects.values()));
        all.setDirect(true);
        dictionary.setItem(COSName.A, objects.size() == 1 ? attributes : all);
    }

    private COSDictionary reference(COSName type, int onPage) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, pages.get(onPage));
        reference.setDirect(true);
        return reference;
    }
}
