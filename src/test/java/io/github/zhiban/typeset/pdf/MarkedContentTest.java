package io.github.zhiban.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.typeset.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** What the content streams say about what they draw, and where links lie. */
class MarkedContentTest {
    private static final String MARGINS =
            "@page { @top-center { content: element(head) } @bottom-center { content: counter(page) } }"
                    + ".head { position: running(head) }";

    @Test
    void artifactsSayWhyTheyAreThere() throws IOException {
        assertThat(artifacts("<div class=\"furniture head\">页眉</div><p style=\"background: #eee\">文</p>", MARGINS, 0))
                .containsExactly(
                        "/Type /Layout", "/Type /Pagination /Subtype /Header", "/Type /Pagination /Subtype /Footer");
    }

    @Test
    void theRepeatedHeadOfATableBelongsToThePage() throws IOException {
        String body = "<table style=\"-fs-table-paginate: paginate\"><thead><tr><th>头</th></tr></thead><tbody>"
                + "<tr><td>格</td></tr>".repeat(40) + "</tbody></table>";

        assertThat(artifacts(body, "", 1)).contains("/Type /Pagination");
    }

    @Test
    void aNumberInTheBoxOfACharacterWithoutGlyphStandsForIt() throws IOException {
        assertThat(content("<p>前<span class=\"missing\">U+2E9A</span>后</p>", "", 0))
                .contains("/ActualText <feff2e9a>");
    }

    /** One of the private use characters that a font has, in one of the two lines. */
    @Test
    void whatALineStandsForIsNotTheNextLines() throws IOException {
        String content = content("<pre>甲\uE003\n乙</pre>", "", 0);

        assertThat(content).contains("/ActualText <feff7532e003>");
        assertThat(content.split("/Span <<", -1)).hasSize(3);
    }

    @Test
    void anEntryOfTheContentsIsOneLink() throws IOException {
        String body = "<nav class=\"toc\"><ol><li><a href=\"#n\">章</a></li></ol></nav><p id=\"n\">文</p>";
        String css =
                ".toc a { display: block } .toc a:after { content: leader(' . ') target-counter(attr(href), page) }";

        assertThat(links(body, css))
                .singleElement()
                .satisfies(link -> assertThat(link.getRectangle().getWidth()).isGreaterThan(200));
    }

    @Test
    void aLinkOverTwoLinesHasAnAreaOnEach() throws IOException {
        assertThat(links("<p><a href=\"https://example.org\">" + "长".repeat(30) + "</a></p>", ""))
                .hasSize(2);
    }

    private static List<PDAnnotation> links(String body, String css) throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body, css).value())) {
            return file.getPage(0).getAnnotations();
        }
    }

    private static List<String> artifacts(String body, String css, int page) throws IOException {
        return Pattern.compile("/Artifact <<(.*?)>> BDC")
                .matcher(content(body, css, page))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String content(String body, String css, int page) throws IOException {
        try (PDDocument file = Pages.open(Pages.set(body, css).value());
                InputStream stream = file.getPage(page).getContents()) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
