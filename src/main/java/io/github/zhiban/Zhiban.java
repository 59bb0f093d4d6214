package io.github.zhiban;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.Publication.PublishedEdition;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.DeckExtent;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.digest.SummaryWriter;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.markup.Places;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.EpubPacker;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.illustration.Illustrated;
import io.github.zhiban.illustration.Illustrator;
import io.github.zhiban.picture.DataUri;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.pptx.PptxPacker;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.PageRange;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.typeset.Typesetter;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.verify.structure.Expectation;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline: one messy export in, verified editions out. Opens no file, reads no clock, keeps nothing of an article, and may
 * be used by many threads at once.
 */
public final class Zhiban {
    /** The article could not be read: a fault of the program, or more than the limits allow. */
    public static final Code ARTICLE_FAILED = new Code("ARTICLE_FAILED");

    /** An edition could not be made although the article could be read: a fault of the program, or more than the limits allow. */
    public static final Code EDITION_FAILED = new Code("EDITION_FAILED");

    /** The date of articles that have none: the earliest that a ZIP entry can bear. */
    private static final OffsetDateTime UNDATED = OffsetDateTime.of(1980, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final String SUMMARY = "-summary.md";

    private final ArticleReader reader = new ArticleReader();
    private final Summarizer summarizer = new Summarizer();
    private final EpubPacker packer = new EpubPacker();
    private final PptxPacker presentations = new PptxPacker();
    private final PicturePreparer preparer;
    private final EditionMaker maker;
    private final Typesetter typesetter;
    private final ArticleLimits limits;

    /** A pipeline that sets with the given fonts. */
    public Zhiban(FontLibrary fonts) {
        this(fonts, ArticleLimits.USUAL);
    }

    /** A pipeline that sets with the given fonts and spends no more than this. */
    public Zhiban(FontLibrary fonts, ArticleLimits limits) {
        this.limits = limits;
        preparer = new PicturePreparer(fonts);
        typesetter = new Typesetter(fonts);
        maker = new EditionMaker(fonts, typesetter);
    }

    /**
     * Publishes one article. Each stage is done apart from the others: what goes wrong in one costs its result alone, and the
     * diagnostics say so.
     *
     * @param file the export
     * @param source where its pictures are found
     * @param listener is told which step begins
     */
    public Publication publish(SourceFile file, PictureSource source, PublishRequest order, Stage.Listener listener) {
        Diagnostics diagnostics = new Diagnostics();
        Bulkhead bulkhead = new Bulkhead(Location.of(file.name()), diagnostics);
        listener.begins(Stage.READ);
        Optional<Article> read = bulkhead.run("reading", ARTICLE_FAILED, limits.reading(), () -> reader.read(file))
                .flatMap(article -> article);
        if (read.isEmpty()) {
            return new Publication(file.name(), null, List.of(), List.of(), diagnostics.found());
        }
        Article article = read.get().with(order.metadata(read.get().metadata()));
        listener.begins(Stage.PICTURES);
        PicturesAtHand pictures = PictureTable.of(article, source, preparer, diagnostics);
        Illustrated illustrated = bulkhead.run(
                        "placing the pictures",
                        EDITION_FAILED,
                        limits.reading(),
                        () -> Illustrator.illustrate(article, pictures))
                .orElse(new Illustrated(article, pictures));
        Job job = new Job(file, illustrated.article(), order, illustrated.pictures(), new Summary());
        List<Unverified> made = new ArrayList<>();
        // The handout comes first: the ebook tells where its pages begin.
        Pagination pagination = null;
        for (Edition edition : Edition.values()) {
            if (order.editions().contains(edition)) {
                listener.begins(stage(edition));
                Pagination known = pagination;
                Optional<Unverified> one = bulkhead.run(
                                "the " + edition.key() + " edition",
                                EDITION_FAILED,
                                limits.edition(),
                                () -> make(edition, job, known))
                        .flatMap(edited -> edited);
                pagination = one.flatMap(Unverified::pagination).orElse(pagination);
                one.ifPresent(made::add);
            }
        }
        listener.begins(Stage.VERIFY);
        Verifier verifier = new Verifier(order.depth(), limits.verification());
        List<PublishedEdition> finished = made.stream()
                .map(edition -> edition.verified(verifier, job.article))
                .toList();
        return new Publication(file.name(), article, finished, missing(article, pictures), diagnostics.found());
    }

    private static List<String> missing(Article article, PicturesAtHand pictures) {
        return PictureIndex.of(article).stream()
                .map(Picture::address)
                .filter(address -> !pictures.has(address) && !DataUri.is(address))
                .toList();
    }

    private static Stage stage(Edition edition) {
        return switch (edition) {
            case HANDOUT -> Stage.HANDOUT;
            case SLIDES -> Stage.SLIDES;
            case PPTX -> Stage.PPTX;
            case EBOOK -> Stage.EBOOK;
        };
    }

    private Outcome<Optional<Unverified>> make(Edition edition, Job job, @Nullable Pagination pagination) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Unverified> made = switch (edition) {
            case HANDOUT -> Optional.of(handout(job, diagnostics));
            case SLIDES -> slides(job, diagnostics);
            case PPTX -> presentation(job, pagination, diagnostics);
            case EBOOK -> Optional.of(ebook(job, pagination, diagnostics));
        };
        return new Outcome<>(made, diagnostics.found());
    }

    private Unverified handout(Job job, Diagnostics diagnostics) {
        var pages =
                diagnostics.keep(maker.handout(job.article, job.order.style(), job.pictures.byAddress(), job.date()));
        return job.made(Edition.HANDOUT, diagnostics.keep(typesetter.typeset(pages)), Expectation.of(job.article));
    }

    /** The slides; none where they would say too little of the article. */
    private Optional<Unverified> slides(Job job, Diagnostics diagnostics) {
        var deck = diagnostics.keep(job.deck(summarizer));
        if (deck.slides().isEmpty()) {
            return Optional.empty();
        }
        var pages = diagnostics.keep(
                maker.slides(job.article, deck, job.order.style(), job.pictures.byAddress(), job.date()));
        var summary = new Artifact(
                job.file.stem() + SUMMARY, new SummaryWriter().write(deck).getBytes(UTF_8));
        return Optional.of(job.made(Edition.SLIDES, diagnostics.keep(typesetter.typeset(pages)), Expectation.of(deck))
                .with(summary, deck.extent()));
    }

    /** The slides as a presentation; none where there are none. What there is to say of the deck is said once. */
    private Optional<Unverified> presentation(Job job, @Nullable Pagination pagination, Diagnostics diagnostics) {
        var found = job.deck(summarizer);
        var deck = job.order.editions().contains(Edition.SLIDES) ? found.value() : diagnostics.keep(found);
        if (deck.slides().isEmpty()) {
            return Optional.empty();
        }
        var presentation =
                maker.presentation(job.article, deck, job.order.style(), job.pictures, pagination, job.date());
        return Optional.of(job.made(
                Edition.PPTX,
                presentation.pages().size(),
                List.of(),
                Map.of(),
                presentations.pack(presentation),
                null));
    }

    private Unverified ebook(Job job, @Nullable Pagination pagination, Diagnostics diagnostics) {
        PictureFile chosen = job.order.cover();
        PreparedPicture cover = chosen == null
                ? null
                : diagnostics.keep(preparer.prepare(chosen)).orElse(null);
        Book book = diagnostics.keep(maker.ebook(
                job.article, job.order.style(), job.pictures.byAddress(), pagination, job.path(), job.date(), cover));
        byte[] epub = packer.pack(book, job.order.earlier());
        return job.made(Edition.EBOOK, book.chapters().size(), List.of(), Map.of(), epub, null);
    }

    /** The summary of an article, made when an edition first asks for it. */
    private static final class Summary {
        private @Nullable Outcome<Deck> made;

        synchronized Outcome<Deck> of(Summarizer summarizer, Article article, PicturesAtHand pictures) {
            if (made == null) {
                made = summarizer.summarize(article, pictures);
            }
            return made;
        }
    }

    /** One publication on its way. */
    private record Job(
            SourceFile file, Article article, PublishRequest order, PicturesAtHand pictures, Summary summary) {

        Outcome<Deck> deck(Summarizer summarizer) {
            return summary.of(summarizer, article, pictures);
        }

        String path() {
            String path = order.path();
            return path == null ? file.stem() : path;
        }

        OffsetDateTime date() {
            if (order.epoch() != null) {
                return order.epoch().atOffset(ZoneOffset.UTC);
            }
            OffsetDateTime published = article.metadata().published();
            return published == null ? UNDATED : published;
        }

        Unverified made(Edition edition, TypesetPdf pdf, Expectation expectation) {
            return made(edition, pdf.pages(), pdf.fonts(), pdf.places(), pdf.bytes(), expectation);
        }

        Unverified made(
                Edition edition,
                int pages,
                List<String> fonts,
                Map<String, PageRange> places,
                byte[] bytes,
                @Nullable Expectation expectation) {
            Artifact artifact = new Artifact(edition.fileName(file.stem()), bytes);
            return new Unverified(edition, artifact, null, null, pages, fonts, places, expectation);
        }
    }

    /** An edition that nobody has looked at yet. */
    private record Unverified(
            Edition edition,
            Artifact artifact,
            @Nullable Artifact sidecar,
            @Nullable DeckExtent extent,
            int pages,
            List<String> fonts,
            Map<String, PageRange> places,
            @Nullable Expectation expectation) {

        Unverified with(Artifact file, DeckExtent summarised) {
            return new Unverified(edition, artifact, file, summarised, pages, fonts, places, expectation);
        }

        /** The pages of a handout. */
        Optional<Pagination> pagination() {
            return edition == Edition.HANDOUT
                    ? Optional.of(new Pagination(artifact.fileName(), places))
                    : Optional.empty();
        }

        PublishedEdition verified(Verifier verifier, Article article) {
            return new PublishedEdition(
                    edition,
                    artifact,
                    sidecar,
                    extent,
                    pages,
                    fonts,
                    pagination()
                            .map(known -> Places.of(article).byLine(known.pages()))
                            .orElseGet(Collections::emptySortedMap),
                    verifier.check(artifact.fileName(), artifact.bytes(), expectation));
        }
    }
}
