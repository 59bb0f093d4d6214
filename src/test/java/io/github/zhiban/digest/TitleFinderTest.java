package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.digest.text.Words;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TitleFinderTest {
    private static Topic topic(String... paragraphs) {
        var article = new ArticleReader()
                .read(new SourceFile("a.md", String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow();
        return new Chapters(new Words())
                .chapters(article, DeckForm.EXPLANATION)
                .get(0)
                .topics()
                .get(0);
    }

    @Test
    void a_phrase_that_most_paragraphs_have_names_them() {
        assertThat(TitleFinder.find(topic("存储引擎把数据写到磁盘。", "存储引擎检查页面的校验。", "管理员配置存储引擎的参数。")))
                .contains("存储引擎");
    }

    @Test
    void a_phrase_that_one_paragraph_repeats_does_not_name_the_others() {
        assertThat(TitleFinder.find(
                        topic("网络攻击来自外部，网络攻击占用连接，网络攻击还伪造来源。", "请求按照权重分给多台机器。", "会话由缓存保持一段时间。", "管理员定期检查日志。")))
                .isEmpty();
    }
}
