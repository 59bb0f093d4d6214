package io.github.zhiban.typeset.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.layout.Manuscript;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SlideFitterTest {
    private static final String SHEET = """
        @page { size: 600pt 400pt; margin: 0 }
        body, section, div, h2, ul, li { display: block; margin: 0; padding: 0 }
        body { font-family: "Source Sans 3", "Noto Sans SC"; font-size: 10pt; line-height: 14pt }
        section { position: relative; width: 600pt; height: 400pt }
        section + section { page-break-before: always }
        h2.one { font-size: 30pt; line-height: 40pt } h2.two { font-size: 20pt; line-height: 25pt }
        .content { position: absolute; left: 0; top: 60pt; width: 600pt; height: 300pt }
        .large { font-size: 40pt; line-height: 60pt } .small { font-size: 20pt; line-height: 30pt }
        .tiny { font-size: 10pt; line-height: 15pt }
        """;

    private static final Typefaces FACES = new Typefaces(Pages.FONTS);

    private static List<Element> fit(String sections, String css) {
        PrintDocument document = new PrintDocument(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh\"><head><title>t</title></head><body"
                        + " class=\"slides\">"
                        + sections + "</body></html>",
                List.of(),
                Map.of("dot.png", Pages.dot()),
                Map.of(),
                new DocumentInfo(
                        "t", List.of(), "", List.of(), "zh", "", OffsetDateTime.parse("2024-01-02T03:04:05Z")));
        Manuscript manuscript =
                Manuscript.of(document, List.of(new PrintDocument.StyleSheet("t.css", SHEET + css)), FACES);
        SlideFitter.fit(manuscript);
        return Elements.children(Elements.body(manuscript.document()), "section");
    }

    private static String page(String title, List<String> items, String attributes) {
        return "<section data-chapter=\"1\"><h2 data-fit=\"one:1 two:2\" data-shorten=\"t\""
                + " data-continued-title=\"（续）\">"
                + title + "</h2><div class=\"content\"><ul data-fit=\"large small\" data-fit-alone=\"tiny\" "
                + attributes
                + ">" + items.stream().map(item -> "<li>" + item + "</li>").collect(Collectors.joining())
                + "</ul></div><div class=\"number\"></div></section>";
    }

    private static List<String> sizes(List<Element> pages) {
        return pages.stream()
                .map(page -> Elements.named(page, "ul").getFirst().getAttribute("class"))
                .toList();
    }

    private static List<Integer> counts(List<Element> pages) {
        return pages.stream().map(page -> Elements.named(page, "li").size()).toList();
    }

    @Test
    void takesTheFirstThatFitsInTheSheet() {
        String page = page("题目", Collections.nCopies(5, "一句话"), "");

        assertThat(sizes(fit(page, ""))).containsExactly("large");
        assertThat(sizes(fit(page, ".large { line-height: 61pt }"))).containsExactly("small");
        assertThat(sizes(fit(page, ".content { width: 100pt }"))).containsExactly("small");
    }

    @Test
    void partsWhatFitsInNone() {
        List<Element> pages = fit(page("题目", Collections.nCopies(11, "一句话"), "data-counts=\"5:points+few\""), "");

        assertThat(counts(pages)).containsExactly(6, 5);
        assertThat(sizes(pages)).containsExactly("small", "large points few");
        assertThat(pages.getLast().getTextContent()).startsWith("题目（续）").endsWith("2 / 2");
    }

    @Test
    void partsNothingForATitleThatHasRoomForMoreLines() {
        String side = "h2 { position: absolute; left: 0; top: 0; width: 100pt; height: 400pt }"
                + " .content { left: 120pt; width: 480pt }";

        assertThat(counts(fit(page("字".repeat(14), Collections.nCopies(4, "一"), ""), side)))
                .containsExactly(4);
    }

    @Test
    void showsNoMoreThanAPageMay() {
        assertThat(counts(fit(page("题目", Collections.nCopies(5, "一"), "data-most=\"3\""), "")))
                .containsExactly(3, 2);
    }

    @Test
    void onlyASingleThingMayBeTiny() {
        assertThat(sizes(fit(page("题目", List.of("字".repeat(500)), ""), ""))).containsExactly("tiny");
    }

    @Test
    void setsTitlesInFewerLinesFirstAndCutsTheLongest() {
        assertThat(title("字".repeat(18))).isEqualTo("one");
        assertThat(title("字".repeat(40))).isEqualTo("two");
        Element cut = Elements.named(
                        fit(page("字".repeat(90), List.of("一"), ""), "").getFirst(), "h2")
                .getFirst();
        assertThat(cut.getTextContent()).endsWith("字……").hasSizeBetween(50, 60);
    }

    private static String title(String text) {
        return Elements.named(fit(page(text, List.of("一"), ""), "").getFirst(), "h2")
                .getFirst()
                .getAttribute("class");
    }

    /** 300 points are left for the figure: 20 of them for its caption, 12 for the frame. */
    @Test
    void picturesGiveWayWhateverFramesThemAndIsAroundThem() {
        String picture = "<img src=\"dot.png\" alt=\"\" style=\"width: 300pt; height: 290pt\"/>";
        for (String shown : List.of(picture, "<a href=\"#x\">" + picture + "</a>")) {
            List<Element> pages = fit(
                    "<section><div class=\"content\"><div class=\"exhibit\" data-fit=\"normal\"><figure>" + shown
                            + "<figcaption>图</figcaption></figure></div></div></section>",
                    "figure, figcaption { display: block; margin: 0 } figure { line-height: 1pt }"
                            + " figcaption { line-height: 20pt } img { padding: 6pt }");

            String height = Elements.named(pages.getFirst(), "img")
                    .getFirst()
                    .getAttribute("style")
                    .replaceAll(".*height: ([0-9.]+)pt", "$1");
            assertThat(Double.parseDouble(height)).isBetween(260.0, 270.0);
        }
    }

    @Test
    void takesTheFirstOfSeveralForms() {
        String forms = "<section><div class=\"content\"><div data-choose=\"first\"><ul data-fit=\"large\"><li>"
                + "字".repeat(200) + "</li></ul><ol data-fit=\"small\"><li>" + "字".repeat(200)
                + "</li></ol></div></div></section>";
        Element page = fit(forms, "").getFirst();

        assertThat(Elements.named(page, "ul")).isEmpty();
        assertThat(Elements.named(page, "ol")).hasSize(1);
    }

    @Test
    void showsOfCodeWhatFits() {
        String code = "<section><div class=\"content\"><div data-excerpt=\"节选\"><pre>" + "int i;\n".repeat(40)
                + "</pre></div></div></section>";
        String text = fit(
                        code,
                        "pre { white-space: pre; line-height: 20pt; margin: 0 } p { line-height: 20pt; margin: 0 }")
                .getFirst()
                .getTextContent();

        assertThat(text).endsWith("节选");
        assertThat(text.lines().filter(line -> line.startsWith("int"))).hasSize(14);
    }

    @Test
    void numbersPagesAndLeadsLinksToChapters() {
        String agenda = "<section data-chapter=\"0\"><div class=\"content\"><a href=\"#chapter-1\">一</a>"
                + "<a href=\"#chapter-2\">二</a></div><div class=\"track\"><div></div></div></section>";
        List<Element> pages = fit(agenda + page("题目", List.of("一"), ""), "");

        assertThat(pages).extracting(page -> page.getAttribute("id")).containsExactly("slide-1", "slide-2");
        assertThat(Elements.named(pages.getFirst(), "a"))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("#slide-2", "#slide-2");
        assertThat(Elements.with(pages.getFirst(), "style").getFirst().getAttribute("style"))
                .isEqualTo("width: 50.0%");
    }
}
