package io.github.zhiban.verify.typography;

import io.github.zhiban.verify.reading.Glyph;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.reading.StructureKid;
import io.github.zhiban.verify.reading.TaggedElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the blocks of a tagged PDF: what the structure tree says is a paragraph, heading, item, cell or code. */
final class BlockReader {
    private final Map<StructureKid.Content, List<Glyph>> drawn = new HashMap<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private List<TextGlyph> open = new ArrayList<>();
    private TextBlock.Kind kind = TextBlock.Kind.OTHER;

    private BlockReader(PdfFile file) {
        for (PageContent page : file.pages()) {
            for (Glyph glyph : page.glyphs()) {
                if (!glyph.mark().artifact()) {
                    drawn.computeIfAbsent(
                                    new StructureKid.Content(
                                            page.number(), glyph.mark().mcid()),
                                    key -> new ArrayList<>())
                            .add(glyph);
                }
            }
        }
    }

    static List<TextBlock> read(PdfFile file, TaggedElement tree) {
        BlockReader reader = new BlockReader(file);
        reader.visit(tree, TextBlock.Kind.OTHER, false, false);
        reader.close();
        return reader.blocks;
    }

    /** @param inline whether the element is part of a paragraph, which holds no blocks */
    private void visit(TaggedElement element, TextBlock.Kind inherited, boolean inCode, boolean inline) {
        boolean code = inCode || "Code".equals(element.role());
        if (inline || !isBlock(element)) {
            visitKids(element, inherited, code, inline);
            return;
        }
        close();
        TextBlock.Kind own = kindOf(element, inherited);
        kind = own;
        visitKids(element, own, code, "P".equals(element.role()));
        close();
        kind = inherited;
    }

    private void visitKids(TaggedElement element, TextBlock.Kind own, boolean code, boolean inline) {
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case TaggedElement child -> visit(child, own, code, inline);
                case StructureKid.Content content -> {
                    kind = own;
                    for (Glyph glyph : drawn.getOrDefault(content, List.of())) {
                        open.add(new TextGlyph(
                                glyph, content.page(), code || glyph.font().monospaced()));
                    }
                }
                case StructureKid.Annotation annotation -> {
                    // Covers text that is there anyway.
                }
            }
        }
    }

    private void close() {
        List<TextLine> lines = LineBuilder.lines(open);
        if (!lines.isEmpty()) {
            boolean allCode = open.stream()
                    .allMatch(glyph -> glyph.code() || glyph.glyph().blank());
            blocks.add(new TextBlock(allCode ? TextBlock.Kind.CODE : kind, lines));
        }
        open = new ArrayList<>();
    }

    private static boolean isBlock(TaggedElement element) {
        return switch (element.role()) {
            case "Span", "Link", "Reference", "Quote", "Em", "Strong", "Ruby", "RB", "RT", "RP", "Formula", "Annot" ->
                false;
            case "Code" -> element.kids().stream().anyMatch(BlockReader::holdsBlocks);
            default -> true;
        };
    }

    private static boolean holdsBlocks(StructureKid kid) {
        return kid instanceof TaggedElement child && ("P".equals(child.role()) || "Div".equals(child.role()));
    }

    private static TextBlock.Kind kindOf(TaggedElement element, TextBlock.Kind inherited) {
        return switch (element.role()) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" -> TextBlock.Kind.HEADING;
            case "TD", "TH" -> TextBlock.Kind.CELL;
            case "Code" -> TextBlock.Kind.CODE;
            case "P", "LBody", "LI", "BlockQuote", "Note" ->
                inherited == TextBlock.Kind.CELL || inherited == TextBlock.Kind.CODE
                        ? inherited
                        : TextBlock.Kind.PARAGRAPH;
            case "Lbl", "Caption", "TOC", "TOCI", "Title" -> TextBlock.Kind.OTHER;
            default -> inherited;
        };
    }
}
