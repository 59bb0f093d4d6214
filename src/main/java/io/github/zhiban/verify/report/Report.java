package io.github.zhiban.verify.report;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.LedgerCounts;
import io.github.zhiban.article.MetadataOrigin;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.CheckResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run.
 *
 * @param version of the program
 * @param style the layout that was used; {@code null} when only files were verified
 * @param articles in the order in which they were named
 * @param diagnostics that belong to no article
 */
public record Report(
        String version, @Nullable String style, List<ReportedArticle> articles, List<Diagnostic> diagnostics) {

    /** The version of the form; a reader may rely on what {@code docs/report.schema.json} says of it. */
    public static final int SCHEMA_VERSION = 1;

    public Report {
        articles = List.copyOf(articles);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether every source could be read and nothing is wrong with any article or edition. */
    public boolean succeeded() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)
                && articles.stream().allMatch(ReportedArticle::succeeded);
    }

    /**
     * One article.
     *
     * @param source the file as the user named it
     * @param title {@code null} when it could not be read
     * @param metadata where what is known about it was said
     * @param outline its headings in order
     * @param ledger what became of its source; {@code null} when nobody asked
     * @param diagnostics of the making; what checks found stands with the editions
     * @param milliseconds wall-clock time a stage took, by the stage's name
     */
    public record ReportedArticle(
            String source,
            @Nullable String title,
            List<MetadataOrigin> metadata,
            List<ReportedHeading> outline,
            @Nullable LedgerCounts ledger,
            List<ReportedEdition> editions,
            List<Diagnostic> diagnostics,
            Map<String, Double> milliseconds) {
        public ReportedArticle {
            metadata = List.copyOf(metadata);
            outline = List.copyOf(outline);
            editions = List.copyOf(editions);
            diagnostics = List.copyOf(diagnostics);
        }

        /** One whose outline is not known. */
        public ReportedArticle(
                String source,
                @Nullable String title,
                List<ReportedEdition> editions,
                List<Diagnostic> diagnostics,
                Map<String, Double> milliseconds) {
            this(source, title, List.of(), List.of(), null, editions, diagnostics, milliseconds);
        }

        /** Whether nothing is wrong with the article or its editions. */
        public boolean succeeded() {
            return findings().noneMatch(finding -> finding.severity() == Severity.ERROR);
        }

        /** What was said about the article while it was made, and about its editions when they were checked. */
        public Stream<Diagnostic> findings() {
            return Stream.concat(
                    diagnostics.stream(),
                    editions.stream()
                            .flatMap(edition -> edition.checks().stream())
                            .flatMap(check -> check.findings().stream()));
        }
    }

    /**
     * A heading.
     *
     * @param rank 1 to 6
     * @param evidence why it is one
     */
    public record ReportedHeading(int rank, String text, String evidence) {

        /** The headings of an article in order. */
        public static List<ReportedHeading> of(Article article) {
            List<ReportedHeading> outline = new ArrayList<>();
            article.sections().forEach(section -> add(section, outline));
            return outline;
        }

        private static void add(Section section, List<ReportedHeading> outline) {
            Heading heading = section.heading();
            if (heading != null) {
                outline.add(new ReportedHeading(
                        heading.rank(),
                        PlainText.of(heading.content()).strip(),
                        heading.evidence().text()));
            }
            section.sections().forEach(child -> add(child, outline));
        }
    }

    /**
     * One published file.
     *
     * @param edition {@code handout}, {@code slides} or {@code epub}
     * @param file its name in the output folder
     * @param bytes its size
     * @param sha256 in lower-case hexadecimal
     * @param pages pages of a PDF, content documents of an EPUB
     * @param fonts the faces embedded, sorted
     * @param checks what was verified and what was found
     * @param summary how much of the article a summary says; {@code null} for whole articles
     * @param layout what a designer would see in the pages; {@code null} where nobody looked
     */
    public record ReportedEdition(
            String edition,
            String file,
            long bytes,
            String sha256,
            int pages,
            List<String> fonts,
            List<CheckResult> checks,
            @Nullable ReportedSummary summary,
            @Nullable ReportedLayout layout) {
        public ReportedEdition {
            fonts = List.copyOf(fonts);
            checks = List.copyOf(checks);
        }

        /** An edition that nothing has checked. */
        public ReportedEdition(String edition, String file, long bytes, String sha256, int pages, List<String> fonts) {
            this(edition, file, bytes, sha256, pages, fonts, List.of(), null, null);
        }
    }

    /**
     * What a designer would see at a glance in the pages of a handout.
     *
     * @param blank the part of a page that is blank at its end, on the average of all pages but the last
     * @param blankPages pages but the last that are blank to more than a quarter
     * @param lastPage the part of the last page that is filled
     * @param strandedLines pages that end with a heading or what leads in to the next
     * @param singleColumns paragraphs of which three lines and more hold one Han character each
     * @param edgeRules rules that open or close a page
     */
    public record ReportedLayout(
            double blank, int blankPages, double lastPage, int strandedLines, int singleColumns, int edgeRules) {}

    /**
     * How much of an article its summary says, in Han characters and words of other scripts.
     *
     * @param stated in the summary
     * @param prose in the article
     */
    public record ReportedSummary(int stated, int prose) {

        /** Per cent, rounded; 0 for an article without running text. */
        public long percent() {
            return prose == 0 ? 0 : Math.round(100.0 * stated / prose);
        }
    }
}
