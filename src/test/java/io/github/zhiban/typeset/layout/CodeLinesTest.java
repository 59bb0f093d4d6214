package io.github.zhiban.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.font.Typefaces;
import io.github.zhiban.typeset.DocumentInfo;
import io.github.zhiban.typeset.Pages;
import io.github.zhiban.typeset.PrintDocument;
import io.github.zhiban.typeset.PrintDocument.StyleSheet;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lines of code on pages of 78 cells. */
class CodeLinesTest {
    private static final String WRAP = "⏎";
    private static final String CSS = """
            @page { size: 502pt 700pt; margin: 50pt }
            pre { white-space: pre-wrap; font-size: 8.5pt; margin: 0; padding: 0 1pt }
            code { font-family: "Source Code Pro", "Noto Sans SC" }
            .wrap:before { content: "\\A\\21AA\\A0" }
            b { font-weight: bold }
            """;

    /** What a block holds once it is laid out, with a sign for each wrap. */
    private static String laidOut(String code, String css) {
        String xhtml =
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><pre class=\"code\"><code>"
                        + code + "</code></pre></body></html>";
        DocumentInfo info = new DocumentInfo("", List.of(), "", List.of(), "zh-CN", "", OffsetDateTime.MIN);
        PrintDocument print =
                new PrintDocument(xhtml, List.of(new StyleSheet("a.css", CSS + css)), Map.of(), Map.of(), info);
        Manuscript manuscript = Manuscript.of(print, print.sheets(), new Typefaces(Pages.FONTS));
        var unused = Proof.of(manuscript);
        return text(manuscript.document().getElementsByTagName("code").item(0));
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean mark = child instanceof Element element
                    && element.getAttribute("class").equals("furniture wrap");
            text.append(mark ? WRAP : child instanceof Element ? text(child) : child.getNodeValue());
        }
        return text.toString();
    }

    private static String laidOut(String code) {
        return laidOut(code, "");
    }

    @Test
    void wrapsWhatIsWiderThanItsBlockAndKeepsTheText() {
        String code = "byte[] maze = {" + "0x24, ".repeat(300) + "};\nint after = 1;";
        String wrapped = laidOut(code);

        assertThat(wrapped.replace(WRAP, "")).isEqualTo(code);
        assertThat(Arrays.stream(wrapped.split(WRAP + "|\n", -1)).skip(1))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.length()).isBetween(4, 74));
    }

    @Test
    void measuresInTheTypeOfTheSheet() {
        assertThat(laidOut("x".repeat(78))).doesNotContain(WRAP);
        assertThat(laidOut("x".repeat(78), "pre { font-size: 9.5pt }")).contains(WRAP);
        assertThat(laidOut("x".repeat(78), "pre { margin-left: 20pt }")).contains(WRAP);
        assertThat(laidOut("x".repeat(78), "body { columns: 2 }")).contains(WRAP);
        assertThat(laidOut("汉".repeat(39))).doesNotContain(WRAP);
        assertThat(laidOut("汉".repeat(40))).contains(WRAP);
        assertThat(laidOut("汉".repeat(34) + "“值”“值”")).contains(WRAP);
        assertThat(laidOut("x".repeat(66) + "“a” “a” “a”")).doesNotContain(WRAP);
        String size = "pre { font-size: 8.2pt }";
        assertThat(laidOut("x".repeat(81) + "\nfoo()", size)).doesNotContain(WRAP);
        assertThat(laidOut("<b>x</b>".repeat(81) + "\nfoo()", size)).contains(WRAP);
        assertThat(laidOut("i".repeat(130), "code { font-family: 'Source Serif 4' }"))
                .doesNotContain(WRAP);
        assertThat(laidOut("W".repeat(78), "code { font-family: 'Source Serif 4' }"))
                .contains(WRAP);
    }

    @Test
    void numbersOfLinesTakeRoomAndBlanksAtTheirEndsDoNot() {
        String number = "<span class=\"furniture line-number\">12  </span>";

        assertThat(laidOut(number + "x".repeat(74))).doesNotContain(WRAP);
        assertThat(laidOut(number + "x".repeat(75))).contains(WRAP);
        assertThat(laidOut("x".repeat(78) + "    \nnext")).doesNotContain(WRAP);
        assertThat(laidOut("x".repeat(78) + "    x")).contains(WRAP);
    }

    @Test
    void wrapsAtTheJointsOfALongExpressionRatherThanInAName() {
        String call = "x".repeat(60) + ".map(";

        assertThat(laidOut(call + "Names::lowerCaseOfAll)")).contains("Names::" + WRAP + "lowerCaseOfAll");
        assertThat(laidOut(call + "lowerCaseOfAllNames)")).contains(".map(" + WRAP + "lower");
        assertThat(laidOut(call + "a, lowerCaseOfAllNames)")).contains("a, " + WRAP + "lower");
    }

    @Test
    void leavesNoFewCharactersToALine() {
        String call = "x".repeat(45) + ".map(" + "y".repeat(28);

        assertThat(laidOut(call + ");")).contains(".map(" + WRAP + "yy");
        assertThat(laidOut(call + "yyyyyyyy);")).contains("y" + WRAP + "y");
    }

    @Test
    void partsTokensAroundAWrap() {
        assertThat(laidOut("<b>" + "a, ".repeat(40) + "<i>b</i></b>")).contains("a, " + WRAP + "a, ");
    }
}
