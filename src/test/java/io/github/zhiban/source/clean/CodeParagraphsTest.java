package io.github.zhiban.source.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.source.select.Vocabulary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeParagraphsTest {
    private static final String CODE = """
            <p>int total = 0;</p><p>for (int i = 0; i &lt; 3; i++) {</p><p>total += i;</p><p>}</p>""";

    /** What has no character that is seen: a space that does not break, a control character. */
    @ParameterizedTest
    @ValueSource(strings = {"&nbsp;", "\u007F", "\u200B"})
    void emptyLinesBelowRemarksBelongToTheCode(String empty) {
        Element body = cleaned("<p>// the sum</p><p>" + empty + "</p>" + CODE);

        assertThat(body.select("pre").eachText()).hasSize(1);
        assertThat(body.selectFirst("pre").wholeText()).startsWith("// the sum\nint total");
    }

    @Test
    void remarksAboveProseStay() {
        Element body = cleaned("<p>// 一句话</p><p>这里没有代码。</p>" + CODE);

        assertThat(body.child(0).normalName()).isEqualTo("p");
        assertThat(body.selectFirst("pre").wholeText()).startsWith("int total");
    }

    private static Element cleaned(String html) {
        Element body = Jsoup.parse(html).body();
        new CodeParagraphs().clean(body, Vocabulary.of(body));
        return body;
    }
}
