package io.github.zhiban;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhiban.Publication.PublishedEdition;
import io.github.zhiban.article.Article;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Picture;
import io.github.zhiban.article.PictureIndex;
import io.github.zhiban.book.BookBinder;
import io.github.zhiban.book.BookChapter;
import io.github.zhiban.book.BookOutline;
import io.github.zhiban.book.FolderOutline;
import io.github.zhiban.budget.ArticleLimits;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.digest.Deck;
import io.github.zhiban.digest.Summarizer;
import io.github.zhiban.digest.SummaryWriter;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.EditionMaker;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.edition.handout.LongTables;
import io.github.zhiban.epub.Book;
import io.github.zhiban.epub.EpubPacker;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.illustration.Illustrated;
import io.github.zhiban.illustration.IllustrationCodes;
import io.github.zhiban.illustration.Illustrator;
import io.github.zhiban.picture.DataUri;
import io.github.zhiban.picture.PictureFile;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.picture.PreparedPicture;
import io.github.zhiban.pptx.PptxPacker;
import io.github.zhiban.pptx.Presentation;
import io.github.zhiban.pptx.SlideShowPage;
import io.github.zhiban.source.AccountableReading;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.typeset.TypesetPdf;
import io.github.zhiban.typeset.Typesetter;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.verify.structure.Expectation;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline: one messy export in, verified editions out. Opens no file, reads no clock, keeps nothing of an article,
 * and may be used by many threads at once.
 */
public final class Zhiban {
    /** The article could not be read: a fault of the program, or more than the limits allow. */
    public static final Code ARTICLE_FAILED = new Code("ARTICLE_FAILED");

    /**
     * An edition could not be made although the article could be read: a fault of the program, or more than the limits
     * allow.
     */
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
     * Publishes one article. Each stage is done apart from the others: what goes wrong in one costs its result alone,
     * and the diagnostics say so.
     *
     * @param file the export
     * @param source where its pictures are found
     * @param listener is told which step begins
     */
    public Publication publish(SourceFile file, PictureSource source, PublishRequest order, Stage.Listener listener) {
        Diagnostics diagnostics = new Diagnostics();
        Bulkhead bulkhead = new Bulkhead(Location.of(file.name()), diagnostics);
        listener.begins(Stage.READ);
        Optional<AccountableReading> accountable =
                order.depth() == VerificationLevel.NONE ? Optional.empty() : accountable(file, order);
        Optional<LedgerCounts> counts = accountable.flatMap(this::counts);
        Optional<Article> read = bulkhead.run(
                        "reading",
                        ARTICLE_FAILED,
                        limits.reading(),
                        () -> accountable
                                .map(AccountableReading::article)
                                .orElseGet(() -> reader.read(file, order.main())))
                .flatMap(article -> article);
        if (read.isEmpty()) {
            return new Publication(file.name(), null, List.of(), List.of(), diagnostics.found());
        }
        Publication published = publish(
                read.get(),
                source,
                order,
                new Making(file.name(), file.stem(), bulkhead, diagnostics, listener, limits));
        return counts.map(each -> published.with(each.withDecorations(decorations(published))))
                .orElse(published);
    }

    /**
     * Reads an article with an account. Empty where that does not go under the limits: then it is read without one,
     * which takes less.
     */
    private Optional<AccountableReading> accountable(SourceFile file, PublishRequest order) {
        return new Bulkhead(Location.of(file.name()), new Diagnostics())
                .run(
                        "reading",
                        ARTICLE_FAILED,
                        limits.reading(),
                        () -> Outcome.of(reader.accountably(file, order.main())));
    }

    /** The account of a source; none where it cannot be drawn up under the limits, which costs the article nothing. */
    private Optional<LedgerCounts> counts(AccountableReading read) {
        return new Bulkhead(Location.of(""), new Diagnostics())
                .run(
                        "the account",
                        ARTICLE_FAILED,
                        limits.reading(),
                        () -> Outcome.of(read.ledger().map(LedgerCounts::of)))
                .flatMap(counts -> counts);
    }

    /** How many pictures of an article turned out to show nothing. */
    private static int decorations(Publication published) {
        return (int) published.diagnostics().stream()
                .filter(one -> one.code().equals(IllustrationCodes.DECORATION_LEFT_OUT))
                .count();
    }

    /**
     * Publishes many articles as one book. An article that cannot be read is left out, and the diagnostics say so.
     *
     * @param source where the pictures of all articles are found, by addresses that start from the book's folder
     */
    public Publication publish(BookSource book, PictureSource source, PublishRequest order, Stage.Listener listener) {
        Diagnostics diagnostics = new Diagnostics();
        Location at = Location.of(book.name());
        Bulkhead bulkhead = new Bulkhead(at, diagnostics);
        listener.begins(Stage.READ);
        List<BookChapter> chapters = chapters(book, order.main(), diagnostics);
        BookOutline given = book.outline();
        BookOutline outline = given == null ? FolderOutline.of(chapters) : given;
        Metadata metadata = order.metadata(BookBinder.metadata(outline, chapters, book.title()));
        Optional<Article> bound = bulkhead.run(
                "binding", ARTICLE_FAILED, limits.reading(), () -> BookBinder.bind(outline, chapters, metadata, at));
        Making making = new Making(
                book.name(), book.name(), bulkhead, diagnostics, listener, limits.times(Math.max(1, chapters.size())));
        return bound.map(article -> publish(article, source, order, making))
                .orElseGet(() -> new Publication(book.name(), null, List.of(), List.of(), diagnostics.found()));
    }

    private List<BookChapter> chapters(BookSource book, @Nullable String main, Diagnostics diagnostics) {
        Set<String> fragments = book.fragments();
        BookOutline outline = book.outline();
        Set<String> titled = outline == null ? Set.of() : outline.titledAmong(book.places());
        List<BookChapter> chapters = new ArrayList<>();
        for (BookSource.Chapter chapter : book.chapters()) {
            Diagnostics found = new Diagnostics();
            new Bulkhead(Location.of(chapter.file().name()), found)
                    .run(
                            "reading",
                            ARTICLE_FAILED,
                            limits.reading(),
                            () -> reader.chapter(chapter.file(), chapter.place(), fragments, main))
                    .flatMap(read -> read)
                    .ifPresent(chapters::add);
            // What the order of the book calls a chapter needs no title of its own.
            found.found().stream()
                    .filter(one -> !(one.code().equals(SourceCodes.NO_TITLE) && titled.contains(chapter.place())))
                    .forEach(diagnostics::add);
        }
        return chapters;
    }

    /**
     * What the stages of one publication share.
     *
     * @param name of the source, for reports
     * @param stem what the finished files are called
     */
    private record Making(
            String name,
            String stem,
            Bulkhead bulkhead,
            Diagnostics diagnostics,
            Stage.Listener listener,
            ArticleLimits limits) {}

    private Publication publish(Article read, PictureSource source, PublishRequest order, Making making) {
        Article article = read.with(order.metadata(read.metadata()));
        making.listener().begins(Stage.PICTURES);
        PicturesAtHand pictures = PictureTable.of(article, source, preparer, making.diagnostics());
        Illustrated illustrated = making.bulkhead()
                .run(
                        "placing the pictures",
                        EDITION_FAILED,
                        making.limits().reading(),
                        () -> Illustrator.illustrate(article, pictures))
                .orElse(new Illustrated(article, pictures));
        Job job = new Job(making.stem(), illustrated.article(), order, illustrated.pictures(), new Summary());
        List<MadeEdition> made = new ArrayList<>();
        // The handout comes first: the ebook tells where its pages begin.
        Pagination pagination = null;
        // Slides ask nothing of the handout, so they are made beside it.
        CompletableFuture<Outcome<Optional<MadeEdition>>> slides =
                order.editions().contains(Edition.SLIDES)
                        ? beside(() -> attempt(Edition.SLIDES, job, null, making))
                        : CompletableFuture.completedFuture(Outcome.of(Optional.empty()));
        for (Edition edition : Edition.values()) {
            if (order.editions().contains(edition)) {
                making.listener().begins(Stage.making(edition));
                Optional<MadeEdition> one = making.diagnostics()
                        .keep(edition == Edition.SLIDES ? slides.join() : attempt(edition, job, pagination, making));
                if (one.orElse(null) instanceof MadeEdition.Handout handout) {
                    pagination = handout.pagination();
                }
                one.ifPresent(made::add);
            }
        }
        making.listener().begins(Stage.VERIFY);
        Verifier verifier = new Verifier(order.depth(), making.limits().verification());
        List<CompletableFuture<PublishedEdition>> verified = made.stream()
                .map(edition -> beside(() -> edition.verified(verifier, job.article)))
                .toList();
        List<PublishedEdition> finished =
                verified.stream().map(CompletableFuture::join).toList();
        return new Publication(
                making.name(),
                article,
                finished,
                missing(article, pictures),
                // What several editions say of one place is said once.
                making.diagnostics().found().stream().distinct().toList());
    }

    /**
     * On a thread that inherits the class loader of this one, by which libraries find their parts: those of the common
     * pool do not.
     */
    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofPlatform().daemon().name("zhiban beside").start(task));
    }

    private Outcome<Optional<MadeEdition>> attempt(
            Edition edition, Job job, @Nullable Pagination pagination, Making making) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<MadeEdition> made = new Bulkhead(Location.of(making.name()), diagnostics)
                .run(
                        "the " + edition.key() + " edition",
                        EDITION_FAILED,
                        making.limits().edition(),
                        () -> make(edition, job, pagination))
                .flatMap(edited -> edited);
        return new Outcome<>(made, diagnostics.found());
    }

    private static List<String> missing(Article article, PicturesAtHand pictures) {
        return PictureIndex.of(article).stream()
                .map(Picture::address)
                .filter(address -> !pictures.has(address) && !DataUri.is(address))
                .toList();
    }

    private Outcome<Optional<MadeEdition>> make(Edition edition, Job job, @Nullable Pagination pagination) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<MadeEdition> made = switch (edition) {
            case HANDOUT -> Optional.of(handout(job, diagnostics));
            case SLIDES -> slides(job, pagination, diagnostics);
            case PPTX -> presentation(job, pagination, diagnostics).map(it -> packed(job, it));
            case SHOW -> presentation(job, pagination, diagnostics).map(it -> shown(job, it));
            case EBOOK -> Optional.of(ebook(job, pagination, diagnostics));
        };
        return new Outcome<>(made, diagnostics.found());
    }

    private MadeEdition handout(Job job, Diagnostics diagnostics) {
        Article printed = diagnostics.keep(LongTables.asPrinted(job.article));
        var pages = diagnostics.keep(maker.handout(printed, job.order.style(), job.pictures.byAddress(), job.date()));
        TypesetPdf pdf = diagnostics.keep(typesetter.typeset(pages));
        return new MadeEdition.Handout(job.artifact(Edition.HANDOUT, pdf.bytes()), pdf, Expectation.of(printed));
    }

    /** The slides; none where they would say too little of the article. */
    private Optional<MadeEdition> slides(Job job, @Nullable Pagination pagination, Diagnostics diagnostics) {
        var deck = diagnostics.keep(job.deck(summarizer));
        if (deck.slides().isEmpty()) {
            return Optional.empty();
        }
        var pages = diagnostics.keep(
                maker.slides(job.article, deck, job.order.style(), job.pictures.byAddress(), pagination, job.date()));
        var summary =
                new Artifact(job.stem + SUMMARY, new SummaryWriter().write(deck).getBytes(UTF_8));
        TypesetPdf pdf = diagnostics.keep(typesetter.typeset(pages));
        return Optional.of(new MadeEdition.Slides(
                job.artifact(Edition.SLIDES, pdf.bytes()), pdf, summary, deck.extent(), Expectation.of(deck)));
    }

    /** The slides as a presentation; none where there are none. What there is to say of the deck is said once. */
    private Optional<Presentation> presentation(Job job, @Nullable Pagination pagination, Diagnostics diagnostics) {
        var found = job.deck(summarizer);
        var deck = job.order.editions().contains(Edition.SLIDES) ? found.value() : diagnostics.keep(found);
        return deck.slides().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        maker.presentation(job.article, deck, job.order.style(), job.pictures, pagination, job.date()));
    }

    private MadeEdition packed(Job job, Presentation presentation) {
        return job.unpaged(
                Edition.PPTX,
                presentations.pack(presentation),
                presentation.pages().size());
    }

    private static MadeEdition shown(Job job, Presentation presentation) {
        return job.unpaged(
                Edition.SHOW,
                new SlideShowPage().write(presentation).getBytes(UTF_8),
                presentation.pages().size());
    }

    private MadeEdition ebook(Job job, @Nullable Pagination pagination, Diagnostics diagnostics) {
        Book book = diagnostics.keep(maker.ebook(
                job.article,
                job.order.style(),
                job.pictures.byAddress(),
                pagination,
                job.path(),
                cover(job.order, diagnostics),
                job.date()));
        byte[] epub = packer.pack(book, job.order.earlier());
        return job.unpaged(Edition.EBOOK, epub, book.chapters().size());
    }

    /** The user's own cover; one that cannot be read is reported, and a cover is made. */
    private @Nullable PreparedPicture cover(PublishRequest order, Diagnostics diagnostics) {
        PictureFile file = order.cover();
        return file == null ? null : diagnostics.keep(preparer.prepare(file)).orElse(null);
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
    private record Job(String stem, Article article, PublishRequest order, PicturesAtHand pictures, Summary summary) {

        Outcome<Deck> deck(Summarizer summarizer) {
            return summary.of(summarizer, article, pictures);
        }

        String path() {
            String path = order.path();
            return path == null ? stem : path;
        }

        OffsetDateTime date() {
            if (order.epoch() != null) {
                return order.epoch().atOffset(ZoneOffset.UTC);
            }
            OffsetDateTime published = article.metadata().published();
            return published == null ? UNDATED : published;
        }

        Artifact artifact(Edition edition, byte[] bytes) {
            return new Artifact(edition.fileName(stem), bytes);
        }

        MadeEdition unpaged(Edition edition, byte[] bytes, int parts) {
            return new MadeEdition.Unpaged(edition, artifact(edition, bytes), parts);
        }
    }
}
