package io.github.zhiban.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SvgCascadeTest {
    private static Document drawing(String content) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            ("<svg id='d'>" + content + "</svg>").getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(content, e);
        }
    }

    private static String fill(String sheet, String shapes) {
        Document drawing = drawing("<style>" + sheet + "</style>" + shapes);
        SvgCascade.apply(drawing);
        String fill = SvgStyle.plain()
                .own((Element) drawing.getElementsByTagName("rect").item(0), "fill");
        return fill == null ? "none said" : fill;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".a{fill:red}                          | red",
                "#d .n > rect{fill:red} rect{fill:blue}| red",
                "rect{fill:red} rect{fill:blue}        | blue",
                "rect{fill:red !important} .a{fill:blue}| red",
                ".n rect.a{fill:red} .a{fill:blue}     | red",
                "g + rect{fill:red}                    | none said",
                "g.n > rect:first-child{fill:red}      | red",
                "rect:not(.b){fill:red}                | red",
                "rect[data-k^=x]{fill:red}             | red",
                ":root{--c:red} rect{fill:var(--c)}    | red",
                "rect{fill:var(--none, red)}           | red",
                "g{color:red} rect{fill:currentColor}  | red",
                "g rect:hover{fill:blue} .a{fill:red}  | red",
                "@media print{rect{fill:blue}} .a{fill:red}| red",
            })
    void saysWhatABrowserWouldShow(String sheet, String fill) {
        assertThat(fill(sheet, "<g class='m n'><rect class='a' data-k='xy'/></g>"))
                .isEqualTo(fill);
    }

    @Test
    void theElementsOwnStyleComesAfterSheets() {
        assertThat(fill("rect{fill:red}", "<rect fill='green' style='fill:blue'/>"))
                .isEqualTo("blue");
        assertThat(fill("rect{fill:red}", "<rect fill='green'/>")).isEqualTo("red");
        assertThat(fill("g{fill:red}", "<g color='teal'><rect fill='currentColor'/></g>"))
                .isEqualTo("teal");
    }

    @Test
    void labelsInHtmlBecomeTextInTheMiddleOfTheirBox() {
        Document drawing = drawing(
                "<foreignObject x='10' y='20' width='100' height='40'><div style='color:#c00'><p>第一行<br/>第二行</p></div></foreignObject>");

        assertThat(SvgLabels.replace(drawing)).isTrue();
        Element text = (Element) drawing.getElementsByTagName("text").item(0);
        assertThat(text.getElementsByTagName("tspan").getLength()).isEqualTo(2);
        assertThat(text.getTextContent()).isEqualTo("第一行第二行");
        assertThat(((Element) text.getFirstChild()).getAttribute("x")).isEqualTo("60.0");
        assertThat(text.getAttribute("style")).contains("fill:#c00");
    }

    @Test
    void aDrawingsOwnOfferIsTakenInPlaceOfHtml() {
        Document drawing = drawing(
                "<switch><foreignObject width='9' height='9'><p>甲</p></foreignObject><text x='1' y='2'>甲</text></switch>");
        SvgLabels.replace(drawing);

        assertThat(drawing.getElementsByTagName("foreignObject").getLength()).isZero();
        assertThat(drawing.getElementsByTagName("text").getLength()).isEqualTo(1);
    }

    @Test
    void labelsThatWereMeasuredForOneLineStandInOne() {
        Document drawing = drawing("<foreignObject width='72.4000015258789' height='26'>"
                + "<div style='white-space: nowrap'><span>Binding Key</span></div></foreignObject>");
        SvgLabels.replace(drawing);

        Element text = (Element) drawing.getElementsByTagName("text").item(0);
        assertThat(text.getElementsByTagName("tspan").getLength()).isEqualTo(1);
        assertThat(((Element) text.getFirstChild()).getAttribute("x")).startsWith("36.2");
    }
}
