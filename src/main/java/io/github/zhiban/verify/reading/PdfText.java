package io.github.zhiban.verify.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a PDF as it is read aloud or copied: in the order of the structure tree, else in the order of drawing. */
public final class PdfText {
    private final Map<StructureKid.Content, List<Glyph>> drawn = new HashMap<>();

    /** Prepares the text of one file. */
    public PdfText(PdfFile file) {
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

    /** Everything but furniture. */
    public static String body(PdfFile file) {
        return file.structure().map(tree -> new PdfText(file).of(tree)).orElseGet(() -> drawn(file, false));
    }

    /** Running heads, page numbers and other artifacts, in the order of drawing. */
    public static String furniture(PdfFile file) {
        return drawn(file, true);
    }

    /** The text of an element and all below it, a line for each block. */
    public String of(StructureElement element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString();
    }

    /** The text of one piece of marked content. */
    public String of(StructureKid.Content content) {
        return text(drawn.getOrDefault(content, List.of()));
    }

    private void append(StructureElement element, StringBuilder text) {
        if (element.actualText() != null) {
            text.append(element.actualText());
            return;
        }
        for (StructureKid kid : element.kids()) {
            switch (kid) {
                case StructureElement child -> append(child, text);
                case StructureKid.Content content -> text.append(of(content));
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
