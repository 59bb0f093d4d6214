package io.github.zhiban.verify.structure;

import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.PdfText;
import io.github.zhiban.verify.reading.Roles;
import io.github.zhiban.verify.reading.StructureElement;
import io.github.zhiban.verify.reading.StructureKid;
import java.util.ArrayList;
import java.util.List;

/**
 * Flattens a structure tree into passages: the text of each block, without contents, list labels, note marks and readings. Code is
 * a part of a line (ISO 32000-1, 14.8.4.4); a block that holds nothing else is a block of code.
 */
final class TreePassages {
    private final PdfText drawn;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String role = "";
    private boolean allCode = true;

    private TreePassages(PdfFile file) {
        drawn = new PdfText(file);
    }

    static List<Passage> of(PdfFile file) {
        TreePassages reader = new TreePassages(file);
        file.structure().ifPresent(tree -> reader.visit(tree, "", false));
        reader.close();
        return List.copyOf(reader.passages);
    }

    private void visit(StructureElement element, String block, boolean inCode) {
        switch (element.role()) {
            case "TOC", "Lbl", "Reference", "RT", "RP", "Formula" -> {
                // Furniture of the edition, or not text.
            }
            default -> {
                boolean code = inCode || "Code".equals(element.role());
                if (Roles.isInline(element.role())) {
                    kids(element, block, code);
                } else {
                    close();
                    kids(element, element.role(), code);
                    close();
                }
            }
        }
    }

    private void kids(StructureElement element, String block, boolean inCode) {
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case StructureElement child -> visit(child, block, inCode);
                case StructureKid.Content content -> {
                    role = block;
                    allCode &= inCode;
                    open.append(element.actualText() == null ? drawn.of(content) : element.actualText());
                }
                case StructureKid.Annotation annotation -> {
                    // Covers text that is there anyway.
                }
            }
        }
    }

    private void close() {
        Passage passage = Passage.of(allCode ? "Code" : role, open.toString());
        if (!passage.isEmpty()) {
            passages.add(passage);
        }
        open.setLength(0);
        allCode = true;
    }
}
