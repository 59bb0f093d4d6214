package io.github.zhiban.verify.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/** Reads the structure tree. A malformed tree gives what of it makes sense. */
final class StructureReader {
    /** Deeper trees are cut: no article needs them, and the stack is finite. */
    private static final int DEEPEST = 500;

    private static final List<String> ATTRIBUTES =
            List.of("Scope", "RowSpan", "ColSpan", "ListNumbering", "Placement", "text-transform");

    private final Map<COSDictionary, Integer> pages;
    private final Map<String, Object> roles;
    private final Set<COSDictionary> seen = new HashSet<>();

    private StructureReader(Map<COSDictionary, Integer> pages, Map<String, Object> roles) {
        this.pages = pages;
        this.roles = roles;
    }

    /**
     * The tree below an invented element with the role {@code StructTreeRoot}; empty when the file is not tagged.
     *
     * @param pages the number of each page's dictionary, counted from 1
     */
    static Optional<TaggedElement> read(PDDocument document, Map<COSDictionary, Integer> pages) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        StructureReader reader = new StructureReader(pages, root.getRoleMap());
        List<StructureKid> kids = reader.kids(root.getCOSObject(), null, 0);
        return Optional.of(new TaggedElement(
                "StructTreeRoot", "StructTreeRoot", null, null, null, Map.of(), InkExtent.NONE, kids));
    }

    private List<StructureKid> kids(COSDictionary parent, @Nullable COSDictionary page, int depth) {
        List<StructureKid> kids = new ArrayList<>();
        COSBase found = parent.getDictionaryObject(COSName.K);
        if (found instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.getObject(i), page, depth, kids);
            }
        } else {
            add(found, page, depth, kids);
        }
        return kids;
    }

    private void add(@Nullable COSBase kid, @Nullable COSDictionary page, int depth, List<StructureKid> to) {
        if (kid instanceof COSInteger mcid) {
            to.add(new StructureKid.Content(number(page), mcid.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            COSDictionary inherited = own == null ? page : own;
            String type = dictionary.getNameAsString(COSName.TYPE, "");
            switch (type) {
                case "MCR" -> to.add(new StructureKid.Content(number(inherited), dictionary.getInt(COSName.MCID, -1)));
                case "OBJR" -> to.add(new StructureKid.Annotation(annotation(dictionary)));
                default -> {
                    if (depth < DEEPEST && seen.add(dictionary)) {
                        to.add(element(dictionary, inherited, depth));
                    }
                }
            }
        }
    }

    private TaggedElement element(COSDictionary dictionary, @Nullable COSDictionary page, int depth) {
        String type = dictionary.getNameAsString(COSName.S, "");
        return new TaggedElement(
                role(type),
                type,
                dictionary.getString(COSName.ALT),
                dictionary.getString(COSName.ACTUAL_TEXT),
                dictionary.getString(COSName.LANG),
                attributes(dictionary.getDictionaryObject(COSName.A)),
                extent(dictionary.getDictionaryObject(COSName.A)),
                kids(dictionary, page, depth + 1));
    }

    private String role(String type) {
        String role = type;
        for (int hops = 0; hops < 8 && roles.get(role) instanceof String mapped; hops++) {
            role = mapped;
        }
        return role;
    }

    private static Map<String, String> attributes(@Nullable COSBase found) {
        Map<String, String> attributes = new TreeMap<>();
        if (found instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                attributes.putAll(attributes(array.getObject(i)));
            }
        } else if (found instanceof COSDictionary dictionary) {
            for (String name : ATTRIBUTES) {
                COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(name));
                if (value instanceof COSName word) {
                    attributes.put(name, word.getName());
                } else if (value instanceof COSNumber number) {
                    attributes.put(name, Integer.toString(number.intValue()));
                }
            }
        }
        return attributes;
    }

    private static InkExtent extent(@Nullable COSBase found) {
        if (found instanceof COSArray array) {
            InkExtent extent = InkExtent.NONE;
            for (int i = 0; i < array.size(); i++) {
                extent = extent.and(extent(array.getObject(i)));
            }
            return extent;
        } else if (found instanceof COSDictionary dictionary) {
            COSArray box = dictionary.getCOSArray(COSName.BBOX);
            return new InkExtent(
                    box != null && box.size() == 4 ? new PDRectangle(box) : null,
                    dictionary.getFloat(COSName.WIDTH, 0),
                    outward(dictionary, "margin-left"),
                    outward(dictionary, "margin-right"));
        }
        return InkExtent.NONE;
    }

    private static double outward(COSDictionary attributes, String margin) {
        return Math.max(0, -attributes.getFloat(COSName.getPDFName(margin), 0));
    }

    private int number(@Nullable COSDictionary page) {
        return page == null ? 0 : pages.getOrDefault(page, 0);
    }

    private static @Nullable PDAnnotation annotation(COSDictionary reference) {
        COSDictionary target = reference.getCOSDictionary(COSName.OBJ);
        try {
            return target == null ? null : PDAnnotation.createAnnotation(target);
        } catch (IOException notAnAnnotation) {
            return null;
        }
    }
}
