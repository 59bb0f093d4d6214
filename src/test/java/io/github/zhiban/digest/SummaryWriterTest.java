package io.github.zhiban.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Inline;
import io.github.zhiban.digest.Slide.Place;
import io.github.zhiban.digest.Slide.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryWriterTest {
    private static Point point(String lead, String text) {
        return new Point(lead, text.isEmpty() ? List.of() : List.of(new Inline.Text(text)), Articles.AT);
    }

    @Test
    void writes_title_abstract_sections_terms_and_takeaways() {
        var place = new Place("索引", 1, "索引", "h1", 1, 2);
        var deck = new Deck(
                DeckForm.EXPLANATION,
                Articles.metadata("数据库*入门*"),
                List.of(
                        new Slide.Cover("数据库保存数据。"),
                        new Slide.Points(place, List.of(point("B 树", "查询很快"), point("散列表", ""))),
                        new Slide.Points(place, List.of(point("", "索引占用空间"))),
                        new Slide.Timeline(
                                place,
                                List.of(new Slide.Event("1970 年", "", List.of(new Inline.Text("论文发表")), Articles.AT))),
                        new Slide.KeyTerms(
                                List.of(new Slide.Term("事务", List.of(new Inline.Text("一组操作")), Articles.AT))),
                        new Slide.Closing(List.of(point("", "先建索引")))),
                new DeckExtent(100, 17));

        assertThat(new SummaryWriter().write(deck)).isEqualTo("""
            # 数据库\\*入门\\*

            > 数据库保存数据。

            ## 索引

            - **B 树**：查询很快
            - **散列表**
            - 索引占用空间
            - **1970 年**：论文发表

            ## 关键术语

            - **事务**：一组操作

            ## 要点回顾

            - 先建索引

            摘要 17 字，原文 100 字，占 17 %
            """);
    }
}
