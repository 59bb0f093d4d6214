package io.github.zhiban.digest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void ends_at_full_stops_and_semicolons() {
        assertThat(sentences("缓存很快。它丢数据吗？会丢！一是断电；二是淘汰。")).containsExactly("缓存很快。", "它丢数据吗？", "会丢！", "一是断电；", "二是淘汰。");
    }

    @Test
    void keeps_brackets_and_quotes_whole() {
        assertThat(sentences("事务（要么全做。要么不做）是一个单位。他说：“先写日志。再写数据。”这很重要。"))
                .containsExactly("事务（要么全做。要么不做）是一个单位。", "他说：“先写日志。再写数据。”", "这很重要。");
    }

    @Test
    void a_quotation_goes_on_when_the_sentence_does() {
        assertThat(sentences("“先写日志。”的做法很常见。")).containsExactly("“先写日志。”的做法很常见。");
    }

    @Test
    void a_bracket_without_partner_does_not_swallow_the_rest() {
        assertThat(sentences("先（写日志。再写数据。")).containsExactly("先（写日志。", "再写数据。");
    }

    @Test
    void dots_in_numbers_names_and_addresses_do_not_end() {
        assertThat(sentences("版本 2.7.3 支持 Node.js。见 https://example.org/a.html 一文。"))
                .containsExactly("版本 2.7.3 支持 Node.js。", "见 https://example.org/a.html 一文。");
    }

    @Test
    void ascii_dots_between_han_end() {
        assertThat(sentences("先写日志.再写数据.")).containsExactly("先写日志.", "再写数据.");
    }

    @Test
    void english_sentences_respect_abbreviations() {
        assertThat(sentences("Use a cache, e.g. Redis. Dr. Smith agrees. Is it fast? Yes!"))
                .containsExactly("Use a cache, e.g. Redis.", "Dr. Smith agrees.", "Is it fast?", "Yes!");
    }

    @Test
    void line_feeds_end_and_blank_text_has_no_sentence() {
        assertThat(sentences("第一行\n第二行")).containsExactly("第一行", "第二行");
        assertThat(sentences(" \n ")).isEmpty();
    }

    @Test
    void a_name_with_a_leading_dot_ends_no_sentence() {
        assertThat(sentences("程序用 .NET 写成，规则在 .gitignore 里。")).hasSize(1);
        assertThat(sentences("在.NET中编译，得到.so文件。")).hasSize(1);
        assertThat(sentences("微软的史蒂芬.鲍尔默承认了失败。")).hasSize(1);
    }
}
