package io.github.zhiban.verify.structure;

import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.PdfText;
import io.github.zhiban.verify.reading.Roles;
import io.github.zhiban.verify.reading.StructureElement;
import io.github.zhiban.verify.reading.StructureKid;
import java.util.ArrayList;
import java.util.List;

/** Flattens a structure tree into passages: the text of each block, without contents, list labels, note marks and readings. */
final class TreePassages {
    private final PdfText drawn;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String role = "";

    private TreePassages(PdfFile file) {
        drawn = new PdfText(file);
    }

    static List<Passage> of(PdfFile file) {
        TreePassages reader = new TreePassages(file);
        file.structure().ifPresent(tree -> reader.visit(tree, ""));
        reader.close();
        return List.copyOf(reader.passages);
    }

    private void visit(StructureElement element, String block) {
        switch (element.role()) {
            case "TOC", "Lbl", "Reference", "RT", "RP", "Formula" -> {
                // Furniture of the edition, or not text.
            }
            default -> {
                boolean code = "Code".equals(element.role()) && !isText(block);
                if (Roles.isInline(element.role()) && !code) {
                    kids(element, block);
                } else {
                    close();
                    kids(element, "Code".equals(block) ? block : element.role());
                    close();
                }
            }
        }
    }

    private void kids(StructureElement element, String block) {
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case StructureElement child -> visit(child, block);
                case StructureKid.Content content -> {
                    role = block;
                    open.append(element.actualText() == null ? drawn.of(content) : element.actualText());
                }
                case StructureKid.Annotation annotation -> {
                    // Covers text that is there anyway.
                }
            }
        }
    }

    private void close() {
        Passage passage = Passage.of(role, open.toString());
        if (!passage.isEmpty()) {
            passages.add(passage);
        }
        open.setLength(0);
    }

    private boolean isText(String block) {
        return !open.isEmpty() || Roles.headingRank(block) > 0 || "P".equals(block);
    }
}
