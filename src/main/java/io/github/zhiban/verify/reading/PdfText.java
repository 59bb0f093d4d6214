package io.github.zhiban.verify.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The text of a PDF as it is read aloud or copied: in the order of the structure tree, else in the order of drawing.
 */
public final class PdfText {
    /** Stands for what is no prose (U+FFFC, object replacement character). */
    private static final char OBJECT = '\uFFFC';

    private final Map<StructureKid.Content, List<Glyph>> drawn = new HashMap<>();

    /** Prepares the text of one file. */
    public PdfText(PdfFile file) {
        for (PageContent page : file.pages()) {
            Stream.concat(page.glyphs().stream(), page.hidden().stream())
                    .filter(glyph -> !glyph.mark().artifact())
                    .forEach(glyph -> drawn.computeIfAbsent(
                                    new StructureKid.Content(
                                            page.number(), glyph.mark().mcid()),
                                    key -> new ArrayList<>())
                            .add(glyph));
        }
    }

    /** Everything but furniture. */
    public static String body(PdfFile file) {
        return file.structure().map(tree -> tagged(file, tree, false)).orElseGet(() -> drawn(file, false));
    }

    /**
     * What the edition adds: title block, contents, notes on links and the marks that refer to notes, in the order of
     * the tree; then running heads, page numbers and other artifacts, in the order of drawing.
     */
    public static String furniture(PdfFile file) {
        return file.structure().map(tree -> tagged(file, tree, true)).orElse("") + drawn(file, true);
    }

    private static String tagged(PdfFile file, TaggedElement tree, boolean furniture) {
        StringBuilder text = new StringBuilder();
        new PdfText(file).append(tree, furniture, false, text);
        return text.toString();
    }

    /**
     * What it says outside of code, formulas and pictures, a line for each block, by the structure tree; empty without
     * one.
     */
    public static String prose(PdfFile file) {
        StringBuilder text = new StringBuilder();
        PdfText drawn = new PdfText(file);
        file.structure().ifPresent(tree -> drawn.appendProse(tree, text));
        return text.toString();
    }

    private void appendProse(TaggedElement element, StringBuilder text) {
        switch (element.role()) {
            case "Code", "Formula", "Figure" -> text.append(OBJECT);
            default -> {
                for (StructureKid kid : element.kids()) {
                    switch (kid) {
                        case TaggedElement child -> appendProse(child, text);
                        case StructureKid.Content content -> text.append(of(content));
                        case StructureKid.Annotation annotation -> {
                            // Covers text that is there anyway.
                        }
                    }
                }
            }
        }
        if (!Roles.isInline(element.role())) {
            text.append('\n');
        }
    }

    /** The text of one piece of marked content. */
    public String of(StructureKid.Content content) {
        return text(drawn.getOrDefault(content, List.of()));
    }

    /** Adds the furniture below an element, or what is none. */
    private void append(TaggedElement element, boolean furniture, boolean inFurniture, StringBuilder text) {
        if (element.actualText() != null) {
            text.append(furniture == inFurniture ? element.actualText() : "");
            return;
        }
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case TaggedElement child ->
                    append(child, furniture, inFurniture || PdfFurniture.holds(child, element), text);
                case StructureKid.Content content -> text.append(furniture == inFurniture ? of(content) : "");
                case StructureKid.Annotation annotation -> {
                    // Covers text that is there anyway.
                }
            }
        }
        if (!Roles.isInline(element.role())) {
            text.append('\n');
        }
    }

    private static String drawn(PdfFile file, boolean artifacts) {
        StringBuilder text = new StringBuilder();
        for (PageContent page : file.pages()) {
            text.append(text(page.glyphs().stream()
                            .filter(glyph -> glyph.mark().artifact() == artifacts)
                            .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Glyphs of a sequence with an actual text stand for it once, together. */
    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Mark replaced = Mark.NONE;
        for (Glyph glyph : glyphs) {
            String actual = glyph.mark().actualText();
            if (actual == null) {
                text.append(glyph.text());
            } else if (!glyph.mark().equals(replaced)) {
                text.append(actual);
            }
            replaced = glyph.mark();
        }
        return text.toString();
    }
}
