package io.github.zhiban.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {
    private static final String REST = "\n\n## 石桥\n\n- 它有三个孔\n- 它跨过**小河**\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div align=center>\n<img src=\"a.png\">\n</div>",
                "<div align=\"center\"><h1>桥</h1></div>",
                "<div class=\"logo\">\n\n![桥](a.png)\n\n</div>",
                "<p align=center>桥</p>",
                "<!-- 桥 -->\n<div\n  align='center'>桥</div>"
            })
    void boxesOpenMarkdownToo(String head) {
        assertThat(MarkdownPage.isMarkdown(head + REST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=\"content_views\"><p>桥</p>\n<pre>\n# 石\n# 木\n# 铁\n</pre></div>",
                "<div class=\"entry\">\n\n<p>桥</p>\n<p>河</p>\n<p>路</p>\n\n- 孔\n</div>",
                "<div align=center>\n<p>桥</p>\n<p>河</p>\n<p>路</p>\n</div>",
                "<!doctype html>\n# 桥"
            })
    void pagesStayPages(String page) {
        assertThat(MarkdownPage.isMarkdown(page)).isFalse();
    }
}
