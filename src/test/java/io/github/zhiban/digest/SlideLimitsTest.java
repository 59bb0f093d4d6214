package io.github.zhiban.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhiban.article.Block;
import io.github.zhiban.picture.PicturesAtHand;
import io.github.zhiban.source.ArticleReader;
import io.github.zhiban.source.SourceFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too large or says too little for a slide. */
class SlideLimitsTest {
    private static final String PROSE = """
            ---
            title: 存储引擎
            ---

            存储引擎负责把数据写到磁盘，并在重启之后把它们找回来。

            # 写前日志

            写前日志是一种先于数据页落盘的记录，断电之后数据库据此重做已经提交的事务。
            """;

    private static Deck deck(String markdown) {
        var article = new ArticleReader()
                .read(new SourceFile("article.md", (PROSE + markdown).getBytes(UTF_8)))
                .value()
                .orElseThrow();
        return new Summarizer().summarize(article, PicturesAtHand.NONE).value();
    }

    private static String row(int columns, String cell) {
        return IntStream.range(0, columns).mapToObj(i -> cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @ParameterizedTest
    @CsvSource({"7, 5, true", "8, 5, false", "7, 6, false", "2, 2, true"})
    void a_table_is_shown_with_up_to_seven_rows_and_five_columns(int rows, int columns, boolean shown) {
        var table = row(columns, "名称")
                + row(columns, "---")
                + IntStream.range(1, rows)
                        .mapToObj(i -> row(columns, "第" + i + "项"))
                        .collect(Collectors.joining());

        var deck = deck("\n# 引擎的参数\n\n" + table);

        var tables = deck.slides().stream()
                .filter(Slide.Exhibit.class::isInstance)
                .map(slide -> ((Slide.Exhibit) slide).block())
                .filter(Block.Table.class::isInstance);
        assertThat(tables.count()).isEqualTo(shown ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"索引是一种加快查询速度的数据结构，代价是占用额外的存储空间。, true", "那天下午外面下着小雨，路上的行人都走得很快。, false"})
    void a_section_is_spoken_of_only_where_a_sentence_of_it_weighs_enough(String sentence, boolean shown) {
        var deck = deck("\n# 又一节\n\n" + sentence + "\n");

        assertThat(deck.toString().contains(sentence.substring(0, 6))).isEqualTo(shown);
    }
}
