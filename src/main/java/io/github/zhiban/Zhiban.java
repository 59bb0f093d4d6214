package io.github.zhiban;

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
import io.github.zhiban.edition.Edition;
import io.github.zhiban.edition.Pagination;
import io.github.zhiban.font.FontLibrary;
import io.github.zhiban.illustration.Illustrated;
import io.github.zhiban.illustration.IllustrationCodes;
import io.github.zhiban.illustration.Illustrator;
import io.github.zhiban.picture.DataUri;
import io.github.zhiban.picture.PicturePreparer;
import io.github.zhiban.picture.PictureSource;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.AccountableReading;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.VerificationLevel;
import io.github.zhiban.verify.Verifier;
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

    private final ArticleReader reader = new ArticleReader();
    private final PicturePreparer preparer;
    private final ArticleEditions.Tools tools;
    private final ArticleLimits limits;

    /** A pipeline that sets with the given fonts. */
    public Zhiban(FontLibrary fonts) {
        this(fonts, ArticleLimits.USUAL);
    }

    /** A pipeline that sets with the given fonts and spends no more than this. */
    public Zhiban(FontLibrary fonts, ArticleLimits limits) {
        this.limits = limits;
        preparer = new PicturePreparer(fonts);
        tools = ArticleEditions.Tools.of(fonts, preparer);
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
        PicturesAtHand pictures =
                PictureTable.of(article, source, preparer, making.limits().pictures(), making.diagnostics());
        Illustrated illustrated = making.bulkhead()
                .run(
                        "placing the pictures",
                        EDITION_FAILED,
                        making.limits().reading(),
                        () -> Illustrator.illustrate(article, pictures))
                .orElse(new Illustrated(article, pictures));
        ArticleEditions editions =
                new ArticleEditions(tools, making.stem(), illustrated.article(), order, illustrated.pictures());
        List<MadeEdition> made = new ArrayList<>();
        // The handout comes first: the ebook tells where its pages begin.
        Pagination pagination = null;
        // Slides ask nothing of the handout, so they are made beside it.
        CompletableFuture<Outcome<Optional<MadeEdition>>> slides =
                order.editions().contains(Edition.SLIDES)
                        ? beside(() -> attempt(Edition.SLIDES, editions, null, making))
                        : CompletableFuture.completedFuture(Outcome.of(Optional.empty()));
        for (Edition edition : Edition.values()) {
            if (order.editions().contains(edition)) {
                making.listener().begins(Stage.making(edition));
                Optional<MadeEdition> one = making.diagnostics()
                        .keep(
                                edition == Edition.SLIDES
                                        ? slides.join()
                                        : attempt(edition, editions, pagination, making));
                if (one.orElse(null) instanceof MadeEdition.Handout handout) {
                    pagination = handout.pagination();
                }
                one.ifPresent(made::add);
            }
        }
        making.listener().begins(Stage.VERIFY);
        Verifier verifier = new Verifier(order.depth(), making.limits().verification());
        List<CompletableFuture<PublishedEdition>> verified = made.stream()
                .map(edition -> beside(() -> edition.verified(verifier, illustrated.article())))
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
            Edition edition, ArticleEditions editions, @Nullable Pagination pagination, Making making) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<MadeEdition> made = new Bulkhead(Location.of(making.name()), diagnostics)
                .run(
                        "the " + edition.key() + " edition",
                        EDITION_FAILED,
                        making.limits().edition(),
                        () -> editions.make(edition, pagination))
                .flatMap(edited -> edited);
        return new Outcome<>(made, diagnostics.found());
    }

    private static List<String> missing(Article article, PicturesAtHand pictures) {
        return PictureIndex.of(article).stream()
                .map(Picture::address)
                .filter(address -> !pictures.has(address) && !DataUri.is(address))
                .toList();
    }
}
