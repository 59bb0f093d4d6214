package io.github.zhiban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhiban.article.Article;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.edition.Edition;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import io.github.zhiban.verify.PublishedText;
import io.github.zhiban.verify.Verifier;
import io.github.zhiban.verify.fidelity.Fidelity;
import io.github.zhiban.verify.reading.OutlineEntry;
import io.github.zhiban.verify.reading.PageContent;
import io.github.zhiban.verify.reading.PdfFile;
import io.github.zhiban.verify.report.JsonSchema;
import io.github.zhiban.verify.structure.Expectation;
import io.github.zhiban.verify.typography.LintReport;
import io.github.zhiban.verify.typography.Linter;
import io.github.zhiban.verify.typography.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks what the build really published of the sample, in a style that ships. What users publish, in whatever style,
 * the program itself judges as it publishes: the build then fails with its findings.
 */
class PublishedFilesIT {
    private static final Path SOURCE = Path.of(System.getProperty("zhiban.source", "source"));
    private static final Path OUTPUT = Path.of(System.getProperty("zhiban.output", "output"));
    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    @BeforeAll
    static void holdsForTheSampleAlone() throws IOException {
        boolean sample = Files.isDirectory(SOURCE) && Files.isSameFile(SOURCE, Path.of("source"));
        boolean shipped = List.of("classic", "modern").contains(System.getProperty("style", "classic"));
        boolean usual = System.getProperty("slides.layout") == null;
        assumeTrue(sample && shipped && usual, "the sample alone is held to what it is known to become");
    }

    static Stream<Path> sources() throws IOException {
        if (Files.isRegularFile(SOURCE)) {
            return Stream.of(SOURCE);
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCE)) {
            files.filter(file -> file.toString().matches(".*\\.(html|htm|md|txt)"))
                    .forEach(found::add);
        }
        return found.stream().sorted();
    }

    @Test
    void thereIsSomethingToCheck() throws IOException {
        assertThat(sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyEditionPassesEveryCheck(Path source) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Edition edition : Edition.usual()) {
            Path file = file(source, edition);
            new Verifier()
                    .verify(file.getFileName().toString(), Files.readAllBytes(file)).stream()
                            .filter(finding -> finding.severity() != Severity.INFO)
                            .map(Diagnostic::toString)
                            .forEach(findings::add);
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void handoutAndEbookHoldTheWholeArticleInOrder(Path source) throws IOException {
        String reference = Expectation.text(article(source));
        for (Edition edition : EnumSet.of(Edition.HANDOUT, Edition.EBOOK)) {
            String published =
                    PublishedText.of(Files.readAllBytes(file(source, edition))).body();
            Fidelity fidelity = Fidelity.of(reference, published);
            assertThat(fidelity.keptShare())
                    .as("%s lacks %s", file(source, edition), fidelity.gaps())
                    .isGreaterThanOrEqualTo(0.999);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyHeadingIsABookmark(Path source) throws IOException {
        List<String> headings = Expectation.of(article(source)).headings();
        try (PdfFile file = open(source, Edition.HANDOUT)) {
            assertThat(file.outline().stream()
                            .map(OutlineEntry::title)
                            .map(Expectation::plain)
                            .toList())
                    .containsSubsequence(headings);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void pagesHaveTheirSize(Path source) throws IOException {
        try (PdfFile handout = open(source, Edition.HANDOUT);
                PdfFile slides = open(source, Edition.SLIDES)) {
            assertThat(handout.pages()).isNotEmpty().allSatisfy(page -> {
                assertThat(page.width()).isCloseTo(A4_WIDTH, offset(0.5));
                assertThat(page.height()).isCloseTo(A4_HEIGHT, offset(0.5));
            });
            assertThat(slides.pages())
                    .isNotEmpty()
                    .extracting(PageContent::width, PageContent::height)
                    .containsOnly(tuple(960.0, 540.0));
        }
    }

    @Test
    void linesAreSetByTheRules() throws IOException {
        List<LintReport> reports = new ArrayList<>();
        for (Path source : sources().toList()) {
            try (PdfFile file = open(source, Edition.HANDOUT)) {
                reports.add(new Linter().lint(file));
            }
        }
        for (Rule rule : Rule.values()) {
            int applied = reports.stream()
                    .mapToInt(report -> report.count(rule).applied())
                    .sum();
            int kept = reports.stream()
                    .mapToInt(report -> report.count(rule).kept())
                    .sum();
            double least = least(rule);
            assertThat(applied == 0 ? 1 : (double) kept / applied)
                    .as("%s is kept at %d of %d places", rule, kept, applied)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double least(Rule rule) {
        return switch (rule) {
            case T16 -> 0.99;
            case T22 -> 0.995;
            default -> rule.severity() == Severity.WARNING ? 1 : 0.999;
        };
    }

    @Test
    void theReportDescribesWhatWasPublished() throws Exception {
        byte[] bytes = Files.readAllBytes(OUTPUT.resolve("report.json"));

        assertThat(JsonSchema.ofReports().validate(bytes)).isEmpty();
        JsonNode report = new ObjectMapper().readTree(bytes);
        assertThat(report.get("articles")).hasSize((int) sources().count());
        for (JsonNode article : report.get("articles")) {
            assertThat(article.get("editions")).hasSize(Edition.usual().size());
            for (JsonNode edition : article.get("editions")) {
                byte[] file =
                        Files.readAllBytes(OUTPUT.resolve(edition.get("file").asText()));
                assertThat(edition.get("bytes").asInt()).isEqualTo(file.length);
                assertThat(edition.get("sha256").asText())
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            }
        }
    }

    private static Article article(Path source) throws IOException {
        return new ArticleReader()
                .read(new SourceFile(source.getFileName().toString(), Files.readAllBytes(source)))
                .value()
                .orElseThrow();
    }

    private static PdfFile open(Path source, Edition edition) throws IOException {
        Path file = file(source, edition);
        return PdfFile.open(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Path file(Path source, Edition edition) {
        String name = source.getFileName().toString();
        return OUTPUT.resolve(edition.fileName(name.substring(0, name.lastIndexOf('.'))));
    }
}
