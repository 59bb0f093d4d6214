package io.github.zhiban.typeset.layout;

import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.PrintDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * A document with the sheets in which it is set, before it is laid out: what stands in it can still be chosen. Used by
 * one thread.
 *
 * @param document whose elements are styled when they are first laid out: what is changed later has to be a new element
 */
public record Manuscript(PrintDocument print, Document document, SharedContext shared) {
    static final FontContext NO_FONT_CONTEXT = new FontContext() {};

    static final int DOTS_PER_PIXEL = 20;
    private static final String DEFAULTS = readDefaults();

    /**
     * Reads a document.
     *
     * @param sheets those of the document, as far as they can be painted
     * @throws IllegalArgumentException if its XHTML is not well-formed
     */
    public static Manuscript of(PrintDocument print, List<PrintDocument.StyleSheet> sheets, Typefaces typefaces) {
        Document document = XhtmlParser.parse(print.xhtml());
        Resources resources = new Resources(print, DOTS_PER_PIXEL);
        SharedContext shared = new SharedContext(
                resources,
                new StackFonts(typefaces),
                new ReplacedElements(print.formulas()),
                new TextMeasure(),
                72 * Galley.DOTS_PER_POINT,
                DOTS_PER_PIXEL);
        XhtmlHandler handler = new XhtmlHandler(DEFAULTS, sheets);
        shared.setLineBreakingStrategy(new PlainBreaks());
        shared.setNamespaceHandler(handler);
        ColumnStyles styles = styled(shared, resources);
        return LayoutLog.reading(() -> {
            styles.setDocumentContext(shared, handler, document, new NoUser());
            styles.findColumns(document);
            LayoutContext context = styles.context();
            RunningHeads.shorten(document, shared, context, styles.runningWidth());
            return new Manuscript(print, document, shared);
        });
    }

    /**
     * Flying Saucer deprecates the setter for the sake of the panels that it paints on; there is no other way to hand
     * styles over.
     */
    @SuppressWarnings("deprecation")
    private static ColumnStyles styled(SharedContext shared, Resources resources) {
        ColumnStyles styles = new ColumnStyles(resources, shared);
        shared.setCss(styles);
        return styles;
    }

    ColumnStyles styles() {
        return (ColumnStyles) shared.getCss();
    }

    /** Sets the text in one column, whatever the sheets say. */
    public void forgetColumns() {
        if (styles().plan() != null) {
            LayoutLog.withoutColumns();
        }
        styles().forgetColumns();
    }

    private static String readDefaults() {
        try (InputStream sheet = Objects.requireNonNull(Manuscript.class.getResourceAsStream("default.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record NoUser() implements UserInterface {
        @Override
        public boolean isHover(Element element) {
            return false;
        }

        @Override
        public boolean isActive(Element element) {
            return false;
        }

        @Override
        public boolean isFocus(Element element) {
            return false;
        }
    }
}
