package io.github.zhiban.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.budget.Allowance;
import io.github.zhiban.diagnostics.Code;
import io.github.zhiban.diagnostics.Diagnostic;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clean PDF has no findings; each seeded fault is found, and only it. */
class PdfFaultsTest {

    @Test
    void findsNothingInACleanPdf() {
        assertThat(check(clean().bytes())).isEmpty();
    }

    @Test
    void listsEveryCheckThatPassed() {
        assertThat(new Verifier(VerificationLevel.QUICK).check("a.pdf", clean().bytes()))
                .allMatch(CheckResult::passed)
                .extracting(CheckResult::check)
                .contains("readable", "fonts", "bookmarks", "links", "structure tree", "typography");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void findsTheFault(Code code, SamplePdf.Fault fault) {
        assertThat(check(clean().bytes(fault))).extracting(Diagnostic::code).containsOnly(code);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        VerifyCodes.OUTLINE_MISSING,
                        pdf -> pdf.getDocumentCatalog().setDocumentOutline(null)),
                fault(
                        VerifyCodes.OUTLINE_BROKEN,
                        pdf -> pdf.getDocumentCatalog()
                                .getDocumentOutline()
                                .getFirstChild()
                                .getCOSObject()
                                .removeItem(COSName.DEST)),
                fault(VerifyCodes.LINK_BROKEN, pdf -> link(pdf, "not an address", 40, 60)),
                fault(VerifyCodes.LINK_OUTSIDE_PAGE, pdf -> link(pdf, "https://example.org/", 290, 310)),
                fault(VerifyCodes.LINK_EMPTY, pdf -> link(pdf, "https://example.org/", 40, 40)),
                fault(VerifyCodes.LINK_DUPLICATE, pdf -> {
                    link(pdf, "https://example.org/", 40, 60);
                    link(pdf, "https://example.org/", 40, 60);
                }),
                fault(VerifyCodes.LINK_WITHOUT_DESCRIPTION, pdf -> {
                    link(pdf, "https://example.org/", 40, 60);
                    pdf.getPage(0).getAnnotations().getLast().setContents(null);
                }),
                fault(VerifyCodes.LINK_WITHOUT_DESCRIPTION, pdf -> {
                    link(pdf, "https://example.org/", 40, 60);
                    pdf.getPage(0).getAnnotations().getLast().setContents("\u3000\u00A0\u200B");
                }),
                fault(VerifyCodes.LINK_WITH_BORDER, pdf -> {
                    link(pdf, "https://example.org/", 40, 60);
                    pdf.getPage(0).getAnnotations().getLast().getCOSObject().removeItem(COSName.BORDER);
                }),
                fault(VerifyCodes.LINK_WITH_BORDER, pdf -> {
                    link(pdf, "https://example.org/", 40, 60);
                    pdf.getPage(0).getAnnotations().getLast().getCOSObject().setItem(COSName.BS, new COSDictionary());
                }),
                fault(
                        VerifyCodes.PAGE_LABELS_MISSING,
                        pdf -> pdf.getDocumentCatalog().setPageLabels(null)),
                fault(
                        VerifyCodes.PAGE_LABEL_WRONG,
                        pdf -> pdf.getDocumentCatalog()
                                .getPageLabels()
                                .getPageLabelRange(0)
                                .setStart(5)),
                fault(
                        VerifyCodes.VIEWER_HIDDEN,
                        pdf -> pdf.getDocumentCatalog().getViewerPreferences().setHideToolbar(true)),
                fault(VerifyCodes.VIEWER_HIDDEN, pdf -> pdf.getDocumentCatalog().setPageMode(PageMode.FULL_SCREEN)),
                fault(
                        VerifyCodes.DATE_WITHOUT_OFFSET,
                        pdf -> pdf.getDocumentInformation()
                                .getCOSObject()
                                .setString(COSName.CREATION_DATE, "D:20260102000000")),
                fault(VerifyCodes.NOT_TAGGED, pdf -> pdf.getDocumentCatalog().setMarkInfo(null)),
                fault(
                        VerifyCodes.TITLE_NOT_DISPLAYED,
                        pdf -> pdf.getDocumentCatalog().setViewerPreferences(null)),
                fault(
                        VerifyCodes.LANGUAGE_MISSING,
                        pdf -> pdf.getDocumentCatalog().setLanguage(null)),
                fault(
                        VerifyCodes.METADATA_MISSING,
                        pdf -> pdf.getDocumentCatalog().setMetadata(null)),
                fault(
                        VerifyCodes.METADATA_CONTRADICTION,
                        pdf -> pdf.getDocumentInformation().setTitle("另一个标题")),
                fault(
                        VerifyCodes.METADATA_CONTRADICTION,
                        pdf -> pdf.getDocumentInformation().setCreationDate(null)),
                fault(VerifyCodes.STRUCTURE_BROKEN_REFERENCE, pdf -> {
                    COSDictionary reference = new COSDictionary();
                    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
                    reference.setItem(COSName.PG, pdf.getPage(0).getCOSObject());
                    reference.setInt(COSName.MCID, 99);
                    COSDictionary document = (COSDictionary) ((COSArray) array(pdf.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getCOSObject()))
                            .getObject(0);
                    ((COSArray) array(document)).add(reference);
                }),
                fault(VerifyCodes.PAGE_EMPTY, pdf -> pdf.addPage(new PDPage(new PDRectangle(300, 420)))),
                fault(VerifyCodes.TITLE_MISSING, pdf -> {
                    pdf.getDocumentInformation().setTitle(null);
                    pdf.getDocumentCatalog()
                            .getMetadata()
                            .importXMPMetadata(
                                    SampleXmp.PACKET.replace("样张", "").getBytes(StandardCharsets.UTF_8));
                }));
    }

    @Test
    void findsAFontThatIsNotEmbedded() {
        SamplePdf pdf = clean();
        pdf.open("P")
                .marked(() -> pdf.show(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40, 200, 10, "bridge"));

        assertThat(check(pdf.close().bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.FONT_NOT_EMBEDDED, VerifyCodes.FONT_WITHOUT_UNICODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Figure", "Formula"})
    void findsSomethingDrawnWithoutAlternative(String role) {
        SamplePdf pdf = clean().open(role);
        pdf.marked(() -> {
            pdf.stream().addRect(40, 200, 20, 20);
            pdf.stream().fill();
        });

        assertThat(check(pdf.close().bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.STRUCTURE_WITHOUT_ALTERNATIVE);
    }

    @Test
    void findsTextBeyondThePage() {
        assertThat(check(clean().text("P", 285, 200, 10, "石桥").bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.TEXT_OUTSIDE_PAGE);
    }

    @Test
    void findsTextAndPicturesInTheMargin() throws IOException {
        SamplePdf pdf = clean().text("P", 255, 200, 10, "石桥");
        pdf.open("Figure")
                .alt("一座桥")
                .marked(() -> pdf.stream()
                        .drawImage(
                                LosslessFactory.createFromImage(
                                        pdf.document(), new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)),
                                30,
                                100,
                                90,
                                90));
        byte[] unbounded = pdf.close().bytes();
        assertThat(check(unbounded)).isEmpty();

        assertThat(check(withTextArea(unbounded, new PDRectangle(40, 0, 220, 400))))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.TEXT_IN_MARGIN, VerifyCodes.PICTURE_IN_MARGIN);
        assertThat(check(withTextArea(unbounded, new PDRectangle(28, 0, 260, 400))))
                .isEmpty();
    }

    private static byte[] withTextArea(byte[] bytes, PDRectangle area) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes)) {
            file.getPages().forEach(page -> page.setArtBox(area));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void findsTextThatABoxCutsOff() {
        SamplePdf pdf = clean();
        pdf.open("P").marked(() -> {
            pdf.stream().saveGraphicsState();
            pdf.stream().addRect(40, 195, 4, 20);
            pdf.stream().clip();
            pdf.show(pdf.fontOf("桥"), 40, 200, 10, "桥");
            pdf.stream().restoreGraphicsState();
        });

        assertThat(check(pdf.close().bytes())).extracting(Diagnostic::code).containsOnly(VerifyCodes.TEXT_CLIPPED);
    }

    @Test
    void findsTextOverText() {
        assertThat(check(clean().text("P", 40, 200, 10, "石桥")
                        .text("P", 42, 202, 10, "河水")
                        .bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.TEXT_OVERLAPS);
    }

    /** Once with the small letters first. A letter of that size covers a billion cells of the grid that finds them. */
    @Test
    void findsTextOverTextOfAnySizeWithinReason() {
        Verifier verifier = new Verifier(VerificationLevel.QUICK, Allowance.of(20, 512));
        byte[] below = clean().text("P", 40, 200, 900_000, "石")
                .text("P", 42, 202, 10, "河")
                .bytes();
        byte[] above = clean().text("P", 42, 202, 10, "河")
                .text("P", 40, 200, 900_000, "石")
                .bytes();

        assertThat(verifier.verify("below.pdf", below))
                .extracting(Diagnostic::code)
                .contains(VerifyCodes.TEXT_OVERLAPS);
        assertThat(verifier.verify("above.pdf", above))
                .extracting(Diagnostic::code)
                .contains(VerifyCodes.TEXT_OVERLAPS);
    }

    @Test
    void tellsKerningFromTextOverText() {
        assertThat(check(clean().text("P", 40, 200, 10, "石")
                        .text("P", 48.5, 200, 10, "桥")
                        .bytes()))
                .isEmpty();
        assertThat(check(clean().text("P", 40, 200, 10, "石")
                        .text("P", 45, 200, 10, "桥")
                        .bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.TEXT_OVERLAPS);
    }

    @Test
    void findsAReplacementCharacter() {
        SamplePdf pdf = clean();
        pdf.open("P").marked(() -> pdf.show(pdf.fallback(), 40, 200, 10, "\uFFFD"));

        assertThat(check(pdf.close().bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.REPLACEMENT_CHARACTER);
    }

    @Test
    @SuppressWarnings("deprecation") // Raw commands are the only way to draw a glyph that a font does not have.
    void findsAGlyphThatTheFontDoesNotHave() throws IOException {
        SamplePdf pdf = clean();
        pdf.open("P").marked(() -> {
            pdf.stream().beginText();
            pdf.stream().setFont(pdf.fontOf("桥"), 10);
            pdf.stream().newLineAtOffset(40, 200);
            pdf.stream().appendRawCommands("<0000> Tj\n");
            pdf.stream().endText();
        });

        assertThat(check(pdf.close().bytes())).extracting(Diagnostic::code).contains(VerifyCodes.GLYPH_MISSING);
    }

    @Test
    void findsAnEmptyElement() {
        assertThat(check(clean().open("P").close().bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.STRUCTURE_EMPTY_ELEMENT);
    }

    @Test
    void findsTextOutsideTheTree() {
        SamplePdf pdf = clean();
        byte[] bytes =
                pdf.unmarked(() -> pdf.show(pdf.fontOf("桥"), 40, 200, 10, "桥")).bytes();

        assertThat(check(bytes)).extracting(Diagnostic::code).containsOnly(VerifyCodes.STRUCTURE_UNTAGGED_TEXT);
    }

    @Test
    void findsAPictureBeyondThePage() {
        SamplePdf pdf = clean();
        pdf.open("Figure")
                .alt("一座桥")
                .marked(() -> pdf.stream()
                        .drawImage(
                                LosslessFactory.createFromImage(
                                        pdf.document(), new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)),
                                250,
                                100,
                                90,
                                90));

        assertThat(check(pdf.close().bytes()))
                .extracting(Diagnostic::code)
                .containsOnly(VerifyCodes.PICTURE_OUTSIDE_PAGE);
    }

    @Test
    void takesAPageWithOnlyAPictureForFull() {
        SamplePdf pdf = clean().page().open("Figure").alt("一座桥");
        pdf.marked(() -> pdf.stream()
                .drawImage(
                        LosslessFactory.createFromImage(
                                pdf.document(), new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB)),
                        40,
                        100,
                        90,
                        90));

        assertThat(check(pdf.close().bytes())).isEmpty();
    }

    @Test
    void saysThatAPdfIsEncrypted() throws IOException {
        byte[] bytes = clean().bytes(pdf -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
        });

        assertThat(check(bytes)).extracting(Diagnostic::code).containsOnly(VerifyCodes.PDF_ENCRYPTED);
    }

    @Test
    void saysThatAPdfIsBrokenOff() {
        byte[] bytes = "%PDF-1.7\n1 0 obj\n<< /Type".getBytes(StandardCharsets.US_ASCII);

        assertThat(check(bytes)).extracting(Diagnostic::code).containsOnly(VerifyCodes.PDF_UNREADABLE);
    }

    @Test
    void saysThatAPdfHasNoPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument empty = new PDDocument()) {
            empty.save(bytes);
        }

        assertThat(check(bytes.toByteArray())).extracting(Diagnostic::code).contains(VerifyCodes.PDF_WITHOUT_PAGES);
    }

    @Test
    void saysThatAFileIsNeitherPdfNorEpub() {
        assertThat(check(new byte[] {1, 2, 3})).extracting(Diagnostic::code).containsOnly(VerifyCodes.UNKNOWN_FORMAT);
    }

    @Test
    void listsTheFirstPlacesAndCountsTheRest() {
        SamplePdf pdf = clean();
        for (int i = 0; i < 25; i++) {
            pdf.open("P").close();
        }

        List<Diagnostic> findings = check(pdf.bytes());

        assertThat(findings).hasSize(21);
        assertThat(findings.getLast().code()).isEqualTo(VerifyCodes.MORE_OF_THE_SAME);
        assertThat(findings.getLast().message()).contains("5 more");
    }

    private static SamplePdf clean() {
        return new SamplePdf()
                .page()
                .text("H1", 40, 360, 16, "石桥")
                .text("P", 40, 320, 10, "石桥。")
                .text("H2", 40, 290, 14, "河水")
                .text("P", 40, 260, 10, "河水。");
    }

    private static List<Diagnostic> check(byte[] bytes) {
        return new Verifier(VerificationLevel.QUICK).verify("a.pdf", bytes);
    }

    private static Arguments fault(Code code, SamplePdf.Fault fault) {
        return Arguments.of(code, fault);
    }

    private static Object array(COSDictionary element) {
        if (!(element.getDictionaryObject(COSName.K) instanceof COSArray)) {
            COSArray kids = new COSArray();
            kids.add(element.getItem(COSName.K));
            element.setItem(COSName.K, kids);
        }
        return element.getDictionaryObject(COSName.K);
    }

    private static void link(PDDocument pdf, String address, float left, float right) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        PDRectangle area = new PDRectangle(left, 200, right - left, 10);
        link.setRectangle(area);
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setContents("样张");
        link.setBorder(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO)));
        List<PDAnnotation> all = pdf.getPage(0).getAnnotations();
        all.add(link);
        pdf.getPage(0).setAnnotations(all);
    }
}
