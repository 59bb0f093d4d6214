package io.github.zhiban.verify.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Article;
import io.github.zhiban.article.Block;
import io.github.zhiban.article.Heading;
import io.github.zhiban.article.Inline;
import io.github.zhiban.article.Metadata;
import io.github.zhiban.article.Section;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Location;
import io.github.zhiban.verify.SamplePdf;
import io.github.zhiban.verify.VerifyCodes;
import io.github.zhiban.verify.reading.PdfFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tags that every validator accepts, and that are wrong all the same. */
class StructureCheckTest {
    private static final Location AT = Location.of("a.html");
    private static final Article ARTICLE = new Article(
            new Metadata("石桥", List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null),
            List.of(new Section(
                    new Heading("a", 1, List.of(new Inline.Text("河水")), AT),
                    List.of(paragraph("先有河水。"), paragraph("后有 石桥。"), new Block.CodeBlock("", "x = 1", AT)),
                    List.of())),
            List.of(),
            AT);

    @Test
    void acceptsTheArticleItself() throws IOException {
        assertThat(check(title().text("H2", 40, 320, 14, "河水")
                        .text("P", 40, 290, 10, "先有河水。")
                        .text("P", 40, 270, 10, "后有石桥。")
                        .text("Code", 40, 250, 10, "x = 1")))
                .isEmpty();
    }

    @Test
    void takesAParagraphOfNothingButCodeForABlockOfCode() throws IOException {
        assertThat(check(title().text("H2", 40, 320, 14, "河水")
                        .text("P", 40, 290, 10, "先有河水。")
                        .text("P", 40, 270, 10, "后有石桥。")
                        .open("P")
                        .text("Code", 40, 250, 10, "x = 1")
                        .close()))
                .isEmpty();
    }

    @Test
    void findsAParagraphTaggedAsHeading() throws IOException {
        assertThat(check(title().text("H2", 40, 320, 14, "河水")
                        .text("H3", 40, 290, 10, "先有河水。")
                        .text("P", 40, 270, 10, "后有石桥。")
                        .text("Code", 40, 250, 10, "x = 1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(VerifyCodes.STRUCTURE_WRONG_ROLE);
                    assertThat(finding.message()).isEqualTo("“先有河水。” is tagged H3 instead of P.");
                });
    }

    @Test
    void findsAHeadingOfAnotherRank() throws IOException {
        assertThat(check(title().text("H3", 40, 320, 14, "河水")
                        .text("P", 40, 290, 10, "先有河水。")
                        .text("P", 40, 270, 10, "后有石桥。")
                        .text("P", 40, 250, 10, "x = 1")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.STRUCTURE_WRONG_ROLE, VerifyCodes.STRUCTURE_WRONG_ROLE);
    }

    @Test
    void findsParagraphsThatChangedPlaces() throws IOException {
        assertThat(check(title().text("H2", 40, 320, 14, "河水")
                        .text("P", 40, 270, 10, "后有石桥。")
                        .text("P", 40, 290, 10, "先有河水。")
                        .text("Code", 40, 250, 10, "x = 1")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.STRUCTURE_WRONG_ORDER);
    }

    @Test
    void findsTextThatIsMissing() throws IOException {
        assertThat(check(title().text("H2", 40, 320, 14, "河水")
                        .text("P", 40, 290, 10, "先有河。")
                        .text("P", 40, 270, 10, "后有石桥。")
                        .text("Code", 40, 250, 10, "x = 1")))
                .extracting(Diagnostic::code)
                .containsExactly(VerifyCodes.STRUCTURE_TEXT_MISSING);
    }

    @Test
    void findsAFigureWithoutAlternative() throws IOException {
        SamplePdf pdf = title().text("H2", 40, 320, 14, "河水")
                .text("P", 40, 290, 10, "先有河水。")
                .text("P", 40, 270, 10, "后有石桥。")
                .text("Code", 40, 250, 10, "x = 1")
                .open("Figure");
        pdf.marked(() -> {
                    pdf.stream().addRect(40, 100, 20, 20);
                    pdf.stream().fill();
                })
                .close();

        assertThat(check(pdf)).extracting(Diagnostic::code).containsExactly(VerifyCodes.STRUCTURE_WITHOUT_ALTERNATIVE);
    }

    private static SamplePdf title() {
        return new SamplePdf().page().text("H1", 40, 360, 16, "石桥");
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)), AT);
    }

    private static List<Diagnostic> check(SamplePdf pdf) throws IOException {
        try (PdfFile file = PdfFile.open("a.pdf", pdf.bytes())) {
            return new StructureCheck().check(file, Expectation.of(ARTICLE));
        }
    }
}
