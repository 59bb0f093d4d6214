package io.github.zhiban.verify.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.diagnostics.Severity;
import io.github.zhiban.verify.CheckResult;
import io.github.zhiban.verify.SampleEpub;
import io.github.zhiban.verify.SamplePdf;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The outside validators pass what is good, report what is not under their own rules, and keep quiet otherwise. */
class ConformanceTest {

    @Test
    void passesAPdfThatConforms() {
        assertThat(new PdfConformance().validate("a.pdf", pdf().bytes()))
                .allMatch(CheckResult::passed)
                .extracting(CheckResult::check)
                .containsExactly("pdf/ua-1", "pdf/a-2a");
    }

    @Test
    void namesTheClausesThatAPdfBreaks() {
        byte[] bytes = pdf().bytes(document -> {
            document.getDocumentCatalog().setViewerPreferences(null);
            document.getDocumentCatalog().setOutputIntents(List.of());
        });

        assertThat(findings(bytes))
                .extracting(Diagnostic::code)
                .contains(new Code("PDFUA1_7_1_10"), new Code("PDFA2A_6_2_4_3_4"));
        assertThat(findings(bytes).getFirst().message()).contains("Clause 7.1, test 10, fails at 1 place");
    }

    @Test
    void findsAFigureWithoutAlternative() {
        SamplePdf pdf = pdf().open("Figure");
        pdf.marked(() -> {
            pdf.stream().addRect(40, 100, 20, 20);
            pdf.stream().fill();
        });

        assertThat(findings(pdf.close().bytes())).extracting(Diagnostic::code).contains(new Code("PDFUA1_7_3_1"));
    }

    @Test
    void validatesOnManyThreads() throws Exception {
        byte[] good = pdf().bytes();
        byte[] bad = pdf().bytes(document -> document.getDocumentCatalog().setViewerPreferences(null));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> onGood = () -> findings(good).size();
            Callable<Integer> onBad = () -> findings(bad).size();
            assertThat(threads.invokeAll(List.of(onGood, onBad, onGood, onBad)))
                    .extracting(future -> future.get())
                    .containsExactly(0, 1, 0, 1);
        }
    }

    @Test
    void passesAnEpubThatConforms() {
        assertThat(new EpubConformance().validate("a.epub", SampleEpub.clean()).findings())
                .isEmpty();
    }

    @Test
    void saysWhereAnEpubIsWrong() {
        CheckResult result = new EpubConformance().validate("a.epub", SampleEpub.with("<p>石桥<undefined/></p>"));

        assertThat(result.passed()).isFalse();
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.code()).isEqualTo(new Code("EPUBCHECK_RSC_005"));
            assertThat(finding.at()).isEqualTo(new Location("a.epub/OEBPS/chapter.xhtml", 4, 18));
        });
    }

    @Test
    void namesABookThatIsNoArchiveByItsOwnName() {
        byte[] clean = SampleEpub.clean();

        assertThat(new EpubConformance()
                        .validate("a.epub", Arrays.copyOf(clean, clean.length / 2))
                        .findings())
                .isNotEmpty()
                .extracting(Diagnostic::at)
                .containsOnly(Location.of("a.epub"));
    }

    @Test
    void printsNothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(trap);
            System.setErr(trap);
            new PdfConformance()
                    .validate(
                            "a.pdf",
                            pdf().bytes(document ->
                                    document.getDocumentCatalog().setMetadata(null)));
            new EpubConformance().validate("a.epub", SampleEpub.with("<p"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static SamplePdf pdf() {
        return new SamplePdf().page().text("H1", 40, 360, 16, "Bridges").text("P", 40, 320, 10, "A bridge.");
    }

    private static List<Diagnostic> findings(byte[] bytes) {
        return new PdfConformance()
                .validate("a.pdf", bytes).stream()
                        .flatMap(result -> result.findings().stream())
                        .toList();
    }
}
