package io.github.zhiban.verify.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A font of a PDF and what glyphs of it were met. Used by one thread. */
public final class FontOnPage {
    private static final int SUBSET_PREFIX = 7;
    private static final List<String> MONOSPACED = List.of("mono", "code", "courier", "consol");

    private final PDFont font;
    private final String name;
    private final boolean subset;
    private final boolean monospaced;
    private final Map<Integer, String> texts = new HashMap<>();

    FontOnPage(PDFont font) {
        this.font = font;
        String found = font.getName() == null ? "" : font.getName();
        this.subset = isSubset(found);
        this.name = subset ? found.substring(SUBSET_PREFIX) : found;
        String lower = name.toLowerCase(Locale.ROOT);
        this.monospaced = MONOSPACED.stream().anyMatch(lower::contains);
    }

    /** The PostScript name, without the prefix that marks a subset; empty when the font has none. */
    public String name() {
        return name;
    }

    /** Whether the font program is in the file. */
    public boolean embedded() {
        return font.isEmbedded();
    }

    /** Whether the name says that only the glyphs needed are embedded (ISO 32000-1, 9.6.4). */
    public boolean subset() {
        return subset;
    }

    /** Whether the name says that all glyphs are equally wide. */
    public boolean monospaced() {
        return monospaced;
    }

    private static boolean isSubset(String name) {
        return name.length() > SUBSET_PREFIX
                && name.charAt(SUBSET_PREFIX - 1) == '+'
                && name.chars().limit(SUBSET_PREFIX - 1L).allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Whether the glyphs are small drawings rather than outlines of a font program. */
    public boolean type3() {
        return font instanceof PDType3Font;
    }

    /** Whether it has a ToUnicode map of its own, so that text can be copied without guessing. */
    public boolean mapsToUnicode() {
        return font.getCOSObject().containsKey(COSName.TO_UNICODE);
    }

    /** Whether the code has no glyph, so that a reader sees a box or nothing. */
    public boolean missing(int code) {
        try {
            return switch (font) {
                case PDType0Font composite -> composite.codeToGID(code) == 0;
                case PDTrueTypeFont simple -> simple.codeToGID(code) == 0;
                case PDType3Font drawn -> drawn.getCharProc(code) == null;
                case PDSimpleFont simple ->
                    simple.getEncoding() != null
                            && ".notdef".equals(simple.getEncoding().getName(code));
                default -> false;
            };
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** The characters that the code stands for; empty when the font does not say. */
    String text(int code) {
        return texts.computeIfAbsent(code, key -> {
            String text = font.toUnicode(key);
            return text == null ? "" : text;
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
