package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.article.PlainText;
import io.github.zhiban.diagnostics.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static AnnotatedPassage passage(String text) {
        return AnnotatedPassage.of(new Passage(List.of(new Inline.Text(text)), Location.of("test.html")), new Words());
    }

    private static String shortened(String text) {
        return Excerpt.of(passage(text), new Span(0, text.length()), 1).of(text);
    }

    @Test
    void parentheticals_go_with_the_space_before_them() {
        assertThat(shortened("索引（一种（平衡的）树）占用空间")).isEqualTo("索引占用空间");
        assertThat(shortened("生成式 AI (Generative AI) 画图")).isEqualTo("生成式 AI 画图");
    }

    @Test
    void no_space_stays_where_han_meets_han() {
        assertThat(shortened("处理器 (Processing Unit) 等设备")).isEqualTo("处理器等设备");
        assertThat(shortened("模型（Model） 与数据")).isEqualTo("模型与数据");
        assertThat(shortened("用模型 (Model) GPT 画图")).isEqualTo("用模型 GPT 画图");
    }

    @Test
    void brackets_of_calls_and_at_the_front_stay() {
        assertThat(shortened("程序从 main() 开始")).isEqualTo("程序从 main() 开始");
        assertThat(shortened("（可选）填写说明")).isEqualTo("（可选）填写说明");
    }

    @Test
    void a_part_that_fits_keeps_them() {
        var text = "索引（一种树）占用空间";

        assertThat(Excerpt.of(passage(text), new Span(0, text.length()), 100).of(text))
                .isEqualTo(text);
    }

    @Test
    void runs_and_width_are_those_of_what_is_kept() {
        var passage = passage("索引（一种树）占用空间");
        var excerpt = Excerpt.of(passage, new Span(0, passage.text().length()), 1);

        assertThat(PlainText.of(excerpt.content(passage.passage()))).isEqualTo("索引占用空间");
        assertThat(excerpt.width(passage.passage())).isEqualTo(12);
        assertThat(excerpt.from(2).of(passage.text())).isEqualTo("占用空间");
    }
}
