package io.github.zhiban.source;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Ledger;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.source.build.HtmlReader;
import io.github.zhiban.source.build.HtmlReader.Reading;
import io.github.zhiban.source.build.Positions;
import io.github.zhiban.source.build.Slugs;
import io.github.zhiban.source.clean.Cleanings;
import io.github.zhiban.source.dialect.Dialects;
import io.github.zhiban.source.dialect.Page;
import io.github.zhiban.source.dialect.PageFinder;
import io.github.zhiban.source.input.ControlCharacters;
import io.github.zhiban.source.input.FrontMatterReader;
import io.github.zhiban.source.input.MetadataReader;
import io.github.zhiban.source.input.SourceText;
import io.github.zhiban.source.input.TextDecoder;
import io.github.zhiban.source.ledger.Accountant;
import io.github.zhiban.source.ledger.DropLog;
import io.github.zhiban.source.markdown.MarkdownPage;
import io.github.zhiban.source.repair.Prose;
import io.github.zhiban.source.repair.SectionTree;
import java.util.List;
import java.util.Optional;

/** Reads an article out of an export: HTML of any page, Markdown or plain text. Safe for use by several threads. */
public final class ArticleReader {
    private final Dialects dialects = Dialects.shipped();

    /** Reads one file; the result is empty, and an error says why, only where there is no article in it. */
    public Outcome<Optional<Article>> read(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Article> article = new TextDecoder(diagnostics)
                .decode(file)
                .flatMap(text -> article(text, diagnostics, new DropLog(false)));
        return new Outcome<>(article, diagnostics.found());
    }

    /**
     * What becomes of everything in a file: it is read once more, with an account. Empty where there is no article in
     * it.
     *
     * @return every run of text, picture and unknown tag, with what became of it
     */
    public Optional<Ledger> ledger(SourceFile file) {
        Diagnostics unused = new Diagnostics();
        DropLog log = new DropLog(true);
        return new TextDecoder(unused)
                .decode(file)
                .flatMap(text -> article(text, unused, log).map(article -> {
                    SourceText body = new FrontMatterReader(unused).split(text).body();
                    return Accountant.account(body, MarkdownPage.isMarkdown(body.text()), article, log);
                }));
    }

    private Optional<Article> article(SourceText text, Diagnostics diagnostics, DropLog log) {
        FrontMatterReader.Split split = new FrontMatterReader(diagnostics).split(text);
        Optional<Page> found =
                new PageFinder(dialects).find(split.body(), split.frontMatter().text("title"), log);
        if (found.isEmpty()) {
            diagnostics.error(
                    SourceCodes.NO_ARTICLE,
                    Location.of(text.name()),
                    "There is no article in this file.",
                    "Export the page again; it has to hold its text, not only scripts that load it.");
            return Optional.empty();
        }
        ControlCharacters.report(split.body(), diagnostics);
        Page page = found.get();
        Positions positions = new Positions(split.body());
        if (page.doubtful() != null) {
            diagnostics.warning(
                    SourceCodes.ARTICLE_DOUBTFUL,
                    positions.at(page.doubtful()),
                    "What was left out of this page reads like an article as well; the longest of it is here.",
                    "Compare the edition with the page; export the article alone if it is not whole.");
        }
        Slugs slugs = new Slugs();
        page.bodies().forEach(body -> Cleanings.clean(body, page.drop(), positions, diagnostics, log));
        Reading reading =
                HtmlReader.read(page.bodies(), positions, dialects.addresses(page.address()), slugs, diagnostics);
        List<Section> sections = SectionTree.of(reading.parts(), slugs);
        Metadata metadata =
                MetadataReader.read(split.frontMatter(), page, Prose.of(sections), text.name(), diagnostics);
        Article article = new Article(
                metadata, sections, reading.notes(), positions.at(page.bodies().getFirst()));
        Emptiness.report(article, diagnostics);
        return Optional.of(article);
    }
}
