package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Outcome;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.typeset.TypesetPdf;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What reaches out of a box that the file names is found: in files written for the purpose, and in pages that the
 * typesetter set.
 */
class BoxFaultsTest {
    private static final PDRectangle ROOM = new PDRectangle(40, 190, 40, 24);
    private static final String UNBROKEN = "pthread_mutex_timedlock_with_a_very_long_name";

    @ParameterizedTest
    @ValueSource(strings = {"TD", "TH", "P", "BlockQuote", "LBody"})
    void findsTextBesideItsBox(String role) {
        assertThat(codes(boxed(role, ROOM, 45))).isEmpty();
        assertThat(codes(boxed(role, ROOM, 65))).containsOnly(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsTextBelowItsBox() {
        assertThat(codes(boxed("TD", new PDRectangle(40, 204, 40, 24), 45))).containsOnly(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsTextThatIsWiderThanItsBoxOfSeveralPages() {
        assertThat(codes(overPages(31))).isEmpty();
        assertThat(codes(overPages(25))).containsOnly(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsTextThatIsWiderThanItsColumn() {
        String css = "body { columns: 2 } blockquote { margin: 0 10pt; border-left: 1pt solid #000000 }";
        String quote = "<blockquote><p>" + "引".repeat(200) + "</p><pre style=\"white-space: pre\">%s</pre><p>"
                + "文".repeat(90) + "</p></blockquote>";

        assertThat(codes(Pages.set(quote.formatted("int i"), css).value().bytes()))
                .isEmpty();
        assertThat(codes(Pages.set(quote.formatted(UNBROKEN), css).value().bytes()))
                .contains(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsAPictureBesideItsBox() {
        assertThat(codes(picture(40))).isEmpty();
        assertThat(codes(picture(60))).containsOnly(VerifyCodes.DRAWING_OUTSIDE_BOX);
    }

    @Test
    void findsABoxThatReachesOutOfAnother() {
        SamplePdf pdf = new SamplePdf().page().open("BlockQuote");
        set(pdf, ROOM);
        pdf.open("P");
        set(pdf, new PDRectangle(40, 190, 60, 24));
        pdf.marked(() -> pdf.show(pdf.fontOf("石"), 45, 200, 10, "石"));

        assertThat(found(pdf.close().close().bytes(), "boxes")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(VerifyCodes.BOX_OUTSIDE_BOX);
            assertThat(finding.message()).contains("20 pt out of its box (BlockQuote)");
        });
    }

    @Test
    void findsABoxThatReachesOutOfTheTextArea() {
        SamplePdf pdf = new SamplePdf().page();
        pdf.currentPage().setArtBox(new PDRectangle(40, 40, 30, 340));

        assertThat(codes(boxed(pdf, "P", ROOM, 45))).containsOnly(VerifyCodes.BOX_OUTSIDE_BOX);
    }

    @Test
    void findsCodeThatDoesNotFitItsCell() {
        String table = "<table style=\"table-layout: fixed; width: 200pt\"><tr><td style=\"%s\"><code>" + UNBROKEN
                + "</code></td><td>说明</td></tr></table>";

        assertThat(codes(set(table.formatted("word-wrap: break-word")))).isEmpty();
        assertThat(codes(set(table.formatted("white-space: pre")))).contains(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsCodeThatDoesNotFitItsBlock() {
        String block =
                "<pre style=\"%s; margin-right: 60pt; background: #eee\"><code>" + "lock ".repeat(30) + "</code></pre>";

        assertThat(codes(set(block.formatted("white-space: pre-wrap")))).isEmpty();
        assertThat(codes(set(block.formatted("white-space: pre")))).contains(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsContentBelowABoxOfFixedHeight() {
        String box = "<div data-role=\"SlideBody\" style=\"height: %dpt\"><p>一行</p><p>二行</p><p>三行</p></div>";

        assertThat(codes(set(box.formatted(60)))).isEmpty();
        assertThat(codes(set(box.formatted(30)))).contains(VerifyCodes.TEXT_OUTSIDE_BOX);
    }

    @Test
    void findsAPictureThatIsWiderThanItsFigure() {
        String figure =
                "<figure style=\"width: 50pt\"><img src=\"dot.png\" alt=\"点\" style=\"width: %dpt; margin-right:"
                        + " -40pt\"/></figure>";

        assertThat(codes(set(figure.formatted(40)))).isEmpty();
        assertThat(codes(set(figure.formatted(80)))).contains(VerifyCodes.DRAWING_OUTSIDE_BOX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margin: 0 -12pt 0 -24pt",
                "margin-left: -24pt; border-bottom: 1pt solid #000000",
                "text-indent: -20pt; background: #eee",
                "position: relative; left: -20pt"
            })
    void findsNothingWhereASheetHangsABlockIntoTheMargin(String style) {
        String block = "<h2 style=\"" + style + "\">%s</h2><p>文</p>";

        assertThat(findings(block.formatted("河水与石桥"), "boxes", "margins")).isEmpty();
        assertThat(findings(
                        block.formatted("河水<code style=\"white-space: pre\">" + UNBROKEN + UNBROKEN + "</code>"),
                        "boxes",
                        "margins"))
                .isNotEmpty();
    }

    @Test
    void findsWhatHangsFurtherThanItsSheetSays() {
        assertThat(codes(hung(30), "boxes", "margins")).isEmpty();
        assertThat(codes(hung(20), "boxes", "margins")).containsOnly(VerifyCodes.TEXT_IN_MARGIN);
    }

    private static byte[] hung(int left) {
        SamplePdf pdf = new SamplePdf().page();
        pdf.currentPage().setArtBox(new PDRectangle(40, 40, 200, 340));
        pdf.open("H2");
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "CSS-2.00");
        attributes.setItem(COSName.getPDFName("margin-left"), COSInteger.get(-12));
        pdf.element().getCOSObject().setItem(COSName.A, attributes);
        pdf.marked(() -> pdf.show(pdf.fontOf("石桥"), left, 200, 10, "石桥"));
        return pdf.close().bytes();
    }

    private static byte[] set(String body) {
        Outcome<TypesetPdf> set = Pages.set(body);
        return set.value().bytes();
    }

    private static byte[] boxed(String role, PDRectangle box, double left) {
        return boxed(new SamplePdf().page(), role, box, left);
    }

    private static byte[] boxed(SamplePdf pdf, String role, PDRectangle box, double left) {
        pdf.open(role);
        set(pdf, box);
        pdf.marked(() -> pdf.show(pdf.fontOf("石桥"), left, 200, 10, "石桥"));
        return pdf.close().bytes();
    }

    private static byte[] overPages(int width) {
        SamplePdf pdf = new SamplePdf().page().open("P");
        COSDictionary layout = layout();
        layout.setInt(COSName.WIDTH, width);
        pdf.element().getCOSObject().setItem(COSName.A, layout);
        pdf.marked(() -> pdf.show(pdf.fontOf("石"), 40, 200, 10, "石"));
        pdf.page().marked(() -> pdf.show(pdf.fontOf("石桥边"), 60, 200, 10, "石桥边"));
        return pdf.close().bytes();
    }

    private static byte[] picture(int left) {
        SamplePdf pdf = new SamplePdf().page().open("Figure").alt("一座桥");
        set(pdf, ROOM);
        pdf.marked(() -> pdf.stream()
                .drawImage(
                        LosslessFactory.createFromImage(
                                pdf.document(), new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)),
                        left,
                        192,
                        30,
                        20));
        return pdf.close().bytes();
    }

    private static void set(SamplePdf pdf, PDRectangle box) {
        COSDictionary layout = layout();
        COSArray area = box.getCOSArray();
        layout.setItem(COSName.BBOX, area);
        pdf.element().getCOSObject().setItem(COSName.A, layout);
    }

    private static COSDictionary layout() {
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        return layout;
    }

    private static List<Code> codes(byte[] bytes) {
        return codes(bytes, "boxes");
    }

    private static List<Code> findings(String body, String... checks) {
        return codes(set(body), checks);
    }

    private static List<Code> codes(byte[] bytes, String... checks) {
        return found(bytes, checks).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> found(byte[] bytes, String... checks) {
        return new Verifier(VerificationLevel.QUICK)
                .check("a.pdf", bytes).stream()
                        .filter(result -> List.of(checks).contains(result.check()))
                        .flatMap(result -> result.findings().stream())
                        .toList();
    }
}
