package io.github.zhiban.source;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.Section;
import io.github.zhiban.book.BookChapter;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.build.ChapterLinks;
import io.github.zhiban.source.build.HtmlReader;
import io.github.zhiban.source.build.HtmlReader.Reading;
import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.build.Slugs;
import io.github.zhiban.source.clean.Cleanings;
import io.github.zhiban.source.dialect.Dialects;
import io.github.zhiban.source.dialect.Page;
import io.github.zhiban.source.dialect.PageFinder;
import io.github.zhiban.source.input.ControlCharacters;
import io.github.zhiban.source.input.FrontMatter;
import io.github.zhiban.source.input.FrontMatterReader;
import io.github.zhiban.source.input.MetadataReader;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.input.TextDecoder;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.markdown.MarkdownPage;
import io.github.zhiban.source.metadata.Claim;
import io.github.zhiban.source.repair.Prose;
import io.github.zhiban.source.repair.SectionTree;
import io.github.zhiban.source.select.Query;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article out of an export: HTML of any page, Markdown or plain text. Safe for use by several threads. */
public final class ArticleReader {
    /** The field that orders pages, as Hugo, Docusaurus, Just the Docs and VuePress call it. */
    private static final List<String> WEIGHTS = List.of("weight", "sidebar_position", "nav_order", "order", "chapter");

    private final Dialects dialects = Dialects.shipped();

    /** Reads one file; the result is empty, and an error says why, only where there is no article in it. */
    public Outcome<Optional<Article>> read(SourceFile file) {
        return read(file, null);
    }

    /**
     * Reads one file.
     *
     * @param main a CSS selector for what holds the article, where the file is a page; {@code null} to have it found
     */
    public Outcome<Optional<Article>> read(SourceFile file, @Nullable String main) {
        return read(file, main, new DropLog(false)).article();
    }

    /**
     * Reads one file and notes on the way what an account of it has to know, which takes some more time.
     *
     * @param main a CSS selector for what holds the article, where the file is a page; {@code null} to have it found
     */
    public AccountableReading accountably(SourceFile file, @Nullable String main) {
        return read(file, main, new DropLog(true));
    }

    private AccountableReading read(SourceFile file, @Nullable String main, DropLog log) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceText> text = new TextDecoder(diagnostics).decode(file);
        Optional<Article> article = text.flatMap(each -> article(each, main, ChapterLinks.NONE, diagnostics, log))
                .map(BookChapter::article);
        return new AccountableReading(new Outcome<>(article, diagnostics.found()), text, log);
    }

    /**
     * Reads one file as a chapter of a book: links to files beside it are kept, and what other chapters point to can be
     * found.
     *
     * @param place where it lies in the book's folder, with {@code /} between folders
     * @param fragments the names that links of the book use for places in files
     * @param main a CSS selector for what holds the article, where the file is a page; {@code null} to have it found
     */
    public Outcome<Optional<BookChapter>> chapter(
            SourceFile file, String place, Set<String> fragments, @Nullable String main) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<BookChapter> chapter = new TextDecoder(diagnostics)
                .decode(file)
                .flatMap(
                        text -> article(text, main, new ChapterLinks(true, fragments), diagnostics, new DropLog(false)))
                .map(read -> read.at(place));
        return new Outcome<>(chapter, diagnostics.found());
    }

    /** Whether a text is a list of CSS selectors. */
    public static boolean isSelector(String text) {
        return Query.isOne(text);
    }

    /**
     * The names that the links of a file use for places in files. Some are taken for names that are none, which does no
     * harm.
     */
    public static Set<String> fragments(SourceFile file) {
        return FragmentNames.in(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    /**
     * What becomes of everything in a file. Empty where there is no article in it.
     *
     * @return every run of text, picture and unknown tag, with what became of it
     */
    public Optional<Ledger> ledger(SourceFile file) {
        return accountably(file, null).ledger();
    }

    private Optional<BookChapter> article(
            SourceText text, @Nullable String main, ChapterLinks chapter, Diagnostics diagnostics, DropLog log) {
        FrontMatterReader.Split split = new FrontMatterReader(diagnostics).split(text);
        Optional<Page> found =
                new PageFinder(dialects).find(split.body(), split.frontMatter().text("title"), main, log);
        if (found.isEmpty()) {
            diagnostics.error(
                    SourceCodes.NO_ARTICLE,
                    Location.of(text.name()),
                    "There is no article in this file.",
                    "Export the page again; it has to hold its text, not only scripts that load it.");
            return Optional.empty();
        }
        if (main != null
                && !found.get().stated()
                && !MarkdownPage.isMarkdown(split.body().text())) {
            diagnostics.warning(
                    SourceCodes.MAIN_NOT_FOUND,
                    Location.of(text.name()),
                    "Nothing in this file matches " + main + "; the article was found without it.",
                    "Look up the class or id of the element that holds the article.");
        }
        ControlCharacters.report(split.body(), diagnostics);
        Page page = found.get();
        Positions positions = new Positions(split.body());
        for (Element place : page.doubtful()) {
            diagnostics.warning(
                    SourceCodes.ARTICLE_DOUBTFUL,
                    positions.at(place),
                    "What was left out here reads like an article as well.",
                    "Compare the edition with the page; --main names the element that holds the article.");
        }
        Claim address = page.address();
        Slugs slugs = new Slugs();
        page.bodies().forEach(body -> Cleanings.clean(body, page.drop(), positions, diagnostics, log));
        Reading reading = HtmlReader.read(
                page.bodies(),
                positions,
                dialects.addresses(address == null ? null : address.value()),
                chapter,
                slugs,
                diagnostics);
        List<Section> sections = SectionTree.of(reading.parts(), slugs);
        MetadataReader.Read known =
                MetadataReader.read(split.frontMatter(), page, Prose.of(sections), text.name(), diagnostics);
        Article article = new Article(
                        known.metadata(),
                        sections,
                        reading.notes(),
                        positions.at(page.bodies().getFirst()))
                .from(known.origins());
        Emptiness.report(article, diagnostics);
        return Optional.of(new BookChapter("", article, reading.fragments(), weight(split.frontMatter())));
    }

    /** Where generators of pages are told to put an article among its neighbours. */
    private static @Nullable Double weight(FrontMatter frontMatter) {
        return WEIGHTS.stream()
                .map(frontMatter::text)
                .filter(text -> text != null && text.matches("-?\\d{1,9}(?:\\.\\d{1,9})?"))
                .map(Double::valueOf)
                .findFirst()
                .orElse(null);
    }
}
