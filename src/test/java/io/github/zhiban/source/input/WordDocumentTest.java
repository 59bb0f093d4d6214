package io.github.zhiban.source.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.diagnostics.Diagnostic;
import io.github.zhiban.diagnostics.Diagnostics;
import io.github.zhiban.source.SourceCodes;
import io.github.zhiban.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDocumentTest {
    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"\
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsHeadingsTextAndTables() {
        Document page = read("""
                <w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>缓存的三种写法</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>先写库</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">再删</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>缓存</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>写法</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>""");

        assertThat(page.select("h1").eachText()).containsExactly("缓存的三种写法", "先写库");
        assertThat(page.select("p strong").text()).isEqualTo("缓存");
        assertThat(page.select("td")).hasSize(2);
        assertThat(page.select("meta[name=author]").attr("content")).isEqualTo("陈立");
        assertThat(diagnostics.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        <m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>n</m:t></m:r></m:den></m:f>                     | <mfrac><mrow><mn>1</mn></mrow><mrow><mi>n</mi></mrow></mfrac>
        <m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>20</m:t></m:r></m:sup></m:sSup>                  | <msup><mrow><mi>x</mi></mrow><mrow><mn>20</mn></mrow></msup>
        <m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/><m:e><m:r><m:t>a+b</m:t></m:r></m:e></m:rad>        | <msqrt><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msqrt>
        <m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:sup/><m:e/></m:nary> | <munderover><mo>∑</mo><mrow><mi>i</mi></mrow><mrow></mrow></munderover><mrow></mrow>
        <m:d><m:dPr><m:begChr m:val='{'/><m:endChr m:val=''/></m:dPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:d>       | <mfenced open="{" close=""><mrow><mrow><mi>x</mi></mrow></mrow></mfenced>
        <m:acc><m:accPr><m:chr m:val='⃗'/></m:accPr><m:e><m:r><m:t>v</m:t></m:r></m:e></m:acc>                      | <mover><mrow><mi>v</mi></mrow><mo>→</mo></mover>
        <m:r><m:rPr><m:nor/></m:rPr><m:t>若 x</m:t></m:r>                                                          | <mtext>若 x</mtext>
        """)
    void readsFormulas(String office, String mathMl) {
        String page =
                html("<w:p><w:r><w:t>设</w:t></w:r><m:oMath>" + office + "</m:oMath><w:r><w:t>。</w:t></w:r></w:p>");

        assertThat(page).contains("设<math display=\"inline\"><mrow>" + mathMl + "</mrow></math>。");
    }

    @Test
    void joinsCaptionsToTables() {
        Document page = read("""
                <w:p><w:pPr><w:pStyle w:val="c"/></w:pPr><w:r><w:t>表 1 三种写法</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>先删</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:pPr><w:pStyle w:val="c"/></w:pPr><w:r><w:t>没有图的题注</w:t></w:r></w:p><w:p/>""");

        assertThat(page.select("figure > table + figcaption").text()).isEqualTo("表 1 三种写法");
        assertThat(page.select("body > p.caption").text()).isEqualTo("没有图的题注");
    }

    @Test
    void readsNotesAsNotes() {
        Document page = read("<w:p><w:r><w:t>结论</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");

        assertThat(page.select("p sup a").attr("href")).isEqualTo("#footnote-2");
        assertThat(page.select("section.footnotes li#footnote-2").text()).isEqualTo("出处见手册。");
    }

    @Test
    void readsRubyFieldsAndTheStrictKind() {
        String strict = body("""
                        <w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>dōngjīng</w:t></w:r></w:rt>\
                        <w:rubyBase><w:r><w:t>东京</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
                        <w:p><w:fldSimple w:instr="DATE"><w:r><w:t>三月</w:t></w:r></w:fldSimple></w:p>""")
                .replaceAll("http://schemas.openxmlformats.org/(\\w+)/2006/", "http://purl.oclc.org/ooxml/$1/");

        Document page = Jsoup.parse(unpack(document(strict, Map.of())));

        assertThat(page.select("ruby").outerHtml()).isEqualToIgnoringWhitespace("<ruby>东京<rt>dōngjīng</rt></ruby>");
        assertThat(page.select("p").last().text()).isEqualTo("三月");
    }

    @Test
    void readsNoFileThatTheDocumentLinksTo(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "not for anybody");

        Document page = read("""
                <w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>
                <a:blip r:link="rId7"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""", Map.of("rId7", secret.toUri().toString()));

        assertThat(page.select("img").attr("src")).isEqualTo(secret.toUri().toString());
        assertThat(page.outerHtml()).doesNotContain("base64");
    }

    @Test
    void refusesEntitiesAndDamage() {
        byte[] bomb =
                document("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]><w:document " + NAMESPACES + "/>", Map.of());
        byte[] damaged = document(body("<w:p/>"), Map.of());
        int content = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 17;
        Arrays.fill(damaged, content, content + 30, (byte) 0xFF);

        assertThat(unpack(bomb)).isEmpty();
        assertThat(unpack(damaged)).isEmpty();
        assertThat(diagnostics.found()).extracting(Diagnostic::code).containsOnly(SourceCodes.DOCUMENT_DAMAGED);
    }

    @Test
    void leavesOtherFilesAlone() {
        assertThat(unpack("<p>PK word/document.xml</p>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("<p>PK word/document.xml</p>");
    }

    private Document read(String content) {
        return read(content, Map.of());
    }

    private Document read(String content, Map<String, String> links) {
        return Jsoup.parse(unpack(document(body(content), links)));
    }

    private String html(String content) {
        return unpack(document(body(content), Map.of()));
    }

    private String unpack(byte[] bytes) {
        return new String(
                WordDocument.unpacked(new SourceFile("notes.docx", bytes), diagnostics)
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static String body(String content) {
        return "<w:document " + NAMESPACES + "><w:body>" + content + "</w:body></w:document>";
    }

    private static byte[] document(String body, Map<String, String> links) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/></Types>""");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="word/document.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
        parts.put("word/document.xml", body);
        StringBuilder relationships = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        links.forEach((id, target) -> relationships
                .append("<Relationship TargetMode=\"External\" Id=\"")
                .append(id)
                .append("\" Target=\"")
                .append(target)
                .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/>"));
        parts.put(
                "word/_rels/document.xml.rels",
                relationships.append("</Relationships>").toString());
        parts.put("word/styles.xml", "<w:styles " + NAMESPACES + """
                ><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>\
                <w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>\
                <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>""");
        parts.put("word/footnotes.xml", "<w:footnotes " + NAMESPACES + """
                ><w:footnote w:id="2"><w:p><w:r><w:t>出处见手册。</w:t></w:r></w:p></w:footnote></w:footnotes>""");
        parts.put("docProps/core.xml", "<cp:coreProperties><dc:creator>陈立</dc:creator></cp:coreProperties>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
