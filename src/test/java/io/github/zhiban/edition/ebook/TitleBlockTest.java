package io.github.zhiban.edition.ebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBlockTest {
    @Test
    void aTitleIsBrokenBetweenPhrasesAlone() {
        assertThat(title("人工智能生成内容总览：概念、历史、大模型与应用"))
                .contains("<wbr/>")
                .doesNotContain("总<wbr/>览", "模<wbr/>型", "<wbr/>：", "<wbr/>、");
        assertThat(title("如何设计数据库")).isEqualTo("如何设计<wbr/>数据库");
        assertThat(title("读 <em> 与 &")).isEqualTo("读 &lt;em&gt; <wbr/>与 &amp;");
    }

    private static String title(String title) {
        Metadata metadata = new Metadata(title, List.of(), null, null, List.of(), List.of(), List.of(), "zh-CN", null);
        return TitleBlock.of(metadata, false).title();
    }
}
