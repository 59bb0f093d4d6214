package io.github.zhiban.edition;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.edition.cover.CoverPainter;
import io.github.zhiban.edition.ebook.BookFormulas;
import io.github.zhiban.edition.ebook.BookIdentifier;
import io.github.zhiban.edition.ebook.BookPictures;
import io.github.zhiban.edition.ebook.DrawnFormulas;
import io.github.zhiban.edition.ebook.EbookMaker;
import io.github.zhiban.edition.ebook.EbookMaker.WrittenBook;
import io.github.zhiban.edition.ebook.FormulaFit;
import io.github.zhiban.edition.ebook.UprightNumbers;
import io.github.zhiban.edition.ebook.WrittenFormulas;
import io.github.zhiban.edition.handout.HandoutMaker;
import io.github.zhiban.edition.presentation.PresentationMaker;
import io.github.zhiban.edition.print.WrittenPages;
import io.github.zhiban.edition.slides.SlidesMaker;
import io.github.zhiban.edition.template.Templates;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.Book.Progression;
import io.github.zhiban.epub.Book.Resource;
import io.github.zhiban.epub.BookFonts;
import io.github.zhiban.epub.BookInfo;
import io.github.zhiban.font.Coverage;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.formula.FormulaDrawer;
import io.github.zhiban.formula.MathMlWriter;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.pptx.Presentation;
import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import io.github.zhiban.typeset.Typesetter;
import io.github.zhiban.typeset.sheet.BookSheetReview;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays out articles: from an article or a deck and a style to pages that can be set or packed. Safe for use by many
 * threads.
 */
public final class EditionMaker {
    /** Those of styles, by what they replace. */
    private final Map<Map<String, String>, Templates> templates = new ConcurrentHashMap<>();

    /** What is to be said of the sheets of books. */
    private final Map<List<StyleSheet>, List<Diagnostic>> bookSheets = new ConcurrentHashMap<>();

    private final SheetMeasures measures;
    private final PicturePreparer preparer;
    private final Map<PictureFile, Optional<PreparedPicture>> dress = new ConcurrentHashMap<>();
    private final Coverage coverage;
    private final FormulaDrawer drawer;
    private final MathMlWriter mathml = new MathMlWriter();
    private final BookFonts bookFonts;
    private final CoverPainter covers;

    /**
     * A maker of editions.
     *
     * @param fonts those with which the pages will be set
     */
    public EditionMaker(FontLibrary fonts) {
        this(fonts, new Typesetter(fonts));
    }

    /**
     * A maker of editions.
     *
     * @param typesetter which will set the pages
     */
    public EditionMaker(FontLibrary fonts, Typesetter typesetter) {
        this.measures = new SheetMeasures(typesetter);
        this.preparer = new PicturePreparer(fonts);
        this.coverage = Coverage.of(fonts);
        this.drawer = new FormulaDrawer(fonts);
        this.bookFonts = new BookFonts(fonts, coverage);
        this.covers = new CoverPainter(fonts);
    }

    /**
     * The whole article on pages.
     *
     * @param pictures those that are at hand, by address, prepared for print; {@link HandoutMaker#COVER} is a cover of
     *     the user's own
     * @param created what the file says about when it was made
     */
    public Outcome<PrintDocument> handout(
            Article article, Style style, Map<String, PreparedPicture> pictures, OffsetDateTime created) {
        Diagnostics diagnostics = new Diagnostics();
        WrittenPages written = new HandoutMaker(
                        article, templates(style), measures.handout(style), pictures, coverage, drawer, diagnostics)
                .write();
        PrintDocument document = new PrintDocument(
                written.xhtml(),
                style.handout(),
                dressed(pictures, style),
                written.formulas(),
                info(article.metadata(), created),
                style.policies().lines(),
                0);
        return new Outcome<>(document, diagnostics.found());
    }

    /**
     * The summary on slides.
     *
     * @param deck the article's summary
     * @param pictures those that are at hand, by address, prepared for print
     * @param pagination the pages of the handout, for the notes of who speaks; {@code null} without one
     * @param created what the file says about when it was made
     */
    public Outcome<PrintDocument> slides(
            Article article,
            Deck deck,
            Style style,
            Map<String, PreparedPicture> pictures,
            @Nullable Pagination pagination,
            OffsetDateTime created) {
        Diagnostics diagnostics = new Diagnostics();
        WrittenPages written = new SlidesMaker(
                        article,
                        templates(style),
                        style.policies(),
                        measures.slides(style),
                        pictures,
                        pagination,
                        coverage,
                        drawer,
                        diagnostics)
                .write(deck);
        PrintDocument document = new PrintDocument(
                written.xhtml(),
                style.slides(),
                dressed(pictures, style),
                written.formulas(),
                info(deck.metadata(), created),
                style.policies().lines(),
                style.policies().slidePaper());
        return new Outcome<>(document, diagnostics.found());
    }

    /**
     * The summary as a presentation.
     *
     * @param deck the article's summary
     * @param pictures those that can be shown
     * @param pagination the pages of the handout, for the notes of who speaks; {@code null} without one
     * @param created what the file says about when it was made
     */
    public Presentation presentation(
            Article article,
            Deck deck,
            Style style,
            PicturesAtHand pictures,
            @Nullable Pagination pagination,
            OffsetDateTime created) {
        return new PresentationMaker(article, style, pictures, pagination, created, drawer).make(deck);
    }

    /**
     * The whole article as a book.
     *
     * @param pictures those that are at hand, by address, prepared for screens
     * @param pagination the pages of the handout that is published with the book; {@code null} without one
     * @param path of the article in its folder of sources, with {@code /} between folders
     * @param cover the user's own; {@code null} for one that is made
     * @param modified when the book was made
     */
    public Outcome<Book> ebook(
            Article article,
            Style style,
            Map<String, PreparedPicture> pictures,
            @Nullable Pagination pagination,
            String path,
            @Nullable PreparedPicture cover,
            OffsetDateTime modified) {
        Diagnostics diagnostics = new Diagnostics();
        BookPictures shown = new BookPictures(pictures, !style.policies().verticalBook());
        BookFormulas formulas = style.policies().kindle()
                ? new DrawnFormulas(drawer, shown, diagnostics)
                : new WrittenFormulas(mathml, diagnostics);
        bookSheets.computeIfAbsent(style.ebook(), BookSheetReview::of).forEach(diagnostics::add);
        WrittenBook written =
                new EbookMaker(article, templates(style), shown, formulas, pagination, diagnostics).write();
        boolean vertical = style.policies().verticalBook();
        Metadata metadata = article.metadata();
        BookInfo info = new BookInfo(
                metadata.title(),
                metadata.authors(),
                PublishedMetadata.description(metadata),
                PublishedMetadata.subjects(metadata),
                metadata.language(),
                metadata.source(),
                metadata.publisher(),
                metadata.rights(),
                metadata.published(),
                BookIdentifier.of(metadata, path),
                modified);
        Book book = new Book(
                info,
                vertical ? Progression.RIGHT_TO_LEFT : Progression.LEFT_TO_RIGHT,
                style.ebook().stream().map(StyleSheet::css).collect(Collectors.joining("\n")),
                vertical ? UprightNumbers.mark(FormulaFit.acrossVerticalPages(written.chapters())) : written.chapters(),
                written.contents(),
                pagination == null ? null : pagination.source(),
                written.pictures(),
                List.of(),
                cover(cover, metadata, style));
        return new Outcome<>(bookFonts.embed(book, Set.copyOf(style.policies().embeddedFonts())), diagnostics.found());
    }

    private Resource cover(@Nullable PreparedPicture own, Metadata metadata, Style style) {
        if (own == null) {
            return new Resource(
                    "images/cover.png",
                    "image/png",
                    covers.paint(
                            metadata, style.policies().cover(), style.policies().lines()));
        }
        String ending = own.mediaType().equals("image/jpeg") ? "jpg" : "png";
        return new Resource("images/cover." + ending, own.mediaType(), own.bytes());
    }

    private Templates templates(Style style) {
        return templates.computeIfAbsent(style.fragments(), replaced -> new Templates(replaced));
    }

    /** The pictures of an article and those of its style. */
    private Map<String, PreparedPicture> dressed(Map<String, PreparedPicture> pictures, Style style) {
        if (style.pictures().isEmpty()) {
            return pictures;
        }
        Map<String, PreparedPicture> all = new HashMap<>(pictures);
        style.pictures()
                .forEach(file -> dress.computeIfAbsent(
                                file, each -> preparer.prepare(each).value())
                        .ifPresent(prepared -> all.put(file.address(), prepared)));
        return all;
    }

    private static DocumentInfo info(Metadata metadata, OffsetDateTime created) {
        return new DocumentInfo(
                metadata.title(),
                metadata.authors(),
                PublishedMetadata.description(metadata),
                PublishedMetadata.subjects(metadata),
                metadata.language(),
                metadata.source(),
                created);
    }
}
