package io.github.zhiban.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Flying Saucer copies what is left of a text for each line: texts are cut where that cannot be seen. */
class LongTextsTest {
    @ParameterizedTest
    @CsvSource({"p, 桥, 45000, 3", "p, 桥, 20000, 1", "p, a, 45000, 1", "p, 桥。, 45000, 1", "p, 石桥。, 22500, 4"})
    void proseIsCutBetweenTwoChineseCharacters(String tag, String unit, int times, int texts) {
        String text = unit.repeat(times);
        Document document = XhtmlParser.parse("<html><body><" + tag + ">" + text + "</" + tag + "></body></html>");

        LongTexts.cut(document);

        Element block = (Element) document.getElementsByTagName(tag).item(0);
        assertThat(block.getChildNodes().getLength()).isEqualTo(texts);
        assertThat(block.getTextContent()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1000, 3", "100, 1"})
    void codeIsCutAfterLines(int lines, int texts) {
        Document document = XhtmlParser.parse("<html><body><pre>" + "a = 1\n".repeat(lines) + "</pre></body></html>");

        LongTexts.cut(document);

        Element block = (Element) document.getElementsByTagName("pre").item(0);
        assertThat(block.getChildNodes().getLength()).isEqualTo(texts);
        assertThat(block.getFirstChild().getTextContent()).endsWith("\n");
    }
}
