package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.epub.Book.Chapter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UprightNumbersTest {
    private static String marked(String body) {
        String page = "<html><head><title>7</title></head><body>" + body + "</body></html>";
        String xhtml = UprightNumbers.mark(List.of(new Chapter("c.xhtml", page)))
                .getFirst()
                .xhtml();
        return xhtml.substring(xhtml.indexOf("<body>") + 6, xhtml.indexOf("</body>"))
                .replace("span class=\"upright\"", "u")
                .replace("/span", "/u");
    }

    @ParameterizedTest
    @CsvSource({
        "第3章,第<u>3</u>章",
        "7月12日,<u>7</u>月<u>12</u>日",
        "共 20 页,共 <u>20</u> 页",
        "（8）,（<u>8</u>）",
        "第 9、10 节,第 <u>9</u>、<u>10</u> 节"
    })
    void setsShortNumbersUpright(String text, String expected) {
        assertThat(marked(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年",
                "3.14",
                "80%",
                "Java 21 版",
                "10 MB",
                "v2",
                "1,000",
                "-5",
                "&#12;",
                "<code>a[7]</code>",
                "<pre class=\"code\">int a = 7</pre>",
                "<math><mn>7</mn></math>",
                "<a href=\"#s-7\">下</a>"
            })
    void leavesAllOthersAlone(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }
}
