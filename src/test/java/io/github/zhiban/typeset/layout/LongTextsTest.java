package io.github.zhiban.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

class LongTextsTest {
    private static final String CODE =
            IntStream.range(0, 1000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

    @Test
    void longCodeIsCutAtTheEndsOfLines() {
        List<String> texts = texts("<pre><code>" + CODE + "</code></pre>");

        assertThat(String.join("", texts)).isEqualTo(CODE);
        assertThat(texts).hasSizeGreaterThan(3).allMatch(text -> text.length() < 2_100);
        assertThat(texts.subList(0, texts.size() - 1)).allMatch(text -> text.endsWith("\n"));
    }

    @Test
    void shortCodeLongLinesAndOtherTextStayWhole() {
        assertThat(texts("<pre>a\nb</pre>")).containsExactly("a\nb");
        assertThat(texts("<pre>" + "long ".repeat(1000) + "\n</pre>")).hasSize(1);
        assertThat(texts("<p>" + CODE + "</p>")).hasSize(1);
    }

    private static List<String> texts(String body) {
        Document document = XhtmlParser.parse("<body>" + body + "</body>");
        LongTexts.cut(document);
        List<String> texts = new ArrayList<>();
        collect(document, texts);
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            texts.add(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, texts);
        }
    }
}
