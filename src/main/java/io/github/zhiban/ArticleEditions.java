package io.github.zhiban;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.digest.SummaryWriter;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.handout.HandoutMaker;
import io.github.zhiban.edition.handout.LongTables;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.EpubPacker;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.pptx.PptxPacker;
import io.github.zhiban.pptx.Presentation;
import io.github.zhiban.pptx.SlideShowPage;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.typeset.Typesetter;
import io.github.zhiban.verify.structure.Expectation;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the editions of one article, each as the finished file and what it will be checked against. Editions may be
 * made at the same time; what they share, the summary, is made when the first asks for it.
 */
final class ArticleEditions {
    /** The date of articles that have none: the earliest that a ZIP entry can bear. */
    private static final OffsetDateTime UNDATED = OffsetDateTime.of(1980, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String SUMMARY = "-summary.md";

    private final Tools tools;
    private final String stem;
    private final Article article;
    private final PublishRequest order;
    private final PicturesAtHand pictures;
    private @Nullable Outcome<Deck> deck;

    /** What all articles are made with. */
    record Tools(
            Summarizer summarizer,
            EditionMaker maker,
            Typesetter typesetter,
            EpubPacker books,
            PptxPacker presentations,
            PicturePreparer preparer) {
        static Tools of(FontLibrary fonts, PicturePreparer preparer) {
            Typesetter typesetter = new Typesetter(fonts);
            return new Tools(
                    new Summarizer(),
                    new EditionMaker(fonts, typesetter),
                    typesetter,
                    new EpubPacker(),
                    new PptxPacker(),
                    preparer);
        }
    }

    /** @param stem what the finished files are called */
    ArticleEditions(Tools tools, String stem, Article article, PublishRequest order, PicturesAtHand pictures) {
        this.tools = tools;
        this.stem = stem;
        this.article = article;
        this.order = order;
        this.pictures = pictures;
    }

    /**
     * Makes an edition; none where the article has too little to say for it.
     *
     * @param pagination of the handout; {@code null} where there is none
     */
    Outcome<Optional<MadeEdition>> make(Edition edition, @Nullable Pagination pagination) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<MadeEdition> made = switch (edition) {
            case HANDOUT -> Optional.of(handout(diagnostics));
            case SLIDES -> slides(pagination, diagnostics);
            case PPTX -> presentation(pagination, diagnostics).map(this::packed);
            case SHOW -> presentation(pagination, diagnostics).map(this::shown);
            case EBOOK -> Optional.of(ebook(pagination, diagnostics));
        };
        return new Outcome<>(made, diagnostics.found());
    }

    private MadeEdition handout(Diagnostics diagnostics) {
        Article printed = diagnostics.keep(LongTables.asPrinted(article));
        var pages = diagnostics.keep(tools.maker.handout(printed, order.style(), withCover(diagnostics), date()));
        TypesetPdf pdf = diagnostics.keep(tools.typesetter.typeset(pages));
        return new MadeEdition.Handout(artifact(Edition.HANDOUT, pdf.bytes()), pdf, Expectation.of(printed));
    }

    /** The pictures of the pages; books begin with the user's own cover. */
    private Map<String, PreparedPicture> withCover(Diagnostics diagnostics) {
        PreparedPicture cover = article.isBook() ? cover(diagnostics) : null;
        if (cover == null) {
            return pictures.byAddress();
        }
        Map<String, PreparedPicture> all = new HashMap<>(pictures.byAddress());
        all.put(HandoutMaker.COVER, cover);
        return all;
    }

    /** The slides; none where they would say too little of the article. */
    private Optional<MadeEdition> slides(@Nullable Pagination pagination, Diagnostics diagnostics) {
        Deck shown = diagnostics.keep(deck());
        if (shown.slides().isEmpty()) {
            return Optional.empty();
        }
        var pages = diagnostics.keep(
                tools.maker.slides(article, shown, order.style(), pictures.byAddress(), pagination, date()));
        var summary =
                new Artifact(stem + SUMMARY, new SummaryWriter().write(shown).getBytes(UTF_8));
        TypesetPdf pdf = diagnostics.keep(tools.typesetter.typeset(pages));
        return Optional.of(new MadeEdition.Slides(
                artifact(Edition.SLIDES, pdf.bytes()), pdf, summary, shown.extent(), Expectation.of(shown)));
    }

    /** The slides as a presentation; none where there are none. What there is to say of the deck is said once. */
    private Optional<Presentation> presentation(@Nullable Pagination pagination, Diagnostics diagnostics) {
        var found = deck();
        Deck shown = order.editions().contains(Edition.SLIDES) ? found.value() : diagnostics.keep(found);
        return shown.slides().isEmpty()
                ? Optional.empty()
                : Optional.of(tools.maker.presentation(article, shown, order.style(), pictures, pagination, date()));
    }

    private MadeEdition packed(Presentation presentation) {
        return unpaged(
                Edition.PPTX,
                tools.presentations.pack(presentation),
                presentation.pages().size());
    }

    private MadeEdition shown(Presentation presentation) {
        return unpaged(
                Edition.SHOW,
                new SlideShowPage().write(presentation).getBytes(UTF_8),
                presentation.pages().size());
    }

    private MadeEdition ebook(@Nullable Pagination pagination, Diagnostics diagnostics) {
        String path = order.path();
        Book book = diagnostics.keep(tools.maker.ebook(
                article,
                order.style(),
                pictures.byAddress(),
                pagination,
                path == null ? stem : path,
                cover(diagnostics),
                date()));
        byte[] epub = tools.books.pack(book, order.earlier());
        return unpaged(Edition.EBOOK, epub, book.chapters().size());
    }

    /** The user's own cover; one that cannot be read is reported, and a cover is made. */
    private @Nullable PreparedPicture cover(Diagnostics diagnostics) {
        PictureFile file = order.cover();
        return file == null
                ? null
                : diagnostics.keep(tools.preparer.prepare(file)).orElse(null);
    }

    private synchronized Outcome<Deck> deck() {
        if (deck == null) {
            deck = tools.summarizer.summarize(article, pictures);
        }
        return deck;
    }

    private OffsetDateTime date() {
        if (order.epoch() != null) {
            return order.epoch().atOffset(ZoneOffset.UTC);
        }
        OffsetDateTime published = article.metadata().published();
        return published == null ? UNDATED : published;
    }

    private Artifact artifact(Edition edition, byte[] bytes) {
        return new Artifact(edition.fileName(stem), bytes);
    }

    private MadeEdition unpaged(Edition edition, byte[] bytes, int parts) {
        return new MadeEdition.Unpaged(edition, artifact(edition, bytes), parts);
    }
}
